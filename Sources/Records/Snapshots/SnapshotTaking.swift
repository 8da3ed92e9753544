import Checks
import Filing
import Git
import Standards
import Tables
import Text
import Values
import Workspaces

/// Computes the snapshot of a period from what is committed.
struct SnapshotTaking {
    let workspace: Workspace
    let period: Period
    /// `today` is the as-of date.
    let options: Portfolio.Options
    /// Whether findings that block the closing of a period are let through.
    let allowsFindings: Bool

    /// The snapshot of a tip; where one stands there, as of its date, and refused unless it is the same.
    ///
    /// One that was committed and has no tag yet may also be what its own source gives: the run was killed before it
    /// could tag, and work went on.
    func taken(from tip: ObjectID, isTagged: Bool) throws(HistoryFailure) -> TakenSnapshot {
        do throws(HistoryFailure) {
            return try computed(from: tip, isTagged: isTagged)
        } catch {
            guard case .portfolio(let cause) = error, let options = options.withoutFile(after: cause) else {
                throw error
            }
            let again = SnapshotTaking(
                workspace: workspace, period: period, options: options, allowsFindings: allowsFindings)
            return try again.computed(from: tip, isTagged: isTagged)
        }
    }

    private func computed(from tip: ObjectID, isTagged: Bool) throws(HistoryFailure) -> TakenSnapshot {
        let portfolio = try opened(tip)
        let paths = try SnapshotPaths(of: period, by: portfolio.standard)
        guard portfolio.documents[paths.root] != nil else { return try first(portfolio, tip, paths) }
        let asOf = try asOf(of: portfolio, paths)
        let again = try taken(from: tip, asOf: asOf)
        guard let path = try again.content.difference(from: portfolio.documents) else { return again }
        if !isTagged, let source = try source(of: paths.root, at: tip) {
            let original = try taken(from: source, asOf: asOf)
            if try original.content.difference(from: portfolio.documents) == nil { return original }
        }
        throw .refused(.closedOtherwise(period, asOf: asOf, path))
    }

    private func first(
        _ portfolio: Portfolio, _ commit: ObjectID, _ paths: SnapshotPaths
    ) throws(HistoryFailure) -> TakenSnapshot {
        try checkThatItEnded(by: portfolio)
        // The snapshot's own files are what a run before this was killed at.
        let uncommitted = try UncommittedDocuments(since: portfolio.documents, in: workspace) {
            portfolio.standard.concerns($0.text) && !paths.contains($0)
        }.paths
        guard uncommitted.isEmpty else { throw .refused(.uncommitted(uncommitted)) }
        return try taken(of: portfolio, commit, paths) { (findings) throws(HistoryFailure) in
            try checkThatNothingBlocks(findings, portfolio)
        }
    }

    /// What the documents of a commit give as of a day, whatever stands against it.
    func taken(from commit: ObjectID, asOf: Day) throws(HistoryFailure) -> TakenSnapshot {
        let portfolio = try opened(commit, asOf: asOf)
        return try taken(of: portfolio, commit, SnapshotPaths(of: period, by: portfolio.standard)) { _ in }
    }

    private func taken(
        of portfolio: Portfolio, _ commit: ObjectID, _ paths: SnapshotPaths,
        _ examine: ([Finding]) throws(HistoryFailure) -> Void
    ) throws(HistoryFailure) -> TakenSnapshot {
        let statements = paths.tables.map(\.sql) + [Headline.sql]
        try examine(
            Records.portfolio { () throws(PortfolioError) in try Check.findings(of: portfolio, before: statements) })
        let tree = try git { () throws(GitError) in try workspace.repository.commit(commit).tree }
        return TakenSnapshot(
            source: commit, asOf: portfolio.options.today,
            content: try Snapshot(of: portfolio, paths, tree: tree, in: workspace.repository),
            headline: try Headline(of: portfolio), language: portfolio.settings.language)
    }

    private func opened(_ commit: ObjectID, asOf: Day? = nil) throws(HistoryFailure) -> Portfolio {
        var options = options
        options.period = period
        options.today = asOf ?? options.today
        // What the last commit changed is not the period's, and would be another from a later tip.
        return try portfolio { () throws(PortfolioError) in
            try Portfolio(.commit(commit), of: workspace, byItself: true, options)
        }
    }
}

extension SnapshotTaking {
    /// The as-of date of the snapshot that stands.
    private func asOf(of portfolio: Portfolio, _ paths: SnapshotPaths) throws(HistoryFailure) -> Day {
        do throws(QueryFailure) {
            let result = try portfolio.session.run(
                "SELECT as_of FROM snapshot WHERE period = :period", named: "snapshot", ["period": .text(period.text)])
            if let day = result.rows.first?.first?.text.flatMap({ Day($0) }) { return day }
        } catch {
            throw .portfolio(.query(error))
        }
        throw .refused(.unreadableSnapshot(paths.root))
    }

    /// The commit that the snapshot which stands was computed from, as the commit that brought it says.
    private func source(of path: RepositoryPath, at tip: ObjectID) throws(HistoryFailure) -> ObjectID? {
        try git { () throws(GitError) in
            let trailers = try workspace.repository.lastCommits(of: [path], at: tip)[path]?.message.trailers
            let source = trailers?.first { $0.name == SnapshotTrailer.source }.flatMap { ObjectID(hex: $0.value) }
            return source.flatMap { workspace.repository.contains($0) ? $0 : nil }
        }
    }

    /// Refuses a period that is not over, or that another has followed: the figures would be those of the later one.
    private func checkThatItEnded(by portfolio: Portfolio) throws(HistoryFailure) {
        let calendar = portfolio.settings.calendar(portfolio.standard.settings)
        let asOf = portfolio.options.today
        guard let days = calendar.days(of: period) else { throw .refused(.noSuchPeriod(period)) }
        guard days.upperBound <= asOf else {
            let ended = calendar.lastPeriod(period.cadence, endedBy: asOf)
            throw .refused(.notEnded(period, last: days.upperBound, asOf: asOf, instead: ended))
        }
        if let next = calendar.next(after: period), let end = calendar.days(of: next)?.upperBound, end <= asOf {
            throw .refused(.overtakenBy(next, period, from: days.upperBound, until: end.adding(days: -1) ?? end))
        }
    }

    private func checkThatNothingBlocks(_ findings: [Finding], _ portfolio: Portfolio) throws(HistoryFailure) {
        guard !allowsFindings else { return }
        let blocking = portfolio.standard.findings(findings, blocking: .snapshot)
        guard blocking.isEmpty else { throw .blocked(blocking, portfolio.settings.language) }
    }
}

extension Standard {
    /// Whether what a path holds can be seen in a snapshot.
    fileprivate func concerns(_ path: String) -> Bool {
        path.hasPrefix("standard/") || project(of: path) != nil || kind(of: path) != nil
    }
}
