import Glibc

/// How long what another process holds is waited for: a second.
enum Patience {
    static let attempts = 100

    static func wait() {
        usleep(10_000)
    }

    /// Takes the lock of an open file, which ends with the process; false where another has held it all the while.
    static func lock(_ descriptor: Int32, attempts: Int = attempts) -> Bool {
        for _ in 0..<attempts {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
            guard errno == EWOULDBLOCK else { return false }
            wait()
        }
        return false
    }
}
