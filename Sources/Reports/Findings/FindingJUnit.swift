import Checks
package import Text

/// Findings as a report of JUnit, which build servers show: a suite for each document that has findings, a case for each.
///
/// An error is a failure; a warning and an advice pass and say what they say; what is waived or known is skipped.
package struct FindingJUnit: Sendable {
    private let language: Language

    package init(language: Language) {
        self.language = language
    }

    package func text(_ report: CheckReport) -> String {
        let suites = Dictionary(grouping: report.findings, by: \.path).sorted { $0.key < $1.key }
        let counts = Self.counts(report.findings)
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="greffe" \(counts)>
            \(suites.map(suite).joined())</testsuites>

            """
    }

    private static func counts(_ findings: [Finding]) -> String {
        let failures = findings.count { $0.level == .error && $0.standing == .open }
        return "tests=\"\(findings.count)\" failures=\"\(failures)\" errors=\"0\""
    }

    private func suite(_ path: String, _ findings: [Finding]) -> String {
        let skipped = findings.count { $0.standing != .open }
        return """
              <testsuite name="\(path.xmlEscaped)" \(Self.counts(findings)) skipped="\(skipped)">
            \(findings.map(testCase).joined())  </testsuite>

            """
    }

    private func testCase(_ finding: Finding) -> String {
        let place = finding.excerpt.map { ":\($0.start.line):\($0.start.column)" } ?? ""
        let message = finding.message.text(in: language).xmlEscaped
        let body = (["\(finding.path)\(place)"] + [finding.help?.text(in: language)].compactMap(\.self))
            .map(\.xmlEscaped).joined(separator: "\n")
        let content =
            switch (finding.standing, finding.level) {
            case (.waived, _), (.known, _): "<skipped message=\"\(message)\"/>"
            case (.open, .error):
                "<failure type=\"\(finding.rule.name.xmlEscaped)\" message=\"\(message)\">\(body)</failure>"
            case (.open, _): "<system-out>\(finding.level.name.text(in: language)): \(message)\n\(body)</system-out>"
            }
        return """
                <testcase name="\(finding.rule.name.xmlEscaped)\(place)" classname="\(finding.path.xmlEscaped)">
                  \(content)
                </testcase>

            """
    }
}

extension String {
    /// The text as it may stand in an element or an attribute of XML 1.0, which has no control characters.
    fileprivate var xmlEscaped: String {
        escapedForTerminal.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
