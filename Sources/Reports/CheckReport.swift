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

    /// Whether an error is open.
    package var isBlocking: Bool {
        findings.contains { $0.level == .error && $0.standing == .open }
    }
}
