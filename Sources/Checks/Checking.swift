package import Git
import Standards
import Tables
import Text
package import Workspaces

/// Checks states of a portfolio and keeps what each check found: a state that was checked is not read again, and of one
/// that differs little from its predecessor only what the difference touches is looked at.
package struct Checking {
    private let workspace: Workspace
    private let options: Portfolio.Options

    package init(_ workspace: Workspace, _ options: Portfolio.Options) {
        self.workspace = workspace
        self.options = options
    }

    /// What a check of a state says, compared with what stands before it.
    package func result(of state: State) throws(PortfolioError) -> CheckResult {
        try result(of: git { () throws(GitError) in try workspace.comparison(of: state) })
    }

    /// What a check of a state says; findings that the state before has, too, are marked as known.
    package func result(of comparison: Comparison) throws(PortfolioError) -> CheckResult {
        try options.withUsableIndex { (options) throws(PortfolioError) in
            let (known, judged) = try git { () throws(GitError) in
                let known = try CheckKey.keptListing(for: comparison, in: workspace, options)
                return (known, try JudgedDocuments(comparison, in: workspace, near: known))
            }
            return try Checking(workspace, options).checked(comparison, judged, near: known)
        }
    }

    /// What a check of the working tree says where its documents are these.
    package func result(ofWorkingTree documents: DocumentTree) throws(PortfolioError) -> CheckResult {
        try options.withUsableIndex { (options) throws(PortfolioError) in
            let comparison = try git { () throws(GitError) in try workspace.comparison(of: .workingTree) }
            return try Checking(workspace, options).checked(comparison, JudgedDocuments(documents))
        }
    }

    /// The same, as if nothing had been kept of it, and how long that took.
    package func timed(
        _ comparison: Comparison
    ) throws(PortfolioError) -> (result: CheckResult, times: CheckTimes) {
        try options.withUsableIndex { (options) throws(PortfolioError) in
            try Checking(workspace, options).timedOnce(comparison)
        }
    }

    private func timedOnce(_ comparison: Comparison) throws(PortfolioError) -> (CheckResult, CheckTimes) {
        var times = CheckTimes()
        let documents = try times.measure(.listing) { () throws(PortfolioError) in
            try git { () throws(GitError) in try ComparedDocuments(comparison, in: workspace) }
        }
        let governance = try times.measure(.governance) { () throws(PortfolioError) in
            try Governance(of: documents.live, in: workspace)
        }
        let portfolio = try times.measure(.opening) { () throws(PortfolioError) in
            try Portfolio(comparison, documents, governance, nil, of: workspace, options)
        }
        var check = Check(portfolio)
        let findings = try times.measure(.looking) { () throws(PortfolioError) in try check.findings() }
        times.statements = portfolio.session.times
        let key = try git { () throws(GitError) in
            try CheckKey(comparison.state, documents.live, in: workspace, options)
        }
        let base = try base(comparison.before ?? .nothing, documents.before, key, governance)
        let result = CheckResult(
            findings, documentCount: check.documentCount, of: portfolio, knowing: base?.kept.findings ?? [])
        return (result, times)
    }

    /// A commit's state as tables, and what a check of it by itself finds; only what differs from the state that was kept
    /// last is looked at.
    package func examined(_ commit: ObjectID) throws(PortfolioError) -> (portfolio: Portfolio, findings: [Finding]) {
        try options.withUsableIndex { (options) throws(PortfolioError) in
            try Checking(workspace, options).examinedOnce(commit)
        }
    }

    private func examinedOnce(_ commit: ObjectID) throws(PortfolioError) -> (Portfolio, [Finding]) {
        let state = State.commit(commit)
        let (documents, key) = try git { () throws(GitError) in
            let documents = try workspace.documents(of: state)
            return (documents, try CheckKey(state, documents, in: workspace, options))
        }
        let governance = try Governance(of: documents, in: workspace)
        let kept = key.keptOutcome(in: options.indexFolders)
        let outcome = try check(state, documents, key, governance, since: kept)
        return (outcome.portfolio, outcome.findings)
    }

    private func checked(
        _ comparison: Comparison, _ judged: JudgedDocuments, near known: ListedCommit? = nil
    ) throws(PortfolioError) -> CheckResult {
        let (key, name) = try git { () throws(GitError) in
            let key = try CheckKey(comparison.state, judged.live, in: workspace, options)
            let name = try key.name(
                of: judged, comparison, author: options.author, merging: workspace.repository.mergedCommit)
            return (key, name)
        }
        if let kept = key.keptResult(of: name, in: options.indexFolders) { return kept }
        let listing = comparison.before.map { before in
            workspace.listing(of: before) { [options] in known ?? key.keptListing(in: options.indexFolders) }
        }
        let governance = try Governance(of: judged.live, in: workspace)
        let before = try git { () throws(GitError) in try listing?.get().get() }
        let documents = ComparedDocuments(judged, by: comparison, before: before)
        let base = try base(comparison.before ?? .nothing, documents.before, key, governance)
        let portfolio = try Portfolio(
            comparison, documents, governance, base?.index(for: key), of: workspace, options)
        let isComparable = base?.key.context == key.context
        var check = Check(
            portfolio, isComparable ? base?.kept.recheck(portfolio, since: documents.before, key) : nil)
        let result = CheckResult(
            try check.findings(), documentCount: check.documentCount, of: portfolio,
            knowing: base?.kept.findings ?? [])
        if check.isWorthKeeping { try portfolio.keep(result.kept, as: name) }
        try tables { () throws(DatabaseError) in try portfolio.index.emptyIfOutgrown(by: portfolio.keys) }
        return result
    }

    /// What stands before any change is made: the state before, by itself.
    private struct Base {
        let key: CheckKey
        let kept: KeptOutcome
        /// Where it was read into just now.
        var index: DocumentIndex?

        /// The same index for another state, where it can be.
        func index(for other: CheckKey) -> DocumentIndex? { key.version == other.version ? index : nil }
    }

    /// What stands before the state of `live`, whose governance is known; nil where there is no state before, or it is no
    /// portfolio.
    private func base(
        _ state: State, _ documents: DocumentTree, _ live: CheckKey, _ governance: Governance
    ) throws(PortfolioError) -> Base? {
        guard case .commit = state else { return nil }
        let key = try git { () throws(GitError) in try CheckKey(state, documents, in: workspace, options) }
        let kept = key.keptOutcome(in: options.indexFolders)
        if let kept, kept.tip == key.tip { return Base(key: key, kept: kept) }
        do throws(PortfolioError) {
            let own = key.context == live.context ? governance : try Governance(of: documents, in: workspace)
            return try check(state, documents, key, own, since: kept).base
        } catch {
            switch error {
            case .noPortfolio, .noStandard: return nil
            default: throw error
            }
        }
    }

    /// Checks a commit's state by itself, as far as it differs from the one that was kept last, and keeps the outcome.
    private func check(
        _ state: State, _ documents: DocumentTree, _ key: CheckKey, _ governance: Governance, since last: KeptOutcome?
    ) throws(PortfolioError) -> (base: Base, portfolio: Portfolio, findings: [Finding]) {
        let portfolio = try Portfolio(
            Comparison(state, with: nil), ComparedDocuments(documents, before: documents), governance, nil,
            of: workspace, options)
        let older = last.flatMap { self.documents(of: $0, near: key.keptListing(in: options.indexFolders)) }
        var check = Check(portfolio, older.flatMap { last?.recheck(portfolio, since: $0, key) })
        let findings = try check.findings()
        let kept = KeptOutcome(tip: key.tip, documentCount: check.documentCount, parts: check.parts)
        try portfolio.keep(kept.kept, as: key.context)
        if case .commit(let id) = state {
            try portfolio.keep(ListedCommit(id, documents).kept, as: ListedCommit.keptName)
        }
        return (Base(key: key, kept: kept, index: portfolio.index), portfolio, findings)
    }

    /// The documents of what was kept; nil where its commit is gone.
    private func documents(of kept: KeptOutcome, near known: ListedCommit?) -> DocumentTree? {
        guard let id = ObjectID(hex: kept.tip) else { return nil }
        do throws(GitError) {
            return try workspace.documents(of: .commit(id), near: known)
        } catch {
            // Everything is then looked at.
            return nil
        }
    }
}

extension Portfolio {
    fileprivate func keep(_ findings: [UInt8], as name: String) throws(PortfolioError) {
        try tables { () throws(DatabaseError) in try index.keep(findings, of: name) }
    }
}
