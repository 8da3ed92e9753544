import Dispatch
import Glibc
import Synchronization

/// A value that is made on another thread while this one goes on.
package final class Meanwhile<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)
    private let isMade = DispatchSemaphore(value: 0)

    package init(_ make: @escaping @Sendable () -> Value) {
        Work { [self] in
            let value = make()
            made.withLock { $0 = value }
            isMade.signal()
        }.start()
    }

    /// The value, once it is made.
    package func get() -> Value {
        while true {
            isMade.wait()
            isMade.signal()
            if let value = made.withLock({ $0 }) { return value }
        }
    }
}

private final class Work: Sendable {
    private let body: @Sendable () -> Void

    /// As much as the first thread mostly has: what strangers wrote may nest deep.
    private static let stackSize = 8 << 20

    init(_ body: @escaping @Sendable () -> Void) {
        self.body = body
    }

    /// Does the work on a thread of its own, or at once where there can be none.
    func start() {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, Self.stackSize)
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        let work = Unmanaged.passRetained(self)
        var thread = pthread_t()
        let code = pthread_create(
            &thread, &attributes,
            { context in
                guard let context else { return nil }
                Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
                return nil
            }, work.toOpaque())
        if code != 0 { work.takeRetainedValue().body() }
    }
}
