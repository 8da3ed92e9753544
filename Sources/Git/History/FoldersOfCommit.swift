import Text

/// The folders in one folder, as commits have them.
struct FoldersOfCommit {
    let repository: Repository
    let folder: RepositoryPath

    /// The names of the folders.
    func names(at commit: Commit) throws(GitError) -> Set<String> {
        var names: Set<String> = []
        try repository.compareTrees(nil, tree(of: commit)) { (difference) throws(GitError) in
            guard let entry = difference.new, entry.isFolder else { return }
            names.insert(String(decoding: entry.name, as: UTF8.self))
        }
        return names
    }

    /// The names of the folders, or of files where folders were, that differ between two commits.
    func changed(from old: Commit?, to new: Commit) throws(GitError) -> Set<String> {
        if old?.tree == new.tree { return [] }
        var names: Set<String> = []
        let before = try old.flatMap { (commit) throws(GitError) in try tree(of: commit) }
        try repository.compareTrees(before, tree(of: new)) { (difference) throws(GitError) in
            guard let name = (difference.old ?? difference.new)?.name else { return }
            names.insert(String(decoding: name, as: UTF8.self))
        }
        return names
    }

    private func tree(of commit: Commit) throws(GitError) -> ObjectID? {
        let entry = try repository.entry(at: folder, inTree: commit.tree)
        return entry?.mode == .folder ? entry?.id : nil
    }
}
