import Glibc
import Text

/// The file of a hook, and the one that stood in its place before greffe's.
package struct HookFile {
    package let name: HookName
    /// Ends with `/`.
    package let folder: String
    private let gitDirectory: String

    init(_ name: HookName, in folder: String, gitDirectory: String) {
        (self.name, self.folder, self.gitDirectory) = (name, folder, gitDirectory)
    }

    package var path: String { folder + name.rawValue }
    package var pathBefore: String { "\(path).\(Self.suffix)" }

    /// What the name of a hook that greffe's has taken the place of ends with.
    package static let suffix = "before-greffe"

    /// Its bytes; none where they can't be read, nil where nothing stands there.
    package var bytes: [UInt8]? { Self.isThere(path) ? File.read(path) ?? [] : nil }

    package var hasPredecessor: Bool { Self.isThere(pathBefore) }

    /// Puts what stands there aside, as it is.
    package func setAside() throws(GitError) { try move(path, to: pathBefore) }

    /// Puts what stood there before back, as it was.
    package func putBack() throws(GitError) { try move(pathBefore, to: path) }

    package func remove() throws(GitError) {
        guard unlink(path) == 0 else { throw GitError(system: errno, .writingHook(path)) }
    }

    /// Writes the hook, whole or not at all, as a program that may be run.
    package func write(_ bytes: [UInt8]) throws(GitError) {
        mkdir(folder, 0o777)
        guard let directory = Directory(root: folder), let name = RepositoryPath(name.rawValue) else {
            throw GitError(system: errno, .writingHook(path))
        }
        _ = try directory.replace(name, with: bytes, isExecutable: true, draftedIn: gitDirectory)
    }

    private func move(_ old: String, to new: String) throws(GitError) {
        guard rename(old, new) == 0 else { throw GitError(system: errno, .writingHook(old)) }
    }

    private static func isThere(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }
}

extension Repository {
    /// The file of a hook, where Git looks for it: in the folder that `core.hooksPath` names, else in `hooks`.
    package func hook(_ name: HookName) throws(GitError) -> HookFile {
        // Hooks run in the working tree's root, in a bare repository in its own folder (git-config(1)).
        let paths = ConfiguredPaths(home: home, folder: workTree ?? commonDirectory)
        let folder = try configuration.string("core.hooksPath").map(paths.file) ?? "\(commonDirectory)hooks"
        return HookFile(name, in: folder.hasSuffix("/") ? folder : "\(folder)/", gitDirectory: gitDirectory)
    }

    /// Whether a folder, or the nearest above it that there is, is this repository's or its working tree's.
    package func holds(_ folder: String) -> Bool {
        var folder = folder
        while true {
            if let place = Self.resolved(folder) {
                let own = [commonDirectory, gitDirectory, workTree].compactMap(\.self).compactMap(Self.resolved)
                return own.contains { place == $0 || place.hasPrefix("\($0)/") }
            }
            guard let slash = folder.dropLast().lastIndex(of: "/") else { return false }
            folder = String(folder[...slash])
        }
    }

    private static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
