import CGit2
import Glibc

/// The names that the index has in one folder, in order, each with its entries: a file's own, or all below a folder.
struct IndexLevel {
    private let index: Index
    private var entries: Range<Int>
    private let prefixCount: Int
    private(set) var first: Child?

    struct Child {
        let name: TreeName
        let entries: Range<Int>
    }

    /// The level whose paths have `entries`, which share the first `prefixCount` bytes.
    init(index: Index, entries: Range<Int>, prefixCount: Int) {
        self.index = index
        self.entries = entries
        self.prefixCount = prefixCount
        readFirst()
    }

    mutating func removeFirst() {
        guard let first else { preconditionFailure("only a name that is there is removed") }
        entries = first.entries.upperBound..<entries.upperBound
        readFirst()
    }

    private mutating func readFirst() {
        guard let place = entries.first, let path = index[place].pointee.path else { return first = nil }
        let name = path + prefixCount
        let count = strcspn(name, "/")
        let isFolder = name[count] != 0
        let shared = prefixCount + count + (isFolder ? 1 : 0)
        // The entries below a folder share its `/`; those of one file, the versions of a conflict, all of their paths.
        let end = entries.dropFirst().first { other in
            guard let otherPath = index[other].pointee.path else { return true }
            return strncmp(path, otherPath, shared) != 0 || (!isFolder && otherPath[shared] != 0)
        }
        let bytes = UnsafeRawPointer(name).assumingMemoryBound(to: UInt8.self)
        first = Child(
            name: TreeName(bytes: UnsafeBufferPointer(start: bytes, count: count), isFolder: isFolder),
            entries: place..<(end ?? entries.upperBound))
    }
}
