import Git
package import Standards
import Tables
import Text
import Workspaces

/// Everything that is wrong with a state of a portfolio: files, shapes, references, rules, less what is waived.
package struct Check {
    let portfolio: Portfolio
    let recheck: Recheck?
    var places: Places
    /// What messages call values and fields.
    lazy var words = Words(of: portfolio.standard)
    /// Looked for when a reference names nothing.
    var unreadable: UnreadableDocuments?
    /// What each part found, before levels and waivers.
    private(set) var parts: [CheckPart: CheckPart.Outcome] = [:]
    private var rulesOfFindings: [Rule] = []
    /// Statements that follow the check in the same session.
    private var next: [String] = []

    /// The findings of a state, the weightiest first.
    ///
    /// What the rules and the statements `next` both ask of a view is computed once; it stays until the session holds
    /// other views.
    package static func findings(
        of portfolio: Portfolio, before next: [String] = []
    ) throws(PortfolioError) -> [Finding] {
        var check = Check(portfolio)
        check.next = next
        return try check.findings()
    }

    /// The findings of one rule; the other rules are run only where it is about findings.
    package static func findings(of rule: Rule, in portfolio: Portfolio) throws(PortfolioError) -> [Finding] {
        var check = Check(portfolio)
        let outcome = try check.outcome(of: rule)
        guard outcome.isAboutFindings else { return outcome.findings }
        return try check.findings().filter { $0.rule == rule.id }
    }

    /// A check of everything, or of what `recheck` says has to be looked at again.
    init(_ portfolio: Portfolio, _ recheck: Recheck? = nil) {
        self.portfolio = portfolio
        self.recheck = recheck
        places = Places(portfolio)
    }

    /// How many findings the next part may tell of, so that no fault is hidden behind a million others.
    ///
    /// However many there are already, a part tells of some.
    var room: Int {
        let told = parts.values.reduce(0) { $0 + $1.findings.count }
        return max(Self.fewest, min(Self.mostOfOnePart, Self.mostOfAll - told))
    }

    private static let fewest = 100
    private static let mostOfOnePart = 10_000
    private static let mostOfAll = 50_000

    /// Whether the same state would give the same findings again, and finding them took long: what differs in a few
    /// documents from what is kept is soon looked at again.
    var isWorthKeeping: Bool {
        recheck?.paths.isEmpty != false && parts.values.allSatisfy(\.canBeKept)
    }

    /// How many files are documents.
    var documentCount: Int { recheck?.documentCount ?? portfolio.documentCount }

    /// The findings by the levels that hold, less what is waived, the weightiest first.
    mutating func findings() throws(PortfolioError) -> [Finding] {
        try lookAtDocuments()
        try lookAtReferences()
        try lookAtRules()
        let levels = try Levels(portfolio)
        let waivers = try Waivers(portfolio)
        let findings = waivers.applied(to: parts.flatMap { levels.applied(to: $1.findings, of: $0) })
        // Rules about findings see those of all others; they come second, and don't see each other.
        portfolio.session.show(findings.sortedByWeight())
        var second: [Finding] = []
        for rule in rulesOfFindings {
            let outcome = try outcome(of: rule)
            parts[.rule(rule.id)] = outcome
            second += levels.applied(to: outcome.findings, of: .rule(rule.id))
        }
        let all = (findings + waivers.applied(to: second)).sortedByWeight()
        // What is asked after a check, as a snapshot does, sees them all.
        portfolio.session.show(all)
        return all
    }

    private mutating func lookAtDocuments() throws(PortfolioError) {
        parts[.standard] = CheckPart.Outcome(findings: standardFindings())
        try look(at: .files, recheck?.extentOfFiles) { (check, _) throws(PortfolioError) in check.fileFindings() }
        try look(at: .documents, recheck?.extentOfDocuments) { (check, extent) throws(PortfolioError) in
            try check.documentFindings(extent)
        }
    }

    private mutating func lookAtReferences() throws(PortfolioError) {
        for references in References.all(of: portfolio.index.layout) {
            try look(at: references.part, recheck?.extent(of: references)) { (check, extent) throws(PortfolioError) in
                try check.unresolved(references, extent)
            }
        }
    }

    /// Runs the rules: those that have to see everything, and the others over the projects that have changed.
    private mutating func lookAtRules() throws(PortfolioError) {
        var ofChanges: [Rule] = []
        var ofEverything: [Rule] = []
        for rule in portfolio.standard.rules where rule.scope != .archive {
            switch recheck?.extent(of: rule) ?? .everything {
            case .nothing: parts[.rule(rule.id)] = recheck?.kept[.rule(rule.id)]
            case .changes: ofChanges.append(rule)
            case .everything: ofEverything.append(rule)
            }
        }
        let groups = [
            StatementGroup(projects: recheck?.projects, ofChanges.map(\.statement)),
            StatementGroup(ofEverything.map(\.statement), before: next),
        ]
        let results = try tables { () throws(DatabaseError) in
            try portfolio.session.results(of: groups, parametersOfRules, within: QueryLimits(keptRowCount: room))
        }
        var all: [RuleResult] = Array(zip(ofEverything, results[1]))
        if let recheck {
            all += try look(at: Array(zip(ofChanges, results[0])), over: recheck).map { ($0, nil) }
        }
        try restrict(to: nil)
        let missing = all.filter { $0.result == nil }.map(\.rule.sql)
        if !missing.isEmpty { try holdViews(for: missing + next) }
        try look(at: all)
        if next.isEmpty { try holdViews(for: []) }
    }

    private typealias RuleResult = (rule: Rule, result: Result<QueryResult, QueryFailure>?)

    /// Looks at what rules found of the projects that have changed; gives those that have to see everything after all.
    private mutating func look(
        at results: [RuleResult], over recheck: Recheck
    ) throws(PortfolioError) -> [Rule] {
        var others: [Rule] = []
        for (rule, result) in results {
            if result == nil { try restrict(to: recheck.projects) }
            let outcome = try outcome(of: rule, result)
            guard outcome.isByProject else {
                others.append(rule)
                continue
            }
            parts[.rule(rule.id)] = recheck.merged(outcome, into: .rule(rule.id)) {
                $0.project.map(recheck.projects.contains) == true
            }
        }
        return others
    }

    /// Looks at what rules found of everything; those about findings are kept for the second pass.
    private mutating func look(at results: [RuleResult]) throws(PortfolioError) {
        for (rule, result) in results {
            let outcome = try outcome(of: rule, result)
            if outcome.isAboutFindings {
                rulesOfFindings.append(rule)
            } else {
                parts[.rule(rule.id)] = outcome
            }
        }
    }

    private func holdViews(for statements: [String]) throws(PortfolioError) {
        try tables { () throws(DatabaseError) in try portfolio.session.holdViews(for: statements) }
    }

    private func restrict(to projects: Set<String>?) throws(PortfolioError) {
        try tables { () throws(DatabaseError) in try portfolio.session.restrict(to: projects) }
    }

    /// Looks at a part that is about documents, as far as it has to be.
    private mutating func look(
        at part: CheckPart, _ extent: CheckPart.Extent?,
        _ findings: (inout Check, CheckPart.Extent) throws(PortfolioError) -> [Finding]
    ) throws(PortfolioError) {
        guard let recheck, let extent, extent != .everything else {
            return parts[part] = CheckPart.Outcome(findings: try findings(&self, .everything))
        }
        guard extent == .changes else { return parts[part] = recheck.kept[part] }
        let outcome = CheckPart.Outcome(findings: try findings(&self, extent))
        parts[part] = recheck.merged(outcome, into: part) { recheck.paths.contains($0.path) }
    }
}
