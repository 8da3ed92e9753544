import Glibc

/// The turn of one among greffe's writers in a repository, which ends with this value or with the process.
///
/// Writers that don't get theirs lose races and start over.
struct WriterTurn: ~Copyable {
    private let descriptor: Int32
    private let isTaken: Bool
    private let commonDirectory: String
    /// Names the reference that is being moved.
    private let note: String

    /// Waits a while for the turn, and goes on without it where that is in vain.
    init(_ repository: Repository) {
        commonDirectory = repository.commonDirectory
        note = "\(commonDirectory)greffe.moving"
        descriptor = open(commonDirectory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        isTaken = Patience.lock(descriptor, attempts: 10 * Patience.attempts)
        if isTaken { removeLeftLock() }
    }

    deinit { close(descriptor) }

    /// Moves a reference, whose lock libgit2 makes and removes: killed meanwhile, the next turn removes it.
    func moving<Result>(
        _ name: RefName, _ body: () throws(GitError) -> Result
    ) throws(GitError) -> Result {
        guard isTaken, File.write(Array(name.text.utf8), to: note) else { return try body() }
        defer { unlink(note) }
        return try body()
    }

    /// Removes the lock that a killed writer has left, unless it changes: then a process of Git has it.
    private func removeLeftLock() {
        guard let bytes = File.read(note) else { return }
        defer { unlink(note) }
        guard let name = RefName(String(decoding: bytes, as: UTF8.self)) else { return }
        let lock = "\(commonDirectory)\(name).lock"
        var first = stat()
        guard lstat(lock, &first) == 0 else { return }
        for _ in 0..<Patience.attempts {
            Patience.wait()
            var now = stat()
            guard lstat(lock, &now) == 0, now.st_ino == first.st_ino, now.st_size == first.st_size else { return }
        }
        unlink(lock)
    }
}
