import Glibc
import Text

extension Directory {
    /// Puts a file in the place of `name`, whole or not at all, and synced to the disk; returns its status.
    ///
    /// The bytes are written beside it, as `.<name>.greffe`, under a lock that dies with the process: a live writer is
    /// waited for, and what a killed one left is written over.
    func replace(_ path: RepositoryPath, with bytes: [UInt8], isExecutable: Bool) throws(GitError) -> stat {
        let name = String(path.name)
        let temporary = ".\(name).greffe"
        let file = try lock(temporary, path)
        defer { close(file) }
        // The rights of a new file: what the process's mask leaves.
        let mask = umask(0)
        umask(mask)
        guard ftruncate(file, 0) == 0, fchmod(file, (isExecutable ? 0o777 : 0o666) & ~mask) == 0,
            File.write(bytes, to: file), fsync(file) == 0,
            renameat(descriptor, temporary, descriptor, name) == 0, fsync(descriptor) == 0
        else { throw GitError(system: errno, .writingFile(path)) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw GitError(system: errno, .writingFile(path)) }
        return status
    }

    private func lock(_ temporary: String, _ path: RepositoryPath) throws(GitError) -> Int32 {
        for _ in 0..<Patience.attempts {
            let file = openat(descriptor, temporary, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
            guard file >= 0 else { throw GitError(system: errno, .writingFile(path)) }
            // Who held the lock before has renamed or removed the file since it was opened.
            if flock(file, LOCK_EX | LOCK_NB) == 0, isStill(temporary, file) { return file }
            close(file)
            Patience.wait()
        }
        throw GitError(.locked, .writingFile(path), .lockedFile(path))
    }

    private func isStill(_ name: String, _ file: Int32) -> Bool {
        var opened = stat()
        guard fstat(file, &opened) == 0, opened.kind == .file, opened.st_nlink == 1, let named = status(of: name)
        else { return false }
        return named.st_ino == opened.st_ino && named.st_dev == opened.st_dev
    }
}

/// How long what another process holds is waited for: a second.
enum Patience {
    static let attempts = 100

    static func wait() {
        usleep(10_000)
    }
}
