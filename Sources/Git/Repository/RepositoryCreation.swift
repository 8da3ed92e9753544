import CGit2
import Glibc

extension Repository {
    /// Opens the repository whose root is the folder `path`, or makes one there; a folder within one is refused.
    package static func openedOrCreated(
        at path: String, environment: RepositoryEnvironment = RepositoryEnvironment()
    ) throws(GitError) -> Repository {
        do throws(GitError) {
            let holder = try Repository(at: nearestFolder(to: path), environment: environment)
            guard let root = holder.workTree else { throw GitError(.bare, .openingRepository(path), .bare) }
            guard File.isSame(root, path, followingLinks: true) else {
                throw GitError(.insideRepository, .creatingRepository(path), .insideRepository(root))
            }
            return holder
        } catch  where error.kind == .notARepository || error.kind == .notFound {
            return try create(at: path, environment: environment)
        }
    }

    /// The folder of an absolute path, or the nearest above it that is there.
    private static func nearestFolder(to path: String) -> String {
        var status = stat()
        var folder = path[...]
        while stat(String(folder), &status) != 0 || status.st_mode & S_IFMT != S_IFDIR {
            guard let slash = folder.lastIndex(of: "/"), slash != folder.startIndex else { return "/" }
            folder = folder[..<slash]
        }
        return String(folder)
    }

    /// Makes an empty repository in the folder `path`, which is made if need be, whole or not at all, and opens it.
    ///
    /// The first branch is the one that `init.defaultBranch` of the user's configuration names.
    package static func create(
        at path: String, environment: RepositoryEnvironment = RepositoryEnvironment()
    ) throws(GitError) -> Repository {
        try Library.start()
        let draft = ".git.greffe"
        Directory(root: path)?.remove(draft)
        defer { Directory(root: path)?.remove(draft) }
        try initialise("\(path)/\(draft)")
        // What is there and is no repository yet is completed.
        if rename("\(path)/\(draft)/.git", "\(path)/.git") != 0 { try initialise(path) }
        return try Repository(at: path, environment: environment)
    }

    private static func initialise(_ path: String) throws(GitError) {
        _ = try Handle(.creatingRepository(path), freedBy: git_repository_free) { git_repository_init(&$0, path, 0) }
    }
}
