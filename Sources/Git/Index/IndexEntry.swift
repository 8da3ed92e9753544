import CGit2
import Glibc
package import Text

/// A path that is staged.
package struct IndexEntry: Hashable, Sendable {
    package let path: RepositoryPath
    package let mode: FileMode
    package let id: ObjectID
    /// Whether a merge left several versions of it; there is then one entry for each.
    package let isConflicted: Bool
    /// Whether it is out of the sparse checkout, so that its absence from the working tree says nothing.
    package let isSkipped: Bool

    init?(_ entry: git_index_entry) {
        let name = UnsafeBufferPointer(start: entry.path, count: strlen(entry.path))
        guard let mode = FileMode(entryMode: entry.mode),
            let path = name.withMemoryRebound(to: UInt8.self, RepositoryPath.init)
        else { return nil }
        self.path = path
        self.mode = mode
        id = ObjectID(entry.id)
        isConflicted = entry.stage != 0
        isSkipped = entry.isSkipped
    }
}

extension Repository {
    /// What is staged, by path; what `git add --intent-to-add` announces isn't.
    package var stagedEntries: [IndexEntry] {
        get throws(GitError) {
            let index = try index
            return (0..<index.count).compactMap {
                let entry = index[$0].pointee
                return entry.isIntentToAdd ? nil : IndexEntry(entry)
            }
        }
    }

    var index: Index {
        get throws(GitError) { try Index(file: indexFile) }
    }
}
