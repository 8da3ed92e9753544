import Checks
import Standards
import Testing
import Text

@testable import Authoring

@Suite struct `Formatting a document` {
    private let formatting = Formatting(
        by: Governance(Standard(files: BuiltInFiles.common), PortfolioSettings(nil)))

    /// A character that some readers of YAML refuse takes one byte in a text, and six where it is written as an escape.
    @Test func `refuses what it would make larger than is read`() {
        let text = "name: X\(String(repeating: "\u{C}", count: 300_000))X\n"
        let outcome = formatting.outcome(path: "teams/a.yaml", bytes: Array(text.utf8))
        guard case .refused(let diagnostics, _) = outcome else {
            Issue.record("\(outcome) where a refusal is wanted")
            return
        }
        #expect(diagnostics.map(\.message) == [.tooLargeWritten])
    }
}
