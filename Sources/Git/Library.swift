import CGit2
import Synchronization

/// libgit2 itself.
enum Library {
    /// Sets libgit2 up, once in a process and only when something of it is first needed, since that takes 7 ms.
    static func start() throws(GitError) {
        try check(status, .startingLibrary)
    }

    /// Lets the whole process hash objects as they are read, until as many have said that they no longer want it as have
    /// asked for it.
    static func verifyHashes(_ isWanted: Bool) {
        // Were libgit2 started later, that would set its options back; a start that failed is told by who needs it.
        guard status >= 0 else { return }
        verifierCount.withLock { count in
            count += isWanted ? 1 : -1
            setVerifying(count > 0)
        }
    }

    private static let verifierCount = Mutex(0)

    /// Great folders, which a walk through history reads again for each commit, are kept in memory meanwhile.
    private static func setVerifying(_ isWanted: Bool) {
        let codes = [
            git2_verify_hashes(isWanted ? 1 : 0),
            isWanted ? git2_cache_trees(4 << 20, 64 << 20) : git2_cache_trees(usualTreeLimit, usualCacheSize),
        ]
        precondition(codes.allSatisfy { $0 >= 0 }, "libgit2 has these options")
    }

    /// How great trees libgit2 keeps in memory by itself, and how much of all objects, in bytes.
    private static let usualTreeLimit = 4096
    private static let usualCacheSize = 256 << 20

    private static let status: Int32 = {
        let count = git_libgit2_init()
        return count < 0 ? count : configure()
    }()

    /// Owners are checked by Git's own rule (``Ownership``). Hashes of objects are not, unless they are
    /// asked for (``Repository/verifyingObjects(_:)``): they take most of the time of a walk through history.
    private static func configure() -> Int32 {
        let codes = [git2_allow_extensions(), git2_validate_owner(0), git2_verify_hashes(0), git2_sync_files(1)]
        return codes.min() ?? 0
    }
}

/// Throws what libgit2 says about a call that failed with `code`.
func check(_ code: Int32, _ operation: @autoclosure () -> GitError.Operation) throws(GitError) {
    if code < 0 { throw GitError(code: code, operation()) }
}
