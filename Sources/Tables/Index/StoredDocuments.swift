import CSQLite
import Glibc

/// Which documents the index holds: found by path and content without a text of their own for each.
struct StoredDocuments: Sendable {
    struct Entry: Sendable {
        let id: Int
        let rowCount: Int
        let isFaulty: Bool
        fileprivate let content: ContentID
        fileprivate let path: Range<Int>
    }

    private var entries: [Entry] = []
    private var paths: [UInt8] = []
    /// Open addressing: places of entries, -1 where free; twice as many as entries at least.
    private var slots = [Int32](repeating: -1, count: 64)
    private(set) var rowCount = 0
    private(set) var nextID = 1
    /// Names the index that they are of.
    private var stamp: Cell?
    /// What was found last of a state: finding it takes longer than most of what is asked of it.
    private var lastFound: (state: [DocumentKey], others: Others)?

    /// What is stored beside the documents of a state, and what of the state is not.
    struct Others: Sendable {
        fileprivate(set) var ids: [Int] = []
        fileprivate(set) var missing: [DocumentKey] = []
        /// How many rows the other documents have.
        fileprivate(set) var rowCount = 0
    }

    var isEmpty: Bool { entries.isEmpty }

    subscript(key: DocumentKey) -> Entry? {
        place(of: key).map { entries[$0] }
    }

    func id(of key: DocumentKey) -> Int? {
        place(of: key).map { entries[$0].id }
    }

    private func place(of key: DocumentKey) -> Int? {
        if let place = key.path.utf8.withContiguousStorageIfAvailable({ place(of: $0, key.content) }) { return place }
        var path = key.path
        return path.withUTF8 { place(of: $0, key.content) }
    }

    mutating func insert(_ key: DocumentKey, id: Int, rowCount: Int, isFaulty: Bool) {
        var path = key.path
        path.withUTF8 { insert($0, key.content, id: id, rowCount: rowCount, isFaulty: isFaulty) }
    }

    mutating func others(than state: [DocumentKey]) -> Others {
        if let lastFound, lastFound.state.isIdentical(to: state) { return lastFound.others }
        var isOther = [Bool](repeating: true, count: nextID)
        var others = Others()
        // By their places, since a copy of each key would cost more than finding it.
        for place in state.indices {
            if let id = id(of: state[place]) { isOther[id] = false } else { others.missing.append(state[place]) }
        }
        for entry in entries where isOther[entry.id] {
            others.ids.append(entry.id)
            others.rowCount += entry.rowCount
        }
        lastFound = (state, others)
        return others
    }

    /// Reads the documents that have come; false where there are none. All are read where the index was emptied.
    @discardableResult
    mutating func refresh(from connection: Connection) throws(DatabaseError) -> Bool {
        let state = try connection.rows(
            "SELECT value, (SELECT max(id) FROM \(IndexFile.document)) FROM \(IndexFile.stamp)"
        ).first
        guard let state else { throw DatabaseError(code: SQLITE_CORRUPT, message: "the index has no stamp") }
        let (stamp, last) = (state[0], state[1].integer ?? 0)
        let wasEmptied = stamp != self.stamp
        if wasEmptied { self = StoredDocuments() }
        self.stamp = stamp
        guard last >= nextID else { return wasEmptied }
        if isEmpty { reserve(min(last, Self.mostReserved)) }
        let statement = try connection.prepare(
            "SELECT id, path, content, row_count, is_faulty FROM \(IndexFile.document) WHERE id >= \(nextID)")
        while try statement.step() {
            insert(
                statement.blob(1).bindMemory(to: UInt8.self), ContentID(statement.blob(2)), id: statement.integer(0),
                rowCount: statement.integer(3), isFaulty: statement.integer(4) != 0)
        }
        return true
    }
}

extension StoredDocuments {
    private mutating func insert(
        _ path: UnsafeBufferPointer<UInt8>, _ content: ContentID, id: Int, rowCount: Int, isFaulty: Bool
    ) {
        lastFound = nil
        let start = paths.count
        paths.append(contentsOf: path)
        entries.append(
            Entry(id: id, rowCount: rowCount, isFaulty: isFaulty, content: content, path: start..<paths.count))
        self.rowCount += rowCount
        nextID = max(nextID, id + 1)
        if 2 * entries.count > slots.count { grow() } else { link(entries.count - 1) }
    }

    private mutating func reserve(_ count: Int) {
        entries.reserveCapacity(count)
        paths.reserveCapacity(count * Self.usualPathLength)
        while slots.count < 2 * count { slots += slots }
    }

    private static let usualPathLength = 48
    private static let mostReserved = 1 << 17

    private mutating func grow() {
        slots = Array(repeating: -1, count: 2 * slots.count)
        for place in entries.indices { link(place) }
    }

    private mutating func link(_ place: Int) {
        let entry = entries[place]
        let hash = paths.withUnsafeBufferPointer {
            Self.hash(UnsafeBufferPointer(rebasing: $0[entry.path]), entry.content)
        }
        var slot = hash & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(place)
    }

    private func place(of path: UnsafeBufferPointer<UInt8>, _ content: ContentID) -> Int? {
        paths.withUnsafeBufferPointer { paths in
            var slot = Self.hash(path, content) & (slots.count - 1)
            while slots[slot] >= 0 {
                let entry = entries[Int(slots[slot])]
                if entry.content == content, Self.isSame(UnsafeBufferPointer(rebasing: paths[entry.path]), path) {
                    return Int(slots[slot])
                }
                slot = (slot + 1) & (slots.count - 1)
            }
            return nil
        }
    }

    private static func isSame(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
        guard left.count == right.count, let first = left.baseAddress, let second = right.baseAddress else {
            return left.count == right.count
        }
        return memcmp(first, second, left.count) == 0
    }

    /// The content's id is as good as random; the path tells apart the many files that are made of one template.
    private static func hash(_ path: UnsafeBufferPointer<UInt8>, _ content: ContentID) -> Int {
        var hash = content.prefix
        var rest = UnsafeRawBufferPointer(path)
        while rest.count >= 8 {
            hash = (hash ^ rest.loadUnaligned(as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
            rest = UnsafeRawBufferPointer(rebasing: rest[8...])
        }
        for byte in rest { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
    }
}
