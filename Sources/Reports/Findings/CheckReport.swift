package import Checks
import Text

/// What a check found, and of how much.
package struct CheckReport: Sendable {
    package let findings: [Finding]
    package let documentCount: Int

    package init(findings: [Finding], documentCount: Int) {
        self.findings = findings
        self.documentCount = documentCount
    }

    var open: [Finding] { findings.filter { $0.standing == .open } }

    func count(_ level: Level) -> Int { findings.count { $0.level == level && $0.standing == .open } }

    func count(_ standing: Finding.Standing) -> Int { findings.count { $0.standing == standing } }

    /// Counts all, in a line.
    var summary: Message {
        .summary(
            documents: documentCount, errors: count(.error), warnings: count(.warning), advice: count(.advice),
            waived: count(.waived), known: count(.known))
    }

    /// Counts what can be repaired; nil where nothing can.
    var fixes: Message? {
        let fixes = open.compactMap(\.fix)
        let safe = fixes.count { $0.isSafe }
        return fixes.isEmpty ? nil : .fixes(safe: safe, unsafe: fixes.count - safe)
    }

    /// Whether an error is open.
    package var isBlocking: Bool {
        findings.contains { $0.level == .error && $0.standing == .open }
    }
}
