import Checks
import Git
import Standards
import Text
import Workspaces

/// The documents, the standard and files of projects that are not as the commit has them: staged or not, untracked too.
struct UncommittedDocuments {
    let paths: [RepositoryPath]

    /// What differs in a working tree from the commit that `portfolio` is of, the snapshot's own files left out: what a
    /// run before this was killed at.
    init(since portfolio: Portfolio, in workspace: Workspace, except own: SnapshotPaths) throws(SnapshotFailure) {
        var paths: Set<RepositoryPath> = []
        for state in [State.workingTree, .staged] {
            let documents = try git { () throws(GitError) in try workspace.documents(of: state) }
            paths.formUnion(documents.changes(since: portfolio.documents).map(\.path))
            paths.formUnion(documents.conflicted)
        }
        self.paths = paths.filter { portfolio.standard.concerns($0.text) && !own.contains($0) }.sorted()
    }
}

extension Standard {
    /// Whether what a path holds can be seen in a snapshot.
    fileprivate func concerns(_ path: String) -> Bool {
        path.hasPrefix("standard/") || project(of: path) != nil || kind(of: path) != nil
    }
}
