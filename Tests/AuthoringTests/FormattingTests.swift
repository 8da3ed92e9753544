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

    @Test(arguments: ["\n", "\r\n"])
    func `writes the front matter of Markdown anew, and nothing below it`(end: String) throws {
        let body = "\n#  Title\t\n## Achieved\n*   a #GTA\n+ b  \n\n<!-- c -->\n".replacing("\n", with: end)
        let text = "---\(end)raf: {L1: 12 k€}   # to check\(end)délais: nuage API: late\(end)---\(end)\(body)"
        guard
            case .changed(let written) = formatting.outcome(
                path: "projects/a/status/2026-10.md", bytes: Array(text.utf8))
        else {
            Issue.record("a change is wanted")
            return
        }
        let fields = "schedule: {rag: amber, why: \"API: late\"}\nraf: {L1: 12000} # to check\n"
        let expected = "---\(end)\(fields.replacing("\n", with: end))---\(end)\(body)"
        #expect(String(decoding: written, as: UTF8.self) == expected)
        guard case .unchanged = formatting.outcome(path: "projects/a/status/2026-10.md", bytes: written) else {
            Issue.record("writing again changes nothing")
            return
        }
    }

    @Test(arguments: ["## Achieved\n-   a\n", "---\n---\n# A\n", "---\n# nothing yet\n---\n", ""])
    func `leaves Markdown without fields as it is`(text: String) {
        guard case .unchanged = formatting.outcome(path: "projects/a/status/2026-10.md", bytes: Array(text.utf8)) else {
            Issue.record("no change is wanted")
            return
        }
    }
}
