import Glibc

/// The turn of one among greffe's writers in a repository, which ends with this value or with the process.
///
/// Nothing depends on it but speed: writers that don't wait for each other lose races and start over.
struct WriterTurn: ~Copyable {
    private let descriptor: Int32

    /// Waits a while for the turn, and goes on without it where that is in vain.
    init(_ repository: Repository) {
        descriptor = open(repository.commonDirectory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        for _ in 0..<10 * Patience.attempts {
            guard flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else { return }
            Patience.wait()
        }
    }

    deinit { close(descriptor) }
}
