import Git
import Standards
import Text
import Workspaces

/// Judges the commit that a push would put at the tip of a branch.
struct BranchJudging {
    private let name: RefName
    private let tip: ObjectID
    private let workspace: Workspace
    private let options: Portfolio.Options

    init(_ name: RefName, to tip: ObjectID, in workspace: Workspace, _ options: Portfolio.Options) {
        (self.name, self.tip, self.workspace, self.options) = (name, tip, workspace, options)
    }

    /// By the standard of the branch's present tip and compared with that; a new branch by that of `defaultTip`, and
    /// compared with where it left it. A portfolio's first push is judged by its own standard.
    func verdict(since old: ObjectID?, orAfter defaultTip: ObjectID?) throws(PortfolioError) -> PushVerdict {
        let judge = try (old ?? defaultTip).flatMap { (commit) throws(PortfolioError) in
            try holdsPortfolio(commit) ? commit : nil
        }
        guard try holdsPortfolio(tip) else { return withoutPortfolio(isLost: old != nil && judge != nil) }
        let base = if let old { old } else { try parting(from: defaultTip) }
        return try verdict(of: Comparison(.commit(tip), with: base.map(State.commit) ?? .nothing, judgedBy: judge))
    }

    private func holdsPortfolio(_ commit: ObjectID) throws(PortfolioError) -> Bool {
        try git { () throws(GitError) in try workspace.holdsPortfolio(commit) }
    }

    private func parting(from other: ObjectID?) throws(PortfolioError) -> ObjectID? {
        guard let other else { return nil }
        return try git { () throws(GitError) in try workspace.repository.mergeBase(of: other, tip) }
    }

    /// A branch that never held a portfolio is none of ours.
    private func withoutPortfolio(isLost: Bool) -> PushVerdict {
        var verdict = PushVerdict(of: name)
        if isLost { verdict.refusals = [.portfolioLost] }
        return verdict
    }

    private func verdict(of comparison: Comparison) throws(PortfolioError) -> PushVerdict {
        let checking = Checking(workspace, options)
        let result = try checking.result(of: comparison)
        var verdict = PushVerdict(of: name)
        verdict.language = result.language
        guard let judge = comparison.judge else {
            verdict.findings = result.findings
            verdict.blocking = result.findings(blocking: .push)
            return verdict
        }
        // What is wrong with the standard that stands is not the pusher's, and mending it must not be stopped by it; one
        // that can't be read, though, would lock everybody out.
        let own = Comparison(comparison.state, with: comparison.before)
        let faults = try hasOtherStandard(than: judge) ? checking.result(of: own).findings.faultsOfStandard : []
        let ownFaults = Set(result.findings.faultsOfStandard)
        verdict.findings = faults + result.findings.filter { !ownFaults.contains($0) }
        verdict.blocking =
            faults.filter { $0.level == .error }
            + result.findings(blocking: .push).filter { !ownFaults.contains($0) }
        return verdict
    }

    private func hasOtherStandard(than judge: ObjectID) throws(PortfolioError) -> Bool {
        try git { () throws(GitError) in
            let trees = try [tip, judge].map { (commit) throws(GitError) in
                try RepositoryPath("standard").flatMap { (folder) throws(GitError) in
                    try workspace.repository.entry(at: folder, inTree: workspace.repository.commit(commit).tree)?.id
                }
            }
            return trees[0] != trees[1]
        }
    }
}

extension [Finding] {
    /// What the program itself finds wrong with the standard.
    fileprivate var faultsOfStandard: [Finding] {
        let ofStandard = filter { $0.path.hasPrefix("standard/") }
        guard !ofStandard.isEmpty else { return [] }
        let names = Set(Explanation.all.map(\.id))
        return ofStandard.filter { names.contains($0.rule) }
    }
}
