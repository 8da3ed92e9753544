import Git
import Text

extension DocumentTree {
    /// What the tree holds, in bytes: how many files there are and how many that are none, the path of each file, NUL and
    /// its id, and the paths of the others, a NUL after each.
    package var listing: [UInt8] {
        var listing = Array("\(entries.count) \(notFiles.count)\0".utf8)
        listing.reserveCapacity(entries.count * 80)
        for entry in entries {
            listing.append(contentsOf: entry.path.text.utf8)
            listing.append(0)
            entry.id.withUnsafeBytes { listing.append(contentsOf: $0) }
        }
        for path in notFiles + conflicted {
            listing.append(contentsOf: path.text.utf8)
            listing.append(0)
        }
        return listing
    }

    /// The tree that ``listing`` lists; nil where it is none.
    package init?(listing: ArraySlice<UInt8>) {
        var rest = listing
        guard let head = rest.takeText()?.split(separator: " ").compactMap({ UInt32($0) }).map(Int.init),
            head.count == 2, head[0] <= rest.count
        else { return nil }
        var entries: [Entry] = []
        entries.reserveCapacity(head[0])
        for _ in 0..<head[0] {
            guard let path = rest.takePath(), rest.count >= ObjectID.byteCount else { return nil }
            entries.append(Entry(path: path, id: rest.withUnsafeBytes(ObjectID.init(bytes:))))
            rest = rest.dropFirst(ObjectID.byteCount)
        }
        var others: [RepositoryPath] = []
        while !rest.isEmpty {
            guard let path = rest.takePath() else { return nil }
            others.append(path)
        }
        guard others.count >= head[1] else { return nil }
        self.init(
            entries: entries, notFiles: Array(others.prefix(head[1])), conflicted: Array(others.dropFirst(head[1])))
    }
}

extension ArraySlice<UInt8> {
    /// The bytes before the next NUL, which is passed over.
    private mutating func take() -> ArraySlice<UInt8>? {
        guard let end = firstIndex(of: 0) else { return nil }
        defer { self = self[(end + 1)...] }
        return self[..<end]
    }

    fileprivate mutating func takeText() -> String? { take().map { String(decoding: $0, as: UTF8.self) } }

    fileprivate mutating func takePath() -> RepositoryPath? {
        take().flatMap { $0.withUnsafeBufferPointer(RepositoryPath.init(bytes:)) }
    }
}
