package import Checks
package import Text

/// Findings as people read them: place, message, the line with a caret under the value, help.
package struct FindingText: Sendable {
    private let language: Language
    private let style: Style

    package init(language: Language, style: Style) {
        self.language = language
        self.style = style
    }

    /// Every open finding, an empty line after each; where they are many, who and what they are about; and lines that count
    /// all, and what can be repaired.
    package func report(_ report: CheckReport) -> [String] {
        let counts = [report.summary, report.fixes].compactMap { $0?.text(in: language) }
        return report.open.flatMap { lines($0) + [""] } + FindingSummary(report.open, language: language).lines + counts
    }

    package func lines(_ finding: Finding) -> [String] {
        [heading(finding)] + (finding.excerpt.map(excerpt) ?? []) + help(finding)
    }

    private func heading(_ finding: Finding) -> String {
        let place = finding.excerpt.map { ":\($0.start.line):\($0.start.column)" } ?? ""
        let level = style(rendition(finding.level), finding.level.name.text(in: language))
        let message = style(.bold, finding.message.text(in: language).escapedForTerminal)
        return
            "\(style(.bold, finding.path.escapedForTerminal + place)): \(level): \(message) \(style(.dim, "[\(finding.rule.name.escapedForTerminal)]"))"
    }

    private func excerpt(_ excerpt: Excerpt) -> [String] {
        let number = String(excerpt.start.line)
        let margin = String(repeating: " ", count: number.count)
        let (before, marked, after) = excerpt.parts
        let caret = String(repeating: "^", count: max(1, String(marked).escapedForTerminal.terminalWidth))
        let indent = String(repeating: " ", count: String(before).escapedForTerminal.terminalWidth)
        let line = (String(before) + marked + after).escapedForTerminal
        return [
            style(.blue, "\(margin) |"),
            style(.blue, "\(number) |") + " " + line,
            style(.blue, "\(margin) |") + " " + indent + style(.red, caret),
        ]
    }

    private func help(_ finding: Finding) -> [String] {
        guard let help = finding.help else { return [] }
        let margin = String(repeating: " ", count: finding.excerpt.map { String($0.start.line).count } ?? 1)
        return [
            style(.blue, "\(margin) =")
                + " \(Message.help.text(in: language)): \(help.text(in: language).escapedForTerminal)"
        ]
    }

    private func rendition(_ level: Level) -> Style.Rendition {
        switch level {
        case .error: .red
        case .warning: .yellow
        case .advice: .blue
        }
    }
}
