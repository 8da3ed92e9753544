import Checks
import Reading
package import Text

/// Open findings as a Code Quality report of GitLab, in the format of Code Climate.
package struct FindingGitLab: Sendable {
    private let language: Language

    package init(language: Language) {
        self.language = language
    }

    package func text(_ report: CheckReport) -> String {
        let issues = zip(report.open, report.open.fingerprints).map { finding, fingerprint in
            PlainValue.object([
                "description": .string(finding.message.text(in: language)), "check_name": .string(finding.rule.name),
                "fingerprint": .string(fingerprint), "severity": .string(Self.severity(finding.level)),
                "location": .object([
                    "path": .string(finding.path),
                    "lines": .object(["begin": .integer(finding.excerpt?.start.line ?? 1)]),
                ]),
            ])
        }
        return JSONWriter.write(Tree.of(.array(issues)).root)
    }

    private static func severity(_ level: Level) -> String {
        switch level {
        case .error: "major"
        case .warning: "minor"
        case .advice: "info"
        }
    }
}
