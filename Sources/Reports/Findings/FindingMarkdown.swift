import Checks
package import Text

/// Open findings as a comment on a merge request: what they come to, the weightiest in a table, the rest counted.
package struct FindingMarkdown: Sendable {
    private let language: Language

    /// How many findings a comment shows, which has a longest length.
    private static let shown = 50

    package init(language: Language) {
        self.language = language
    }

    package func lines(_ report: CheckReport) -> [String] {
        let open = report.open
        let heading = "**greffe**: \(report.summary.text(in: language))"
        guard !open.isEmpty else { return [heading] }
        let headers = [Message.levelHeader, .placeHeader, .findingHeader].map { $0.text(in: language) }
        let rest = open.count - Self.shown
        return [heading, "", row(headers), row(headers.map { _ in "---" })] + open.prefix(Self.shown).map(row)
            + (rest > 0 ? ["", Message.moreFindings(rest).text(in: language)] : [])
    }

    private func row(_ finding: Finding) -> String {
        let place = finding.path + (finding.excerpt.map { ":\($0.start.line)" } ?? "")
        let help = finding.help.map { "<br>\(cell($0.text(in: language)))" } ?? ""
        return row([
            finding.level.name.text(in: language), cell("`\(place)`"),
            "\(cell(finding.message.text(in: language)))\(help) \(cell("`\(finding.rule.name)`"))",
        ])
    }

    private func cell(_ text: String) -> String { text.escapedForTerminal.escapedForMarkdown }

    private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
