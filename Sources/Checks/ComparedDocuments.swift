import Git
import Text
import Workspaces

/// The documents of a state as they are judged, and those it is compared with.
struct ComparedDocuments {
    /// Under the standard that counts, which may be another than the state's own.
    let live: DocumentTree
    let before: DocumentTree
    /// The state with its own standard: what was changed.
    let proposed: DocumentTree
    /// The file that an editor holds, unsaved.
    let edited: RepositoryPath?

    init(_ live: DocumentTree, before: DocumentTree) {
        (self.live, self.before, proposed, edited) = (live, before, live, nil)
    }

    init(_ comparison: Comparison, in workspace: Workspace) throws(GitError) {
        let proposed = try workspace.documents(of: comparison.state)
        self.proposed = proposed
        live =
            try comparison.judge.map { (judge) throws(GitError) in
                try proposed.with("standard", of: workspace.documents(of: .commit(judge)))
            } ?? proposed
        before = try comparison.before.map(workspace.documents) ?? proposed
        edited = if case .edited(let path, _) = comparison.state { path } else { nil }
    }

    var changes: [DocumentTree.PathChange] { proposed.changes(since: before) }
}
