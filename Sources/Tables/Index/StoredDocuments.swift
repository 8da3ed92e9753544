import CSQLite

/// Which documents the index holds.
struct StoredDocuments {
    struct Entry {
        let id: Int
        let rowCount: Int
        let isFaulty: Bool
    }

    private var entries: [DocumentKey: Entry] = [:]
    private(set) var rowCount = 0
    private(set) var nextID = 1
    /// What SQLite counts up whenever another connection changes the file.
    private var version: Int?

    var isEmpty: Bool { entries.isEmpty }

    private(set) var ids: [Int] = []

    subscript(key: DocumentKey) -> Entry? { entries[key] }

    mutating func insert(_ entry: Entry, for key: DocumentKey) {
        entries[key] = entry
        ids.append(entry.id)
        rowCount += entry.rowCount
        nextID = max(nextID, entry.id + 1)
    }

    /// Reads the documents anew if another connection has changed the file since; false where none has.
    @discardableResult
    mutating func refresh(from connection: Connection) throws(DatabaseError) -> Bool {
        let version = try connection.rows("PRAGMA data_version").first?.first?.integer
        guard version != self.version else { return false }
        self = StoredDocuments()
        let count = try connection.rows("SELECT count(*) FROM \(IndexFile.document)").first?.first?.integer
        entries.reserveCapacity(count ?? 0)
        let statement = try connection.prepare(
            "SELECT id, path, content, row_count, is_faulty FROM \(IndexFile.document)")
        while try statement.step() {
            let key = DocumentKey(path: statement.text(1), content: ContentID(statement.blob(2)))
            let entry = Entry(
                id: statement.integer(0), rowCount: statement.integer(3), isFaulty: statement.integer(4) != 0)
            insert(entry, for: key)
        }
        self.version = version
        return true
    }
}
