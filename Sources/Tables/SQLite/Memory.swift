import CSQLite
import Glibc

/// The memory that SQLite takes, counted for each thread, so that a statement may be given a limit of its own.
///
/// SQLite's own limit is the whole process's, and its threads wait for each other to count what they take.
enum Memory {
    /// What a thread has taken, and how far it may go.
    private struct Account {
        var used = 0
        var most = 0
        var limit = Int.max
    }

    /// Lets SQLite take its memory here from now on; SQLite must not have been used before.
    static let isCounted: Bool = {
        var methods = sqlite3_mem_methods(
            xMalloc: { Memory.take(Int($0)) },
            xFree: { Memory.give($0) },
            xRealloc: { Memory.resize($0, to: Int($1)) },
            xSize: { Int32(clamping: malloc_usable_size($0)) },
            xRoundup: { ($0 &+ 7) & ~7 },
            xInit: { _ in SQLITE_OK },
            xShutdown: { _ in },
            pAppData: nil)
        return sqlite3_allocate_by(&methods) == SQLITE_OK
    }()

    /// Lets SQLite take so many bytes more on this thread while `body` runs; beyond, it is out of memory.
    static func limited<Result, Failure>(
        to bytes: Int, _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let account = account
        let former = account.pointee.limit
        account.pointee.limit = account.pointee.used + bytes
        defer { account.pointee.limit = former }
        return try body()
    }

    /// How many bytes more than it holds SQLite takes at most on this thread while `body` runs.
    static func most(takenBy body: () throws -> Void) rethrows -> Int {
        let (account, held) = (account, account.pointee.used)
        account.pointee.most = held
        try body()
        return account.pointee.most - held
    }

    private static func take(_ size: Int) -> UnsafeMutableRawPointer? {
        let account = account
        guard account.pointee.used + size <= account.pointee.limit, let memory = malloc(size) else { return nil }
        note(malloc_usable_size(memory), in: account)
        return memory
    }

    private static func note(_ size: Int, in account: UnsafeMutablePointer<Account>) {
        account.pointee.used += size
        account.pointee.most = max(account.pointee.most, account.pointee.used)
    }

    private static func give(_ memory: UnsafeMutableRawPointer?) {
        // What another thread has taken counts as given back here: only differences are ever looked at.
        account.pointee.used -= malloc_usable_size(memory)
        free(memory)
    }

    private static func resize(_ memory: UnsafeMutableRawPointer?, to size: Int) -> UnsafeMutableRawPointer? {
        let (account, former) = (account, malloc_usable_size(memory))
        guard account.pointee.used + size - former <= account.pointee.limit, let resized = realloc(memory, size) else {
            return nil
        }
        note(malloc_usable_size(resized) - former, in: account)
        return resized
    }

    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        let code = pthread_key_create(&key) { $0?.assumingMemoryBound(to: Account.self).deallocate() }
        precondition(code == 0, "there is no room for one more value of each thread")
        return key
    }()

    private static var account: UnsafeMutablePointer<Account> {
        if let account = pthread_getspecific(key) { return account.assumingMemoryBound(to: Account.self) }
        let account = UnsafeMutablePointer<Account>.allocate(capacity: 1)
        account.initialize(to: Account())
        pthread_setspecific(key, account)
        return account
    }
}
