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
        let archive = try archive()
        let id = try recordID(in: archive)
        let files = try git { () throws(GitError) in try archive.dataFiles(of: id) }
        guard let head = try git({ () throws(GitError) in try repository.head.commit }) else {
            throw .refused(.nothingCommitted)
        }
        let governance = try portfolio { () throws(PortfolioError) in try Governance(committed: head, in: workspace) }
        guard let projects = governance.standard.projectsFolder, let folder = RepositoryPath("\(projects)/\(project)")
        else { throw .refused(.noProjectsFolder) }
        let data = try git { () throws(GitError) in try archive.data(of: id) }
        do throws(CommitFailure<HistoryFailure>) {
            let outcome = try repository.commit(on: .head, afterStep: afterStep) { (tip) throws(HistoryFailure) in
                let there = try git { () throws(GitError) in
                    try tip.tree.flatMap { (tree) throws(GitError) in try repository.entry(at: folder, inTree: tree) }
                }
                guard there == nil || there?.id == data else { throw .refused(.projectIsThere(project)) }
                return proposal(id, files, in: folder)
            }
            return RestoredProject(
                id: id, folder: folder, commit: outcome.commit, stoodAlready: !outcome.isNew,
                language: governance.settings.language)
        } catch {
            throw error.asHistoryFailure
        }
    }

    private func archive() throws(HistoryFailure) -> Archive {
        let branch = try git { () throws(GitError) in try ArchiveBranch(in: repository) }
        guard let tip = branch.tip else { throw .refused(try git { () throws(GitError) in try branch.absence }) }
        return try git { () throws(GitError) in try Archive(at: tip, in: repository) }
    }

    private func recordID(in archive: Archive) throws(HistoryFailure) -> RecordID {
        let versions = try git { () throws(GitError) in try archive.versions(of: project) }
        guard !versions.isEmpty else { throw .refused(.noRecord(of: project)) }
        guard let id = version.map({ version in versions.first { $0.version == version } }) ?? versions.last else {
            throw .refused(.noVersion(of: project, there: versions.map(\.version)))
        }
        return id
    }

    private func proposal(_ id: RecordID, _ files: [TreeEntry], in folder: RepositoryPath) -> CommitProposal {
        var update = TreeUpdate()
        for file in files {
            guard let path = folder.appending(file.path) else { preconditionFailure("a record's path is safe") }
            update[path] = .place(file.id, isExecutable: file.mode == .executable)
        }
        return CommitProposal(
            update: update,
            message: CommitMessage(
                subject: "Restore \(id)", body: "It is brought back from \(id.tag.shortName), which stays.",
                trailers: [.init(RecordTrailer.restored, id.description)]),
            author: author, committer: committer, logMessage: "greffe archive restore: \(id)")
    }
}
