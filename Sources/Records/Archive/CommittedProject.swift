import Filing
import Git
import Standards
import Text
import Workspaces

/// A project's folder as a commit of the portfolio has it.
struct CommittedProject {
    let commit: ObjectID
    let folder: RepositoryPath
    /// The tree of the folder.
    let tree: ObjectID
    /// The tree of the standard's folder.
    let standard: ObjectID
    /// The blob of the portfolio's own document.
    let portfolio: ObjectID
    /// By their paths in the folder.
    let files: [TreeEntry]

    /// Nil where the commit has no such project.
    init?(_ id: String, at commit: ObjectID, by standard: Standard, in repository: Repository) throws(HistoryFailure) {
        guard let projects = standard.projectsFolder, let folder = RepositoryPath("\(projects)/\(id)"),
            folder.components.count == projects.components.count + 1,
            let standardsFolder = RepositoryPath("standard"), let marker = RepositoryPath(Workspace.marker)
        else { return nil }
        let trees = try git { () throws(GitError) in
            let tree = try repository.commit(commit).tree
            return (
                project: try repository.entry(at: folder, inTree: tree),
                standard: try repository.entry(at: standardsFolder, inTree: tree),
                portfolio: try repository.entry(at: marker, inTree: tree)
            )
        }
        guard let project = trees.project, project.mode == .folder, let standard = trees.standard,
            let portfolio = trees.portfolio
        else { return nil }
        let entries = try git { () throws(GitError) in try repository.entries(ofTree: project.id) }
        if let link = entries.first(where: { !$0.mode.isFile }) {
            throw .refused(.notAFile(link.path, of: id))
        }
        (self.commit, self.folder, tree) = (commit, folder, project.id)
        (self.standard, self.portfolio) = (standard.id, portfolio.id)
        files = entries
    }

    /// Each file with its size and digest.
    func manifest(in repository: Repository) throws(HistoryFailure) -> PlainValue {
        try git { () throws(GitError) in
            var members: [PlainValue.Member] = []
            for file in files.sorted(by: { $0.path < $1.path }) {
                let digest = Manifest.FileDigest(of: try repository.blob(file.id))
                members.append(
                    PlainValue.Member(
                        key: file.path.text,
                        value: .object(["size": .integer(digest.size), "sha256": .string(digest.sha256.hex)])))
            }
            return .object(members)
        }
    }

    /// What a commit on the portfolio's branch sets to take the project out.
    var removal: TreeUpdate {
        var update = TreeUpdate()
        for file in files {
            guard let path = folder.appending(file.path) else { preconditionFailure("a project's path is safe") }
            update[path] = .remove
        }
        return update
    }
}
