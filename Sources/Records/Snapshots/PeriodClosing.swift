package import Checks
import Filing
package import Git
import Text
package import Values
package import Workspaces

/// Closes a period: takes its snapshot of what is committed on the branch that is checked out, commits and tags it.
package struct PeriodClosing {
    private let taking: SnapshotTaking
    private let author: Signature
    private let committer: Signature

    /// `options.today` is the as-of date. Findings that block the closing stop it unless `allowsFindings`.
    package init(
        _ period: Period, of workspace: Workspace, _ options: Portfolio.Options, author: Signature,
        committer: Signature, allowsFindings: Bool
    ) {
        taking = SnapshotTaking(
            workspace: workspace, period: period, options: options, allowsFindings: allowsFindings)
        self.author = author
        self.committer = committer
    }

    /// Writes the snapshot; where it stands already as it would be written, what is missing of it.
    package func close(afterStep: (WriteStep) -> Void = { _ in }) throws(HistoryFailure) -> ClosedPeriod {
        let repository = taking.workspace.repository
        guard !repository.isBare else { throw .refused(.bare) }
        guard let tag = RefName(tag: "\(SnapshotTrailer.tags)/\(taking.period)") else {
            preconditionFailure("a period names a tag")
        }
        let isTagged = try git { () throws(GitError) in try repository.target(of: tag) != nil }
        var last: TakenSnapshot?
        let outcome = try committing { () throws(CommitFailure<HistoryFailure>) in
            try repository.commit(on: .head, afterStep: afterStep) { (tip) throws(HistoryFailure) in
                guard let commit = tip.commit else { preconditionFailure("an unborn branch is refused") }
                let taken = try taking.taken(from: commit, isTagged: isTagged)
                last = taken
                return proposal(taken, tag)
            }
        }
        guard let taken = last else { preconditionFailure("a commit is made of what was proposed") }
        return ClosedPeriod(
            period: taking.period, asOf: taken.asOf, commit: outcome.commit, tag: tag, stoodAlready: !outcome.isNew,
            isNewlyTagged: !isTagged, language: taken.language, headline: taken.headline.lines)
    }

    private func proposal(_ taken: TakenSnapshot, _ tag: RefName) -> CommitProposal {
        let period = taking.period
        let subject = "Snapshot \(period)"
        let headline = taken.headline.lines.map { $0.text(in: taken.language ?? .english) }
        return CommitProposal(
            update: taken.content.update,
            message: CommitMessage(
                subject: subject,
                trailers: [
                    .init(SnapshotTrailer.period, period.text), .init(SnapshotTrailer.asOf, taken.asOf.text),
                    .init(SnapshotTrailer.source, taken.source.hex),
                ]),
            author: author, committer: committer, logMessage: "greffe snapshot: \(period)",
            tag: TagProposal(tag, message: ([subject, ""] + headline).joined(separator: "\n")))
    }
}
