import Git
import Records
import Standards
import TestRepositories
import Testing
import Text

/// Snapshots under the standard that `greffe init` vendors.
struct CommonStandardTests {
    @Test func `each active project has its row, with or without its report`() throws {
        let standard = BuiltInFiles.common.map { ("standard/\($0)", String(decoding: $1.bytes, as: UTF8.self)) }
        let repository = try TestRepository()
        try repository.commit(
            "A portfolio",
            [
                "portfolio.yaml": "name: Roadmap\ncurrency: EUR\n",
                "projects/crm/project.yaml": "name: CRM\nstate: active\n",
                "projects/crm/status/2026-10.yaml": "overall: green\n",
                "projects/crm/status/2026-11.yaml": "overall: red\n",
                "projects/hall/project.yaml": "name: Hall\nstate: active\nwaiting: a permit\n",
                "projects/pay/project.yaml": "name: Pay\nstate: active\n",
                "projects/pay/status/2026-08.yaml": "overall: amber\n",
                "projects/web/project.yaml": "name: Web\nstate: active\ncadence: weekly\n",
                "projects/web/status/2026-W46.yaml": "overall: green\n",
            ].merging(standard) { $1 })
        let closed = try TestPortfolio.close(
            in: repository.path, repository.environment, asOf: "2026-11-15", withFindings: true)
        let rows = try repository.read("snapshots/2026-10/projects.csv").split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        let names = ["project", "expected_period", "reporting", "reported_period", "overall"]
        let places = try names.map { try #require(rows[0].firstIndex(of: Substring($0))) }
        #expect(
            rows.dropFirst().map { row in places.map { row[$0] } } == [
                ["crm", "2026-10", "reported", "2026-10", "green"],
                ["hall", "2026-10", "not_due", "", ""],
                ["pay", "2026-10", "not_reported", "2026-08", "amber"],
                ["web", "2026-W46", "reported", "2026-W46", "green"],
            ])
        #expect(
            closed.headline.prefix(3).map { $0.text(in: .english) } == [
                "projects reported: 2", "projects not reported: 1", "their last reports: pay (2026-08)",
            ])
    }
}
