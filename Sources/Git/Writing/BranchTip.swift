package import Text

/// A branch as it was read, which a commit is made for.
package struct BranchTip: Hashable, Sendable {
    package let branch: RefName
    /// Whether the branch is there; it may still have a commit to begin at.
    package let exists: Bool
    /// What the next commit builds on, nil where it is to be the first.
    package let commit: ObjectID?
    package let tree: ObjectID?
    /// Whether the working tree and the index are this branch's.
    package let isCheckedOut: Bool
}

extension Repository {
    /// What stands at a path, nil where nothing does.
    package func entry(at path: RepositoryPath, of tip: BranchTip) throws(GitError) -> TreeEntry? {
        guard let tree = tip.tree else { return nil }
        return try entry(at: path, inTree: tree)
    }
}
