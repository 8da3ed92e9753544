package import Checks
package import Text

/// Fixes as people read them, a line each.
package struct FixText: Sendable {
    private let language: Language

    package init(language: Language) {
        self.language = language
    }

    /// What was repaired.
    package func done(_ finding: Finding) -> String { line(finding, .fixed) }

    /// What was left as it is.
    package func refused(_ finding: Finding) -> String { line(finding, .notFixed) }

    private func line(_ finding: Finding, _ verdict: Message) -> String {
        let place = finding.fix?.edits.first.map { ":\($0.start.line)" } ?? ""
        let title = finding.fix?.title.text(in: language) ?? ""
        return "\(finding.path)\(place): \(verdict.text(in: language)): \(title) [\(finding.rule.name)]"
            .escapedForTerminal
    }
}
