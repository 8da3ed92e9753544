import Dispatch
import Synchronization

/// A value that is made on another thread while this one goes on.
package final class Meanwhile<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)
    private let isMade = DispatchSemaphore(value: 0)

    package init(_ make: @escaping @Sendable () -> Value) {
        DispatchQueue.global().async { [self] in
            let value = make()
            made.withLock { $0 = value }
            isMade.signal()
        }
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
