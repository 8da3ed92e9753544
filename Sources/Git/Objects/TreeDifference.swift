import Text

/// The files in which a tree differs from another one.
package struct TreeDifference: Sendable {
    /// As the other tree has them.
    package let former: [TreeEntry]
    /// As this tree has them.
    package let current: [TreeEntry]
}

extension Repository {
    /// The files in which the tree `id` differs from `former`; folders that are the same in both are not walked into.
    package func difference(
        ofTree id: ObjectID, from former: ObjectID, limit: Int = Repository.fileLimit
    ) throws(GitError) -> TreeDifference {
        var walk = TreeDifferenceWalk(self, limit: limit)
        try walk.compare(former, id, prefix: [], depth: 0)
        return TreeDifference(former: walk.former.entries, current: walk.current.entries)
    }
}

/// Gathers the files in which two trees differ.
private struct TreeDifferenceWalk {
    private let repository: Repository
    private(set) var former: TreeWalk
    private(set) var current: TreeWalk

    init(_ repository: Repository, limit: Int) {
        self.repository = repository
        former = TreeWalk(repository: repository, limit: limit)
        current = TreeWalk(repository: repository, limit: limit)
    }

    mutating func compare(_ old: ObjectID, _ new: ObjectID, prefix: [UInt8], depth: Int) throws(GitError) {
        try repository.compareTrees(old, new) { (difference) throws(GitError) in
            if let old = difference.old, let new = difference.new, let (folder, other) = old.folders(with: new) {
                let path = prefix + new.name
                try TreeWalk.check(depth + 1, of: other, at: path)
                return try compare(folder, other, prefix: path + [UInt8(ascii: "/")], depth: depth + 1)
            }
            if let old = difference.old { try former.add(old, path: prefix + old.name, depth: depth) }
            if let new = difference.new { try current.add(new, path: prefix + new.name, depth: depth) }
        }
    }
}

extension TreeCursor.Entry {
    /// The trees that this entry and another are, where both are folders of one name.
    fileprivate func folders(with other: TreeCursor.Entry) -> (ObjectID, ObjectID)? {
        guard isFolder, other.isFolder, name.elementsEqual(other.name) else { return nil }
        return (objectID, other.objectID)
    }
}
