package import Text

/// The files that a commit sets; every other file stays as the commit before has it.
package struct TreeUpdate: Hashable, Sendable {
    package private(set) var changes: [RepositoryPath: Change] = [:]

    package enum Change: Hashable, Sendable {
        /// The bytes as the repository stores them, line ends included.
        case write([UInt8])
        /// A blob that is there already, as a file.
        case place(ObjectID, isExecutable: Bool = false)
        case remove
    }

    package init() {}

    package init(_ changes: [RepositoryPath: Change]) {
        self.changes = changes
    }

    package subscript(path: RepositoryPath) -> Change? {
        get { changes[path] }
        set { changes[path] = newValue }
    }

    package var isEmpty: Bool { changes.isEmpty }
}
