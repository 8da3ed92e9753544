import Git
import Text
import Workspaces

/// The documents of a state, and as they are judged.
struct JudgedDocuments {
    /// Under the standard that counts, which may be another than the state's own.
    let live: DocumentTree
    /// With the state's own standard: what was changed.
    let proposed: DocumentTree

    /// Documents under their own standard.
    init(_ documents: DocumentTree) {
        (live, proposed) = (documents, documents)
    }

    /// Those of a state; of a commit, found by what differs from another one whose files are known.
    init(_ comparison: Comparison, in workspace: Workspace, near known: ListedCommit? = nil) throws(GitError) {
        let proposed = try workspace.documents(of: comparison.state, near: known)
        self.proposed = proposed
        live =
            try comparison.judge.map { (judge) throws(GitError) in
                try proposed.with("standard", of: workspace.documents(of: .commit(judge), near: known))
            } ?? proposed
    }
}
