package import Checks
import Filing
package import Git
import Standards
import Text
import Values
package import Workspaces

/// Files a closed project: a record of it goes onto the archive's branch, and the project out of the portfolio.
package struct ProjectFiling {
    private let project: String
    private let workspace: Workspace
    private let options: Portfolio.Options
    private let author: Signature
    private let committer: Signature

    /// `options.today` is the day of filing.
    package init(
        _ project: String, of workspace: Workspace, _ options: Portfolio.Options, author: Signature,
        committer: Signature
    ) {
        self.project = project
        self.workspace = workspace
        self.options = options
        self.author = author
        self.committer = committer
    }

    private var repository: Repository { workspace.repository }

    /// Commits and tags the record, then takes the project out of the branch that is checked out, naming the tag; where
    /// a run before this was killed, finishes what it began.
    package func file(afterStep: (WriteStep) -> Void = { _ in }) throws(HistoryFailure) -> FiledRecord {
        guard !repository.isBare else { throw .refused(.bare) }
        let head = try git { () throws(GitError) in try repository.head.commit }
        guard let head else { throw .refused(.nothingCommitted) }
        let documents = try git { () throws(GitError) in try workspace.governingDocuments }
        let governance = try portfolio { () throws(PortfolioError) in try Governance(of: documents, in: workspace) }
        guard
            let committed = try CommittedProject(project, at: head, by: governance.standard, in: repository)
        else { return try filedBefore(governance.settings.language) }
        let (content, filed) = try record(committed, afterStep)
        let removal = try remove(committed, as: content.id, afterStep)
        return FiledRecord(
            id: content.id, record: filed.commit, removal: removal.commit,
            stoodAlready: !filed.isNew && !removal.isNew, language: governance.settings.language)
    }

    /// The record that stands for a project that is no longer in the portfolio.
    private func filedBefore(_ language: Language?) throws(HistoryFailure) -> FiledRecord {
        let last = try git { () throws(GitError) -> (RecordID, ObjectID)? in
            guard let tip = try ArchiveBranch(in: repository).tip else { return nil }
            guard let id = try Archive(at: tip, in: repository).versions(of: project).last else { return nil }
            let commit = try repository.lastCommits(of: [id.document], at: tip)[id.document]?.id
            return commit.map { (id, $0) }
        }
        guard let (id, record) = last else { throw .refused(.noSuchProject(project)) }
        return FiledRecord(id: id, record: record, removal: nil, stoodAlready: true, language: language)
    }

    private func record(
        _ committed: CommittedProject, _ afterStep: (WriteStep) -> Void
    ) throws(HistoryFailure) -> (RecordContent, CommitOutcome) {
        let branch = try git { () throws(GitError) in try ArchiveBranch(in: repository) }
        if let remote = try git({ () throws(GitError) in try branch.unmerged }) {
            throw .refused(.archiveBehind(remote))
        }
        if try git({ () throws(GitError) in try branch.unfetchedRemote }) != nil {
            throw .refused(try git { () throws(GitError) in try branch.absence })
        }
        var content: RecordContent?
        let outcome = try committing { () throws(CommitFailure<HistoryFailure>) in
            try repository.commit(on: branch.target, allowsUnborn: true, afterStep: afterStep) {
                (tip) throws(HistoryFailure) in
                let archive = try tip.commit.map { (commit) throws(HistoryFailure) in
                    try git { () throws(GitError) in try Archive(at: commit, in: repository) }
                }
                let made = try self.content(of: committed, after: archive)
                content = made
                return try proposal(made, committed, archive)
            }
        }
        guard let content else { preconditionFailure("a commit is made of what was proposed") }
        return (content, outcome)
    }

    /// The record that has the project as it is, else the next.
    private func content(
        of committed: CommittedProject, after archive: Archive?
    ) throws(HistoryFailure) -> RecordContent {
        let last = try git { () throws(GitError) in try archive?.versions(of: project).last }
        if let last, let archive, try git({ () throws(GitError) in try archive.data(of: last) }) == committed.tree,
            let document = try git({ () throws(GitError) in try archive.document(of: last) })
        {
            return RecordContent(last, document: document, committed)
        }
        guard let id = last.map({ $0.next }) ?? RecordID(project, version: 1) else {
            throw .refused(.unnameable(project))
        }
        try checkThatItIsCommitted(committed)
        let (portfolio, findings) = try Records.portfolio { () throws(PortfolioError) in
            try Checking(workspace, options).examined(committed.commit)
        }
        let content = try RecordContent(id, committed, of: portfolio, supersedes: last, in: repository)
        let blocking = portfolio.standard.findings(
            findings.filter { $0.project == project }, blocking: .archive)
        guard blocking.isEmpty else { throw .blocked(blocking, portfolio.settings.language) }
        return content
    }

    private func checkThatItIsCommitted(_ committed: CommittedProject) throws(HistoryFailure) {
        let documents = try git { () throws(GitError) in try workspace.documents(of: .commit(committed.commit)) }
        let paths = try UncommittedDocuments(since: documents, in: workspace) { $0.isWithin(committed.folder) }.paths
        guard paths.isEmpty else { throw .refused(.uncommittedProject(paths)) }
    }

    private func proposal(
        _ content: RecordContent, _ committed: CommittedProject, _ archive: Archive?
    ) throws(HistoryFailure) -> CommitProposal {
        var update = content.update
        update[ArchivePaths.path(ofPortfolio: committed.portfolio)] = .place(committed.portfolio)
        try addStandard(committed.standard, unlessIn: archive, to: &update)
        let id = content.id
        return CommitProposal(
            update: update,
            message: CommitMessage(
                subject: "Record \(id)",
                trailers: [
                    .init(RecordTrailer.record, id.description), .init(RecordTrailer.filed, options.today.text),
                    .init(RecordTrailer.source, committed.commit.hex),
                ]),
            author: author, committer: committer, logMessage: "greffe archive: \(id)",
            tag: TagProposal(
                id.tag,
                message: "Record \(id)\n\n\(RecordTrailer.digest): \(SHA256(of: content.document).hex)"))
    }

    /// The archive keeps the standards of its records, so that they can be read wherever it is.
    private func addStandard(
        _ tree: ObjectID, unlessIn archive: Archive?, to update: inout TreeUpdate
    ) throws(HistoryFailure) {
        try git { () throws(GitError) in
            guard try archive?.hasStandard(tree) != true else { return }
            let files = try repository.entries(ofTree: tree).filter(\.mode.isFile)
            update.place(files) { ArchivePaths.path(of: $0, ofStandard: tree) }
        }
    }

    private func remove(
        _ committed: CommittedProject, as id: RecordID, _ afterStep: (WriteStep) -> Void
    ) throws(HistoryFailure) -> CommitOutcome {
        try committing { () throws(CommitFailure<HistoryFailure>) in
            try repository.commit(on: .head, afterStep: afterStep) { (tip) throws(HistoryFailure) in
                let now = try git { () throws(GitError) in try repository.entry(at: committed.folder, of: tip) }
                guard now == nil || now?.id == committed.tree else { throw .refused(.changedMeanwhile(project)) }
                return CommitProposal(
                    update: committed.removal,
                    message: CommitMessage(
                        subject: "Archive \(id)", body: "Its record is \(id.tag.shortName).",
                        trailers: [.init(RecordTrailer.archived, id.description)]),
                    author: author, committer: committer, logMessage: "greffe archive: \(id)")
            }
        }
    }
}
