package import Standards
package import Text

/// What a check says: all that a report shows of it.
package struct CheckResult: Hashable, Sendable {
    /// The weightiest first; those that the state before has, too, are marked as known.
    package let findings: [Finding]
    package let documentCount: Int
    /// The portfolio's own, if it names one.
    package let language: Language?
    /// The places in `findings` of those that stop something, by the standard that counts.
    let blocking: [Blockable: [Int]]

    /// The findings, counted whether they are known or not.
    package var allOpen: [Finding] {
        findings.map { finding in
            var finding = finding
            if finding.standing == .known { finding.standing = .open }
            return finding
        }
    }

    /// The findings that stop a step of documents on their way into history.
    package func findings(blocking step: Blockable) -> [Finding] { (blocking[step] ?? []).map { findings[$0] } }

    init(findings: [Finding], documentCount: Int, language: Language?, blocking: [Blockable: [Int]]) {
        self.findings = findings
        self.documentCount = documentCount
        self.language = language
        self.blocking = blocking
    }

    /// What was found of a portfolio, with what `before` has, too, marked as known.
    init(_ found: [Finding], documentCount: Int, of portfolio: Portfolio, knowing before: [Finding]) {
        let findings = KnownFindings(before).marked(in: found)
        let steps = Blockable.allCases.map { ($0, portfolio.standard.places(in: findings, blocking: $0)) }
        self.init(
            findings: findings, documentCount: documentCount, language: portfolio.settings.language,
            blocking: Dictionary(uniqueKeysWithValues: steps))
    }
}
