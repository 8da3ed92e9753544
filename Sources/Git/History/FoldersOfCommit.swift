import Text

/// The folders in one folder, as commits have them.
struct FoldersOfCommit {
    let repository: Repository
    let folder: RepositoryPath

    func all(at commit: Commit) throws(GitError) -> Set<RepositoryPath> {
        var paths: Set<RepositoryPath> = []
        try repository.compareTrees(nil, tree(of: commit)) { (difference) throws(GitError) in
            guard let entry = difference.new, entry.isFolder, let path = path(of: entry) else { return }
            paths.insert(path)
        }
        return paths
    }

    /// The folders, or files where folders were, that differ between two commits.
    func changed(from old: Commit?, to new: Commit) throws(GitError) -> Set<RepositoryPath> {
        if old?.tree == new.tree { return [] }
        var paths: Set<RepositoryPath> = []
        let before = try old.flatMap { (commit) throws(GitError) in try tree(of: commit) }
        try repository.compareTrees(before, tree(of: new)) { (difference) throws(GitError) in
            guard let entry = difference.old ?? difference.new, let path = path(of: entry) else { return }
            paths.insert(path)
        }
        return paths
    }

    private func path(of entry: TreeCursor.Entry) -> RepositoryPath? {
        RepositoryPath(bytes: entry.name).flatMap(folder.appending)
    }

    private func tree(of commit: Commit) throws(GitError) -> ObjectID? {
        let entry = try repository.entry(at: folder, inTree: commit.tree)
        return entry?.mode == .folder ? entry?.id : nil
    }
}
