import CSQLite
import Glibc

/// A thread that interrupts statements which run over their time: see ``TimeLimit``.
///
/// What no interruption stops, a statement that hangs while SQLite compiles it, is told to `whenStuck`.
final class Watchdog: @unchecked Sendable {
    // The mutex guards what changes; the handle is used only until `stop`, before which the connection stays open.
    private let handle: OpaquePointer
    private let whenStuck: @Sendable (_ name: String) -> Void
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var thread: pthread_t?
    private var watched: (name: String, limit: TimeLimit, lastResort: TimeLimit)?
    private var isStopped = false
    /// When the thread looks again; nil where it waits to be woken.
    private var nextLook: Moment?

    init(over connection: Connection, whenStuck: @escaping @Sendable (_ name: String) -> Void) {
        handle = connection.handle
        self.whenStuck = whenStuck
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    /// Watches the statement that the limit's thread runs from now on.
    func watch(_ name: String, within limit: TimeLimit, grace: Duration = .seconds(2)) {
        watch((name, limit, limit.extended(by: grace)))
    }

    func watchNone() { watch(nil) }

    private func watch(_ statement: (name: String, limit: TimeLimit, lastResort: TimeLimit)?) {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        watched = statement
        guard let statement else { return }
        startThread()
        // Waking it for each of a hundred short statements would take longer than they do.
        if nextLook.map({ statement.limit.earliestEnd < $0 }) ?? true { pthread_cond_signal(condition) }
    }

    /// Ends the thread; the connection may be closed after.
    func stop() {
        pthread_mutex_lock(mutex)
        isStopped = true
        pthread_cond_signal(condition)
        pthread_mutex_unlock(mutex)
        if let thread { pthread_join(thread, nil) }
        thread = nil
    }

    private func startThread() {
        guard thread == nil else { return }
        var started = pthread_t()
        let code = pthread_create(
            &started, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<Watchdog>.fromOpaque(context).takeUnretainedValue().run()
                return nil
            }, Unmanaged.passUnretained(self).toOpaque())
        // Without a thread the progress handler alone watches.
        if code == 0 { thread = started }
    }

    private func run() {
        pthread_mutex_lock(mutex)
        while !isStopped {
            nextLook = checkWatched()
            wait(until: nextLook)
        }
        pthread_mutex_unlock(mutex)
    }

    /// Interrupts what has run over, and says when to look again.
    private func checkWatched() -> Moment? {
        guard let watched else { return nil }
        guard watched.limit.isOver else { return watched.limit.earliestEnd }
        sqlite3_interrupt(handle)
        if watched.lastResort.isOver {
            whenStuck(watched.name)
            self.watched = nil
        }
        return .now + .milliseconds(20)
    }

    private func wait(until moment: Moment?) {
        if let moment {
            var time = moment.timespec
            pthread_cond_timedwait(condition, mutex, &time)
        } else {
            pthread_cond_wait(condition, mutex)
        }
    }
}
