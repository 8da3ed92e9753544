import Checks
package import Text

/// Open findings as workflow commands of GitHub Actions, which shows them beside the lines of a change.
package struct FindingGitHub: Sendable {
    private let language: Language

    package init(language: Language) {
        self.language = language
    }

    /// A line for each finding, and one that counts all.
    package func lines(_ report: CheckReport) -> [String] {
        report.open.map(line) + [report.summary.text(in: language)]
    }

    private func line(_ finding: Finding) -> String {
        let command =
            switch finding.level {
            case .error: "error"
            case .warning: "warning"
            case .advice: "notice"
            }
        var properties = ["file=\(finding.path.property)"]
        if let excerpt = finding.excerpt {
            properties += ["line=\(excerpt.start.line)", "endLine=\(excerpt.end.line)"]
            // GitHub refuses columns of a range over several lines.
            if excerpt.start.line == excerpt.end.line {
                properties += ["col=\(excerpt.start.column)", "endColumn=\(excerpt.end.column)"]
            }
        }
        properties.append("title=\(finding.rule.name.property)")
        let words = ([finding.message] + [finding.help].compactMap(\.self)).map { $0.text(in: language).data }
        return "::\(command) \(properties.joined(separator: ","))::\(words.joined(separator: "%0A"))"
    }
}

extension String {
    /// The text as a command's message, in which a percent sign begins an escape.
    fileprivate var data: String { escapedForTerminal.replacing("%", with: "%25") }

    /// The text as the value of a command's property, where colons and commas divide.
    fileprivate var property: String { data.replacing(":", with: "%3A").replacing(",", with: "%2C") }
}
