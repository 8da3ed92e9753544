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

    /// `before` are those of the state that `comparison` compares with, where it names one.
    init(_ judged: JudgedDocuments, by comparison: Comparison, before: DocumentTree?) {
        (live, proposed) = (judged.live, judged.proposed)
        self.before = before ?? judged.proposed
        edited = if case .edited(let path, _) = comparison.state { path } else { nil }
    }

    init(_ comparison: Comparison, in workspace: Workspace) throws(GitError) {
        let judged = try JudgedDocuments(comparison, in: workspace)
        self.init(
            judged, by: comparison,
            before: try comparison.before.map { (state) throws(GitError) in try workspace.documents(of: state) })
    }

    var changes: [DocumentTree.PathChange] { proposed.changes(since: before) }
}
