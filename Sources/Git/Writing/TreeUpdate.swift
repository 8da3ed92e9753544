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

    /// Puts files that are there already at other paths.
    package mutating func place(_ files: [TreeEntry], at path: (RepositoryPath) -> RepositoryPath?) {
        for file in files {
            guard let path = path(file.path) else { preconditionFailure("a file's path in a folder is safe") }
            changes[path] = .place(file.id, isExecutable: file.mode == .executable)
        }
    }

    package var isEmpty: Bool { changes.isEmpty }
}
