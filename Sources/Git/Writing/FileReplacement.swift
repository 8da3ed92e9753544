import Glibc
import Text

extension Directory {
    /// Puts a file in the place of `name`, whole or not at all, and synced to the disk; returns its status.
    ///
    /// The bytes are first written to a draft in `gitDirectory`, where neither people nor Git see it; where that is on
    /// another disk, to one beside the file, `.<name>.greffe`. A file that does not hold `old`, where that is given, is left.
    func replace(
        _ path: RepositoryPath, _ old: [UInt8]? = nil, with bytes: [UInt8], isExecutable: Bool,
        draftedIn gitDirectory: String
    ) throws(GitError) -> stat {
        let name = String(path.name)
        for (folder, draft) in [(AT_FDCWD, "\(gitDirectory)greffe.draft"), (descriptor, ".\(name).greffe")] {
            let draft = try Draft(folder, draft, of: path)
            guard let status = try draft.replace(name, in: self, old, with: bytes, isExecutable) else { continue }
            guard fsync(descriptor) == 0 else { throw GitError(system: errno, .writingFile(path)) }
            return status
        }
        throw GitError(system: EXDEV, .writingFile(path))
    }
}

/// A file that is written before it takes another's place, under a lock that dies with the process: a living writer is
/// waited for, and what a killed one left is written over.
private struct Draft: ~Copyable {
    private let folder: Int32
    private let name: String
    private let path: RepositoryPath
    private let file: Int32

    init(_ folder: Int32, _ name: String, of path: RepositoryPath) throws(GitError) {
        (self.folder, self.name, self.path) = (folder, name, path)
        file = LockedFile.open(name, in: folder)
        guard file >= 0 else {
            throw errno == EWOULDBLOCK
                ? GitError(.locked, .writingFile(path), .lockedFile(path)) : GitError(system: errno, .writingFile(path))
        }
    }

    deinit { close(file) }

    /// Writes the bytes and takes the place of a file; nil where that is on another disk.
    consuming func replace(
        _ place: String, in target: borrowing Directory, _ old: [UInt8]?, with bytes: [UInt8], _ isExecutable: Bool
    ) throws(GitError) -> stat? {
        // The rights of a new file: what the process's mask leaves.
        let mask = umask(0)
        umask(mask)
        var status = stat()
        guard ftruncate(file, 0) == 0, fchmod(file, (isExecutable ? 0o777 : 0o666) & ~mask) == 0,
            File.write(bytes, to: file), fsync(file) == 0, try holds(old, target),
            renameat(folder, name, target.descriptor, place) == 0, fstat(file, &status) == 0
        else {
            let reason = errno
            unlinkat(folder, name, 0)
            if reason == EXDEV { return nil }
            throw GitError(system: reason, .writingFile(path))
        }
        return status
    }

    /// Whether the file still holds `old`; an editor may have saved another meanwhile.
    private func holds(_ old: [UInt8]?, _ target: borrowing Directory) throws(GitError) -> Bool {
        guard let old, try target.bytes(at: path) != old else { return true }
        unlinkat(folder, name, 0)
        throw GitError(.differs, .writingFile(path), .editedMeanwhile(path))
    }
}
