package import Text

/// A file of the working tree beside what is staged of it.
package struct WorkingFile: Hashable, Sendable {
    package let path: RepositoryPath
    package let state: State

    package enum State: Hashable, Sendable {
        /// It is what is staged: its bytes needn't be read.
        case staged(ObjectID)
        /// It may differ from what is staged: its bytes have to be read.
        case unread(staged: ObjectID)
        /// Nothing of it is staged.
        case untracked
        /// It is staged and not there.
        case deleted(staged: ObjectID)
        /// It is out of the sparse checkout, so what is staged stands for it.
        case skipped(ObjectID)
        /// A merge left several versions of it.
        case conflicted
        /// Something stands there that isn't a file and is never read or followed; a folder is a submodule.
        case notAFile(FileKind)
    }
}
