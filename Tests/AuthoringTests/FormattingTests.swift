import Authoring
import Checks
import Standards
import Testing
import Text

@Suite struct `Formatting a document` {
    private let formatting = Formatting(
        by: Governance(Standard(files: BuiltInFiles.common), PortfolioSettings(nil)))

    /// A character that some readers of YAML refuse takes one byte in a text, and four where it is written as an escape.
    @Test(arguments: [
        ("teams/a.yaml", "name: X\(String(repeating: "\u{C}", count: 300_000))X\n", "too-large"),
        (
            "standard/rules/a.yaml",
            """
            level: error
            scope: project
            title: {en: a}
            why: {en: a}
            sql: SELECT 1
            message: {en: a}
            examples:
              - today: 2026-11-26
                files:
                  \(String(repeating: "a\u{C}", count: 300)): x
            """, "key-too-long"
        ),
    ])
    func `refuses what could not be read again`(path: String, text: String, rule: RuleID) {
        guard case .refused(let diagnostics, _) = formatting.outcome(path: path, bytes: Array(text.utf8)) else {
            Issue.record("a refusal is wanted")
            return
        }
        #expect(diagnostics.map(\.rule) == [rule])
    }
}
