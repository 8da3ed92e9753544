import Foundation
import Synchronization
import Testing

@testable import Tables

@Suite struct `A watchdog` {
    private let connection: Connection

    init() throws {
        connection = try Connection()
    }

    /// Whether it tells of a statement while `work` is done, which is told when it has.
    private func tells(within limit: @Sendable () -> TimeLimit, while work: (() -> Bool) -> Void) -> Bool {
        let isTold = Atomic(false)
        let watchdog = Watchdog(over: connection) { name in
            #expect(name == "stuck")
            isTold.store(true, ordering: .relaxed)
        }
        watchdog.watch("stuck", within: limit(), grace: .milliseconds(10))
        work { isTold.load(ordering: .relaxed) }
        watchdog.stop()
        return isTold.load(ordering: .relaxed)
    }

    @Test func `tells of a statement that nothing stops`() {
        #expect(
            tells(within: { TimeLimit(.milliseconds(10), patience: .seconds(600)) }) { isTold in
                while !isTold() {}
            })
    }

    @Test func `tells of one that waits only in the end`() {
        #expect(
            tells(within: { TimeLimit(.milliseconds(10), patience: .milliseconds(50)) }) { isTold in
                while !isTold() { usleep(1000) }
            })
        #expect(
            !tells(within: { TimeLimit(.milliseconds(100), patience: .seconds(600)) }) { _ in usleep(300_000) })
    }
}
