package import Git
package import Text

/// A state of the portfolio: which versions of its documents are meant.
package enum State: Hashable, Sendable {
    /// The files as they are in the working tree.
    case workingTree
    /// The working tree with one file as an editor holds it, unsaved.
    case edited(RepositoryPath, [UInt8])
    /// What the next commit would hold.
    case staged
    case commit(ObjectID)
    /// A portfolio without documents, as before the first commit.
    case nothing
}
