package import Git

/// A commit whose files are known.
package struct ListedCommit: Sendable {
    package let id: ObjectID
    package let documents: DocumentTree

    package init(_ id: ObjectID, _ documents: DocumentTree) {
        (self.id, self.documents) = (id, documents)
    }
}
