import Foundation
import Git
import Records
import TestRepositories
import Testing

struct KilledClosingTests {
    /// Every step of closing a period, in order.
    static let steps: [WriteStep] = [
        .objects, .workingFile(path("snapshots/2026-10/findings.csv")),
        .workingFile(path("snapshots/2026-10/projects.csv")), .workingFile(path("snapshots/2026-10/snapshot.yaml")),
        .index, .reference, .tag,
    ]

    @Test(arguments: steps.indices)
    func `killed after any step, the same command finishes`(step: Int) async throws {
        let test = try TestPortfolio()
        let folder = test.repository.path
        await #expect(processExitsWith: .signal(SIGKILL)) { [folder = folder as String, step = step as Int] in
            let deadly = KilledClosingTests.steps[step]
            _ = try TestPortfolio.close(in: folder) { if $0 == deadly { raise(SIGKILL) } }
        }
        let closed = try test.close()
        #expect(closed.stoodAlready == (Self.steps[step] == .reference || Self.steps[step] == .tag))
        #expect(try test.status == "")
        #expect(try test.repository.line("rev-list", "--count", "HEAD") == "2")
        #expect(try test.repository.line("rev-parse", "snapshot/2026-10^{commit}") == closed.commit.hex)
        #expect(try test.snapshot().count == 3)
        #expect(try test.repository.git("fsck", "--strict", "--no-dangling") == "")
    }
}
