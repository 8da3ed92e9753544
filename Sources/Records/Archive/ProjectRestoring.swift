import Checks
import Filing
package import Git
import Standards
import Text
package import Workspaces

/// Brings a project back from a record into the branch that is checked out; the record stays.
package struct ProjectRestoring {
    private let project: String
    private let version: Int?
    private let workspace: Workspace
    private let author: Signature
    private let committer: Signature

    /// The last record without `version`.
    package init(_ project: String, version: Int?, of workspace: Workspace, author: Signature, committer: Signature) {
        self.project = project
        self.version = version
        self.workspace = workspace
        self.author = author
        self.committer = committer
    }

    private var repository: Repository { workspace.repository }

    /// Commits the project's folder as the record has it; refused where another project of this name is there.
    package func restore(afterStep: (WriteStep) -> Void = { _ in }) throws(HistoryFailure) -> RestoredProject {
        guard !repository.isBare else { throw .refused(.bare) }
        let archive = try filed { () throws(ArchiveFailure) in try Archive.filed(in: repository) }
        let id = try filed { () throws(ArchiveFailure) in try archive.record(of: project, version: version) }
        let files = try git { () throws(GitError) in try archive.dataFiles(of: id) }
        guard try git({ () throws(GitError) in try repository.head.commit }) != nil else {
            throw .refused(.nothingCommitted)
        }
        let documents = try git { () throws(GitError) in try workspace.governingDocuments }
        let governance = try portfolio { () throws(PortfolioError) in try Governance(of: documents, in: workspace) }
        guard let projects = governance.standard.projectsFolder, let folder = RepositoryPath("\(projects)/\(project)")
        else { throw .refused(.noProjectsFolder) }
        let data = try git { () throws(GitError) in try archive.data(of: id) }
        let outcome = try committing { () throws(CommitFailure<HistoryFailure>) in
            try repository.commit(on: .head, afterStep: afterStep) { (tip) throws(HistoryFailure) in
                let there = try git { () throws(GitError) in try repository.entry(at: folder, of: tip) }
                guard there == nil || there?.id == data else { throw .refused(.projectIsThere(project)) }
                return proposal(id, files, in: folder)
            }
        }
        return RestoredProject(
            id: id, folder: folder, commit: outcome.commit, stoodAlready: !outcome.isNew,
            language: governance.settings.language)
    }

    private func proposal(_ id: RecordID, _ files: [TreeEntry], in folder: RepositoryPath) -> CommitProposal {
        var update = TreeUpdate()
        update.place(files) { folder.appending($0) }
        return CommitProposal(
            update: update,
            message: CommitMessage(
                subject: "Restore \(id)", body: "It is brought back from \(id.tag.shortName), which stays.",
                trailers: [.init(RecordTrailer.restored, id.description)]),
            author: author, committer: committer, logMessage: "greffe archive restore: \(id)")
    }
}
