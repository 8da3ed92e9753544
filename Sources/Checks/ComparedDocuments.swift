import Git
import Text
import Workspaces

/// The documents of a state as they are judged, and those it is compared with.
struct ComparedDocuments {
    let live: DocumentTree
    let before: DocumentTree
    private let proposed: DocumentTree
    /// The file that an editor holds, unsaved.
    let edited: RepositoryPath?

    init(_ live: DocumentTree, before: DocumentTree) {
        (self.live, self.before, proposed, edited) = (live, before, live, nil)
    }

    init(
        _ judged: JudgedDocuments, by comparison: Comparison, in workspace: Workspace
    ) throws(GitError) {
        (live, proposed) = (judged.live, judged.proposed)
        before = try comparison.before.map(workspace.documents) ?? judged.proposed
        edited = if case .edited(let path, _) = comparison.state { path } else { nil }
    }

    init(_ comparison: Comparison, in workspace: Workspace) throws(GitError) {
        try self.init(JudgedDocuments(comparison, in: workspace), by: comparison, in: workspace)
    }

    var changes: [DocumentTree.PathChange] { proposed.changes(since: before) }
}
