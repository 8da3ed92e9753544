import Checks
import Git
import Standards
import Text
import Workspaces

/// Files that are not as a commit has them: edited, staged or untracked.
struct UncommittedDocuments {
    let paths: [RepositoryPath]

    /// What differs in a working tree from the commit that `documents` is of, among the paths that matter.
    init(
        since documents: DocumentTree, in workspace: Workspace, where matters: (RepositoryPath) -> Bool
    ) throws(HistoryFailure) {
        var paths: Set<RepositoryPath> = []
        for state in [State.workingTree, .staged] {
            let now = try git { () throws(GitError) in try workspace.documents(of: state) }
            paths.formUnion(now.changes(since: documents).map(\.path))
            paths.formUnion(now.conflicted)
        }
        self.paths = paths.filter(matters).sorted()
    }
}
