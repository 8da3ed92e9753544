package import Checks
package import Git
import Standards
import Tables
import Text
package import Values
package import Workspaces

/// Closes a period: takes its snapshot of what is committed on the branch that is checked out, commits and tags it.
package struct PeriodClosing {
    private let workspace: Workspace
    private let period: Period
    private let options: Portfolio.Options
    private let author: Signature
    private let committer: Signature
    private let allowsFindings: Bool

    /// `options.today` is the as-of date. Findings that block the closing stop it unless `allowsFindings`.
    package init(
        _ period: Period, of workspace: Workspace, _ options: Portfolio.Options, author: Signature,
        committer: Signature, allowsFindings: Bool
    ) {
        self.workspace = workspace
        self.period = period
        self.options = options
        self.author = author
        self.committer = committer
        self.allowsFindings = allowsFindings
    }

    /// Writes the snapshot; where it stands already as it would be written, what is missing of it.
    package func close(afterStep: (WriteStep) -> Void = { _ in }) throws(SnapshotFailure) -> ClosedPeriod {
        let repository = workspace.repository
        guard !repository.isBare else { throw .refused(.bare) }
        guard let tag = RefName(tag: "snapshot/\(period)") else { preconditionFailure("a period names a tag") }
        let isTagged = try git { () throws(GitError) in try repository.target(of: tag) != nil }
        var taken: Taking?
        let outcome: CommitOutcome
        do throws(CommitFailure<SnapshotFailure>) {
            outcome = try repository.commit(on: .head, afterStep: afterStep) { (tip) throws(SnapshotFailure) in
                let taking = try taking(from: tip)
                taken = taking
                return proposal(taking, tag)
            }
        } catch {
            switch error {
            case .git(let error): throw .git(error)
            case .refused(let failure): throw failure
            }
        }
        guard let taken else { preconditionFailure("a commit is made of what was proposed") }
        return ClosedPeriod(
            period: period, asOf: taken.asOf, commit: outcome.commit, tag: tag, stoodAlready: !outcome.isNew,
            isNewlyTagged: !isTagged,
            language: taken.language, headline: taken.headline.lines)
    }

    /// What was made of a tip.
    private struct Taking {
        let source: ObjectID
        let asOf: Day
        let snapshot: Snapshot
        let headline: Headline
        let language: Language?
    }

    private func taking(from tip: BranchTip) throws(SnapshotFailure) -> Taking {
        guard let commit = tip.commit, let tree = tip.tree else {
            preconditionFailure("a branch that is not unborn has a commit")
        }
        var portfolio = try opened(commit, options)
        let paths = try SnapshotPaths(of: period, by: portfolio.standard)
        let standing = portfolio.documents[paths.root] != nil
        if standing {
            portfolio = try reopened(portfolio, commit, paths)
        } else {
            try checkThatItEnded(by: portfolio)
            let uncommitted = try UncommittedDocuments(since: portfolio, in: workspace, except: paths).paths
            guard uncommitted.isEmpty else { throw .refused(.uncommitted(uncommitted)) }
        }
        let findings = try Records.portfolio { () throws(PortfolioError) in try Check.findings(of: portfolio) }
        if !standing { try checkThatNothingBlocks(findings, portfolio.standard) }
        let snapshot = try Snapshot(of: portfolio, paths, tree: tree, in: workspace.repository)
        if standing, let path = try snapshot.difference(from: portfolio.documents) {
            throw .refused(.closedOtherwise(period, asOf: portfolio.options.today, path))
        }
        return Taking(
            source: commit, asOf: portfolio.options.today, snapshot: snapshot,
            headline: try Headline(of: portfolio), language: portfolio.settings.language)
    }

    private func opened(_ commit: ObjectID, _ options: Portfolio.Options) throws(SnapshotFailure) -> Portfolio {
        var options = options
        options.period = period
        return try portfolio { () throws(PortfolioError) in try Portfolio(.commit(commit), of: workspace, options) }
    }

    /// The portfolio as of the day of the snapshot that stands.
    private func reopened(
        _ portfolio: Portfolio, _ commit: ObjectID, _ paths: SnapshotPaths
    ) throws(SnapshotFailure) -> Portfolio {
        let asOf: Day?
        do throws(QueryFailure) {
            let result = try portfolio.session.run(
                "SELECT as_of FROM snapshot WHERE period = :period", named: "snapshot", ["period": .text(period.text)])
            asOf = result.rows.first?.first?.text.flatMap { Day($0) }
        } catch {
            throw .portfolio(.query(error))
        }
        guard let asOf else { throw .refused(.unreadableSnapshot(paths.root)) }
        guard asOf != options.today else { return portfolio }
        var options = options
        options.today = asOf
        return try opened(commit, options)
    }
}

extension PeriodClosing {
    /// Refuses a period that is not over, or that another has followed: the figures would be those of the later one.
    private func checkThatItEnded(by portfolio: Portfolio) throws(SnapshotFailure) {
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

    /// Findings about a change of documents are not about the period.
    private func checkThatNothingBlocks(_ findings: [Finding], _ standard: Standard) throws(SnapshotFailure) {
        guard !allowsFindings else { return }
        let block = standard.settings.blocks["snapshot"] ?? Settings.Block(level: .error, isNewOnly: false)
        let blocking = findings.filter { finding in
            finding.standing == .open && finding.level >= block.level && standard[rule: finding.rule]?.scope != .change
                && block.rules?.contains(finding.rule) != false
        }
        guard blocking.isEmpty else { throw .blocked(blocking) }
    }

    private func proposal(_ taking: Taking, _ tag: RefName) -> CommitProposal {
        let subject = "Snapshot \(period)"
        let headline = taking.headline.lines.map { $0.text(in: taking.language ?? .english) }
        return CommitProposal(
            update: taking.snapshot.update,
            message: CommitMessage(
                subject: subject,
                trailers: [
                    .init("Greffe-Snapshot", period.text), .init("As-Of", taking.asOf.text),
                    .init("Source", taking.source.hex),
                ]),
            author: author, committer: committer, logMessage: "greffe snapshot: \(period)",
            tag: TagProposal(tag, message: ([subject, ""] + headline).joined(separator: "\n")))
    }
}

extension Calendar {
    /// The last period of a cadence that was over at the end of a day.
    package func lastPeriod(_ cadence: Cadence, endedBy day: Day) -> Period? {
        guard let period = period(cadence, of: day), let days = days(of: period) else { return nil }
        return days.upperBound <= day ? period : previous(before: period)
    }
}
