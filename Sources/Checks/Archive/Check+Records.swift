import Standards

extension Check {
    /// What the rules of scope `archive` find, which are about the records that are filed.
    ///
    /// No other check runs them: it would have to read every record first.
    package static func findings(ofRecordsIn portfolio: Portfolio) throws(PortfolioError) -> [Finding] {
        var check = Check(portfolio)
        let levels = try Levels(portfolio)
        var findings: [Finding] = []
        for rule in portfolio.standard.rules where rule.scope == .archive {
            findings += levels.applied(to: try check.outcome(of: rule).findings, of: .rule(rule.id))
        }
        return try Waivers(portfolio).applied(to: findings).sortedByWeight()
    }
}
