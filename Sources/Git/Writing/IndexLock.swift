import Glibc

/// Git's own lock of an index, `index.lock`, which goes with this value.
///
/// It is a second name of `index.greffe`, which one living process of greffe holds: a lock that a killed one has left is
/// known by that, and taken over.
struct IndexLock: ~Copyable {
    private let path: String
    private let claim: (path: String, descriptor: Int32)

    /// Waits a while for whoever changes the index in `file`.
    init(of file: String) throws(GitError) {
        let lock = "\(file).lock"
        let claimed = "\(file).greffe"
        let descriptor = LockedFile.open(claimed, mayBeLinked: true)
        guard descriptor >= 0 else { throw Self.failure(lock) }
        guard Self.link(claimed, to: lock) else {
            let failure = Self.failure(lock)
            unlink(claimed)
            close(descriptor)
            throw failure
        }
        // Not before, since what is initialised is also ended where this throws, and the lock would be another's.
        (path, claim) = (lock, (claimed, descriptor))
    }

    deinit {
        unlink(path)
        unlink(claim.path)
        close(claim.descriptor)
    }

    /// False with `errno`, which is EWOULDBLOCK where the lock was another's all the while.
    private static func link(_ claimed: String, to lock: String) -> Bool {
        for _ in 0..<Patience.attempts {
            if Glibc.link(claimed, lock) == 0 || errno != EEXIST && create(lock) { return true }
            guard errno == EEXIST else { return false }
            if File.isSame(claimed, lock) { return true }
            Patience.wait()
        }
        errno = EWOULDBLOCK
        return false
    }

    /// Makes the lock where the file system has no links; what a killed process leaves is then not known as such.
    private static func create(_ lock: String) -> Bool {
        let descriptor = open(lock, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { return false }
        close(descriptor)
        return true
    }

    private static func failure(_ lock: String) -> GitError {
        errno == EWOULDBLOCK
            ? GitError(.locked, .writingIndex, .lockedIndex(lock)) : GitError(system: errno, .writingIndex)
    }
}
