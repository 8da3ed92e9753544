import Glibc
package import Text

/// Reads files of a working tree, fastest in the order of their paths; each thread has its own.
package struct WorkingTreeReader: ~Copyable {
    private let root: Directory
    /// The folder read last, which the next file is probably in.
    private var folder: Directory?
    private var folderPath: RepositoryPath?

    /// A reader of the working tree in the folder `path`.
    package init(root path: String) throws(GitError) {
        guard let root = Directory(root: path) else { throw GitError(system: errno, .readingFolder(path)) }
        self.root = root
    }

    /// The bytes of a file; nil where there is none, or what is there isn't a file or is reached through a link.
    package mutating func bytes(at path: RepositoryPath) throws(GitError) -> [UInt8]? {
        guard let parent = path.parent else { return try root.bytes(at: path) }
        if folderPath != parent {
            folderPath = parent
            folder = try open(parent)
        }
        return try folder?.bytes(at: path)
    }

    private func open(_ path: RepositoryPath) throws(GitError) -> Directory? {
        var components = path.components[...]
        guard let first = components.popFirst(), var folder = root.folder(String(first)) else {
            return try nothing(path)
        }
        for component in components {
            guard let next = folder.folder(String(component)) else { return try nothing(path) }
            folder = next
        }
        return folder
    }

    /// Nil, unless what failed says that something is there and can't be read.
    private func nothing(_ path: RepositoryPath) throws(GitError) -> Directory? {
        guard [ENOENT, ENOTDIR, ELOOP].contains(errno) else { throw GitError(system: errno, .readingFolder(path.text)) }
        return nil
    }
}

extension Directory {
    /// The bytes of the regular file `path` in this folder, nil where there is none.
    func bytes(at path: RepositoryPath) throws(GitError) -> [UInt8]? {
        // A FIFO put there would block without O_NONBLOCK; for a regular file it means nothing.
        let file = openat(descriptor, String(path.name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            if [ENOENT, ENOTDIR, ELOOP, ENXIO].contains(errno) { return nil }
            throw GitError(system: errno, .readingFile(path))
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.kind == .file else { return nil }
        guard let bytes = File.read(file, expecting: Int(status.st_size)) else {
            throw GitError(system: errno, .readingFile(path))
        }
        return bytes
    }
}
