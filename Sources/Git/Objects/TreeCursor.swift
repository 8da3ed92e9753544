import CGit2
import Glibc

/// Reads the entries of one stored tree, in Git's order.
struct TreeCursor {
    /// Of the tree, for what is said about it; nil for the empty tree that stands for none.
    private let id: ObjectID?
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0

    /// An entry as it is stored; its name is valid as long as the tree's bytes.
    struct Entry {
        let mode: UInt32
        let name: UnsafeBufferPointer<UInt8>
        let id: UnsafeRawBufferPointer

        var isFolder: Bool { mode & 0o170000 == FileMode.folder.rawValue }
        var objectID: ObjectID { ObjectID(bytes: id) }

        func isSame(as other: Entry) -> Bool {
            mode == other.mode && id.elementsEqual(other.id)
        }

        /// Whether this comes before `other` in a tree.
        func precedes(_ other: Entry) -> Bool {
            TreeName(bytes: name, isFolder: isFolder).precedes(TreeName(bytes: other.name, isFolder: other.isFolder))
        }
    }

    /// The entries of the tree `id`, whose bytes are `bytes` and outlive the cursor.
    init(_ id: ObjectID?, _ bytes: UnsafeBufferPointer<UInt8>) {
        self.id = id
        self.bytes = bytes
    }

    /// The next entry: `<mode in octal> <name>\0<20 bytes of id>`.
    mutating func next() throws(GitError) -> Entry? {
        guard offset < bytes.count else { return nil }
        var mode: UInt32 = 0
        while offset < bytes.count, (0x30...0x37).contains(bytes[offset]) {
            mode = mode << 3 | UInt32(bytes[offset] - 0x30)
            offset += 1
        }
        let start = offset + 1
        guard start < bytes.count, bytes[offset] == UInt8(ascii: " "), let base = bytes.baseAddress,
            let zero = memchr(base + start, 0, bytes.count - start)
        else { throw malformed }
        let end = base.distance(to: zero.assumingMemoryBound(to: UInt8.self))
        guard end > start, end + 1 + ObjectID.byteCount <= bytes.count else { throw malformed }
        offset = end + 1 + ObjectID.byteCount
        return Entry(
            mode: mode, name: UnsafeBufferPointer(rebasing: bytes[start..<end]),
            id: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[end + 1..<offset])))
    }

    /// Passes over the entries that both trees have next, byte for byte.
    mutating func skip(sameAs other: inout TreeCursor) throws(GitError) {
        guard let mine = bytes.baseAddress, let others = other.bytes.baseAddress else { return }
        while offset < bytes.count {
            guard let zero = memchr(mine + offset, 0, bytes.count - offset) else { throw malformed }
            let end = mine.distance(to: zero.assumingMemoryBound(to: UInt8.self)) + 1 + ObjectID.byteCount
            let count = end - offset
            guard end <= bytes.count, other.offset + count <= other.bytes.count,
                memcmp(mine + offset, others + other.offset, count) == 0
            else { return }
            offset = end
            other.offset += count
        }
    }

    private var malformed: GitError {
        guard let id else { preconditionFailure("a tree that is absent has no bytes to be malformed") }
        return GitError(.failed, .readingObject(id), .malformedObject(id))
    }
}

extension Repository {
    /// Calls `body` with the entries of a tree; nil is the empty one.
    func withTree<Result>(
        _ id: ObjectID?, _ body: (TreeCursor) throws(GitError) -> Result
    ) throws(GitError) -> Result {
        guard let id else {
            return try body(TreeCursor(nil, UnsafeBufferPointer(start: nil, count: 0)))
        }
        return try object(id, GIT_OBJECT_TREE).withBytes { (bytes) throws(GitError) in
            try body(TreeCursor(id, bytes))
        }
    }
}
