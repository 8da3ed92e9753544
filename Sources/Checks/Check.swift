import Git
package import Standards
import Tables
import Text
import Workspaces

/// Everything that is wrong with a state of a portfolio: files, shapes, references, rules, less what is waived.
package struct Check {
    let portfolio: Portfolio
    private(set) var findings: [Finding] = []
    var places: Places

    /// The findings of a state, the weightiest first.
    package static func findings(of portfolio: Portfolio) throws(PortfolioError) -> [Finding] {
        var check = Check(portfolio)
        try check.run()
        return check.findings.sortedByWeight()
    }

    /// The findings of one rule; the other rules are run only where it is about findings.
    package static func findings(of rule: Rule, in portfolio: Portfolio) throws(PortfolioError) -> [Finding] {
        var check = Check(portfolio)
        guard try check.reads(rule, "finding") else { return try check.findings(of: rule) }
        try check.run()
        return check.findings.filter { $0.rule == rule.id }
    }

    private init(_ portfolio: Portfolio) {
        self.portfolio = portfolio
        places = Places(portfolio)
    }

    private mutating func run() throws(PortfolioError) {
        findings = try standardFindings() + fileFindings() + documentFindings() + referenceFindings()
        let levels = try Levels(portfolio)
        let waivers = try Waivers(portfolio)
        var rulesOfFindings: [Rule] = []
        for rule in portfolio.standard.rules {
            if try reads(rule, "finding") {
                rulesOfFindings.append(rule)
            } else {
                findings += try levels.applied(to: findings(of: rule), of: rule)
            }
        }
        findings = waivers.applied(to: findings)
        // Rules about findings see those of all others; they come second, and don't see each other.
        portfolio.session.show(findings)
        var second: [Finding] = []
        for rule in rulesOfFindings { second += try levels.applied(to: findings(of: rule), of: rule) }
        findings += waivers.applied(to: second)
        // What is asked after a check, as a snapshot does, sees them all.
        portfolio.session.show(findings)
    }

    private func reads(_ rule: Rule, _ table: String) throws(PortfolioError) -> Bool {
        do throws(QueryFailure) {
            return try portfolio.session.tablesRead(by: rule.sql, named: rule.id.name).contains(table)
        } catch {
            // What is wrong with the statement is said when it is run.
            return false
        }
    }
}
