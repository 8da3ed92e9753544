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
        let help = finding.help.map { "<br>\($0.text(in: language).markdownEscaped)" } ?? ""
        return row([
            finding.level.name.text(in: language), "`\(place.codeEscaped)`",
            "\(finding.message.text(in: language).markdownEscaped)\(help) `\(finding.rule.name.codeEscaped)`",
        ])
    }

    private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}

extension String {
    /// The text on one line of a table in which nothing is markup; what stands between backticks stays code.
    fileprivate var markdownEscaped: String {
        var isCode = false
        let closes = count { $0 == "`" } % 2 == 0
        return escapedForTerminal.map { character -> String in
            if character == "`", closes { isCode.toggle() }
            switch character {
            case "|": return "\\|"
            case "`" where closes: return "`"
            case _ where isCode: return String(character)
            case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "~", "@", "!": return "\\\(character)"
            default: return String(character)
            }
        }.joined()
    }

    /// The text as code in a table.
    fileprivate var codeEscaped: String {
        escapedForTerminal.replacing("`", with: "'").replacing("|", with: "\\|")
    }
}
