import Foundation
import Git
import Records
import TestRepositories
import Testing

struct KilledFilingTests {
    /// How many steps filing has: objects, reference and tag of the record; objects, three files, index and reference of
    /// the removal.
    private static let steps = 1...9

    @Test(arguments: steps)
    func `killed after any step of filing, the same command finishes`(step: Int) async throws {
        let test = try TestPortfolio(["projects/crm/project.yaml": "name: CRM\nstate: closed\n"])
        let folder = test.repository.path
        await #expect(processExitsWith: .signal(SIGKILL)) { [folder = folder as String, step = step as Int] in
            var count = 0
            try TestPortfolio.file(in: folder) { _ in
                count += 1
                if count == step { raise(SIGKILL) }
            }
        }
        #expect(try test.repository.git("fsck", "--strict", "--no-dangling") == "")
        let filed = try TestPortfolio.file(in: folder, test.repository.environment, asOf: "2026-12-01")
        #expect(filed.stoodAlready == (step == Self.steps.upperBound))
        #expect(try test.status == "")
        #expect(try test.repository.line("rev-list", "--count", "HEAD") == "2")
        #expect(try test.repository.line("rev-list", "--count", "archive") == "1")
        #expect(try test.repository.line("rev-parse", "archive/crm/v1^{commit}") == filed.record.hex)
        #expect(try test.repository.git("ls-files", "projects/crm") == "")
    }

    /// Objects, three files, index and reference.
    private static let stepsBack = 1...6

    @Test(arguments: stepsBack)
    func `killed after any step of restoring, the same command finishes`(step: Int) async throws {
        let test = try TestPortfolio(["projects/crm/project.yaml": "name: CRM\nstate: closed\n"])
        let folder = test.repository.path
        let tree = try test.repository.line("rev-parse", "HEAD:projects/crm")
        try TestPortfolio.file(in: folder, test.repository.environment)
        await #expect(processExitsWith: .signal(SIGKILL)) { [folder = folder as String, step = step as Int] in
            var count = 0
            try TestPortfolio.restore(in: folder) { _ in
                count += 1
                if count == step { raise(SIGKILL) }
            }
        }
        let restored = try TestPortfolio.restore(in: folder, test.repository.environment)
        #expect(restored.stoodAlready == (step == Self.stepsBack.upperBound))
        #expect(try test.status == "")
        #expect(try test.repository.line("rev-list", "--count", "HEAD") == "3")
        #expect(try test.repository.line("rev-parse", "HEAD:projects/crm") == tree)
        #expect(try test.repository.git("fsck", "--strict", "--no-dangling") == "")
    }
}
