import Glibc

/// Git's rule for whose repositories are used (git-config(1), `safe.directory`): those of the user, and those that the
/// user's or the system's configuration names, never the repository's own.
struct Ownership {
    private let environment: RepositoryEnvironment

    init(_ environment: RepositoryEnvironment) {
        self.environment = environment
    }

    func check(gitDirectory: String, workTree: String?) throws(GitError) {
        let gitFile = workTree.map { "\($0).git" }.flatMap { File.isRegular($0) ? $0 : nil }
        let paths = [gitFile, workTree, gitDirectory].compactMap(\.self)
        guard !paths.allSatisfy(isOwned) else { return }
        let root = Self.resolved(workTree ?? gitDirectory)
        guard try !isListed(root) else { return }
        throw GitError(.ownedByAnother, .openingRepository(root), .ownedByAnother(root))
    }

    private func isOwned(_ path: String) -> Bool {
        var status = stat()
        guard lstat(Self.withoutSlash(path), &status) == 0 else { return false }
        let user = geteuid()
        guard user == 0 else { return status.st_uid == user }
        return status.st_uid == 0 || status.st_uid == environment.sudoUser
    }

    private func isListed(_ root: String) throws(GitError) -> Bool {
        let configuration = try Configuration(files: environment.configurationFiles, of: nil)
        var isListed = false
        for value in try configuration.strings("safe.directory") {
            isListed = value.isEmpty ? false : isListed || matches(value, root)
        }
        return isListed
    }

    private func matches(_ value: String, _ root: String) -> Bool {
        if value == "*" { return true }
        let home = environment.home ?? ""
        let path = value.hasPrefix("~/") ? home + value.dropFirst() : value
        if path.hasSuffix("/*") { return root.hasPrefix(path.dropLast()) }
        return Self.resolved(path) == root
    }

    private static func resolved(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return withoutSlash(path) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func withoutSlash(_ path: String) -> String {
        path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }
}
