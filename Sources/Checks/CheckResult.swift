package import Text

/// What a check says: all that a report shows of it.
package struct CheckResult: Hashable, Sendable {
    /// The weightiest first; those that the state before has, too, are marked as known.
    package let findings: [Finding]
    package let documentCount: Int
    /// The portfolio's own, if it names one.
    package let language: Language?

    /// The findings, counted whether they are known or not.
    package var allOpen: [Finding] {
        findings.map { finding in
            var finding = finding
            if finding.standing == .known { finding.standing = .open }
            return finding
        }
    }

    /// The result with what `before` has, too, marked as known.
    func knowing(_ before: [Finding]) -> CheckResult {
        CheckResult(
            findings: KnownFindings(before).marked(in: findings), documentCount: documentCount, language: language)
    }
}
