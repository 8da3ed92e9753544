import Glibc
import Text

/// The files of the working tree that a commit sets.
struct WorkingFiles {
    let repository: Repository
    let root: String

    /// What stands at a path: its version, with its status from before it was read.
    struct Current {
        let version: FileVersion?
        let status: stat?

        static let nothing = Current(version: nil, status: nil)
    }

    /// What stands at a path; a link, or anything else that isn't a file, is refused.
    ///
    /// Bytes that Git would write for `expected` are that version, even where Git would store them as another, as it does
    /// with line ends that were committed unconverted.
    func current(_ path: RepositoryPath, expecting expected: FileVersion? = nil) throws(GitError) -> Current {
        guard let folder = try folder(of: path, isCreated: false) else { return .nothing }
        let name = String(path.name)
        guard let status = folder.status(of: name) else { return .nothing }
        guard status.kind == .file else { throw GitError(.differs, .writingFile(path), .notAFile(path)) }
        guard let bytes = try folder.bytes(at: path) else {
            throw GitError(.differs, .writingFile(path), .notAFile(path))
        }
        let mode: FileMode = status.st_mode & 0o100 == 0 ? .file : .executable
        var id = try repository.blobID(of: bytes, at: path)
        if let expected, id != expected.id, try repository.checkedOut(repository.blob(expected.id), at: path) == bytes {
            id = expected.id
        }
        return Current(version: FileVersion(id: id, mode: mode), status: status)
    }

    /// Writes or removes a file; returns the status of what was written.
    func set(_ version: FileVersion?, at path: RepositoryPath) throws(GitError) -> stat? {
        guard let version else {
            try remove(path)
            return nil
        }
        let bytes = try repository.checkedOut(repository.blob(version.id), at: path)
        return try write(bytes, at: path, isExecutable: version.mode == .executable)
    }

    /// Writes a file of these bytes; returns the status of what was written.
    @discardableResult
    func write(_ bytes: [UInt8], at path: RepositoryPath, isExecutable: Bool = false) throws(GitError) -> stat {
        // Another process may remove a folder as soon as it is made.
        guard let folder = try folder(of: path, isCreated: true) else {
            throw GitError(system: ENOENT, .writingFile(path))
        }
        return try folder.replace(
            path, with: bytes, isExecutable: isExecutable, draftedIn: repository.gitDirectory)
    }

    /// Puts a file's new content in the place of its old one, under the same mode; one that holds another by now, or may
    /// not be written to, is left.
    func replace(_ old: [UInt8], with new: [UInt8], at path: RepositoryPath) throws(GitError) {
        let name = String(path.name)
        guard let folder = try folder(of: path, isCreated: false), let status = folder.status(of: name),
            status.kind == .file
        else { throw GitError(.differs, .writingFile(path), .editedMeanwhile(path)) }
        guard faccessat(folder.descriptor, name, W_OK, AT_EACCESS) == 0 else {
            throw GitError(system: errno, .writingFile(path))
        }
        _ = try folder.replace(
            path, old, with: new, isExecutable: status.st_mode & 0o100 != 0, draftedIn: repository.gitDirectory)
    }

    private func remove(_ path: RepositoryPath) throws(GitError) {
        guard let folder = try folder(of: path, isCreated: false) else { return }
        guard unlinkat(folder.descriptor, String(path.name), 0) == 0 || errno == ENOENT else {
            throw GitError(system: errno, .writingFile(path))
        }
        // As Git does, a folder that was left empty goes too.
        var emptied = path.parent
        while let path = emptied, let above = try self.folder(of: path, isCreated: false),
            unlinkat(above.descriptor, String(path.name), AT_REMOVEDIR) == 0
        {
            emptied = path.parent
        }
    }

    /// Opens the folder that holds `path`, without following links; nil where there is none.
    private func folder(of path: RepositoryPath, isCreated: Bool) throws(GitError) -> Directory? {
        guard var folder = Directory(root: root) else { throw GitError(system: errno, .readingFolder(root)) }
        for component in path.components.dropLast() {
            let name = String(component)
            if isCreated, mkdirat(folder.descriptor, name, 0o777) != 0, errno != EEXIST {
                throw GitError(system: errno, .writingFile(path))
            }
            guard let next = folder.folder(name) else {
                if errno == ENOENT { return nil }
                throw errno == ENOTDIR || errno == ELOOP
                    ? GitError(.differs, .writingFile(path), .behindALink(path))
                    : GitError(system: errno, .writingFile(path))
            }
            folder = next
        }
        return folder
    }
}
