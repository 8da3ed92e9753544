package import Text

/// A file of a tree.
package struct TreeEntry: Hashable, Sendable {
    package let path: RepositoryPath
    package let mode: FileMode
    /// Of its blob; of its commit for a submodule.
    package let id: ObjectID

    package init(path: RepositoryPath, mode: FileMode, id: ObjectID) {
        self.path = path
        self.mode = mode
        self.id = id
    }
}
