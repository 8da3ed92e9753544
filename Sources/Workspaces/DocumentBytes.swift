package import Git
package import Text

/// Reads the bytes of documents; one for each thread, since libgit2's objects are of one thread at a time.
package struct DocumentBytes: ~Copyable {
    private let tree: DocumentTree
    private let repository: Repository?
    private var workingTree: WorkingTreeReader?

    /// `repository` may be nil where the tree is in memory alone.
    package init(of tree: DocumentTree, in repository: Repository?) throws(GitError) {
        self.tree = tree
        self.repository = repository
        if let root = repository?.workTree {
            workingTree = try WorkingTreeReader(root: root)
        } else {
            workingTree = nil
        }
    }

    /// The content that an entry names: from memory, from the working tree where that is it, else from the repository.
    ///
    /// The working tree is read first, since a file costs less than an object, and believed only if its content has the
    /// entry's id: an editor may be writing it.
    package mutating func bytes(of entry: DocumentTree.Entry) throws(GitError) -> [UInt8] {
        if let bytes = tree.unstored[entry.path] { return bytes }
        guard let repository else { preconditionFailure("a tree in memory holds the bytes of its entries") }
        if let bytes = try workingTree?.bytes(at: entry.path), try ObjectID(ofBlob: bytes) == entry.id { return bytes }
        return try repository.blob(entry.id)
    }

    package mutating func source(of entry: DocumentTree.Entry) throws(GitError) -> SourceText {
        SourceText(name: entry.path.text, bytes: try bytes(of: entry))
    }
}
