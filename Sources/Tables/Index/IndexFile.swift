import CSQLite
import Glibc

/// The file of an index: how it is made, recognised and made anew.
struct IndexFile {
    let layout: TableLayout

    /// What an index says it is in SQLite's header, so that a file of another origin is left alone: "gref".
    private static let application = 0x67726566
    static let format = 5

    static let document = Permissions.privateName("document")
    static let kept = Permissions.privateName("kept")
    /// One row, which no other index has, nor this one once it was emptied.
    static let stamp = Permissions.privateName("stamp")

    /// Opens the index at `path`, made if there is none; nil where the file is another's or can't be used now.
    func open(_ path: String) -> Connection? {
        for access in [Connection.Access.create, .readOnly] {
            do throws(DatabaseError) {
                let connection = try Connection(path: path, access)
                if try prepare(connection) { return connection }
                return nil
            } catch {
                if error.isCorrupt, let connection = remade(path) { return connection }
            }
        }
        return nil
    }

    /// Opens the index at `path` to read it; nil where there is none.
    static func reading(_ path: String) -> Connection? {
        do throws(DatabaseError) {
            let connection = try Connection(path: path, .readOnly)
            return try isIndex(connection) ? connection : nil
        } catch {
            return nil
        }
    }

    /// Removes the index at `path`, of whatever format, unless somebody reads or writes it now; who only has it open finds
    /// out that it is gone before writing to it.
    static func remove(_ path: String) {
        do throws(DatabaseError) {
            let connection = try Connection(path: path, .readWrite)
            guard try connection.rows("PRAGMA application_id") == [[.integer(application)]] else { return }
            try connection.execute("BEGIN EXCLUSIVE")
            unlink(path)
        } catch {
            // It stays for another time.
        }
    }

    /// Empties the index at `path` if it is damaged and nobody holds it; whether it did.
    static func emptyIfDamaged(_ path: String) -> Bool {
        do throws(DatabaseError) {
            let connection = try Connection(path: path, .readWrite)
            guard try isDamaged(connection) else { return false }
            try empty(connection)
            return true
        } catch {
            // It stays for another time.
            return false
        }
    }

    private static func isDamaged(_ connection: Connection) throws(DatabaseError) -> Bool {
        do throws(DatabaseError) {
            return try connection.rows("PRAGMA integrity_check(1)") != [["ok"]]
        } catch {
            guard error.isCorrupt else { throw error }
            return true
        }
    }

    /// An index in memory, with what `source` holds.
    func inMemory(from source: Connection? = nil) throws(DatabaseError) -> Connection {
        let connection = try Connection()
        if let source {
            try connection.copy(from: source)
        } else {
            try connection.transaction { () throws(DatabaseError) in try create(on: connection) }
        }
        return connection
    }

    /// Whether the file is an index; makes one of an empty file.
    private func prepare(_ connection: Connection) throws(DatabaseError) -> Bool {
        if try Self.isIndex(connection) { return true }
        guard try connection.rows("SELECT 1 FROM sqlite_schema LIMIT 1").isEmpty else { return false }
        try connection.transaction { () throws(DatabaseError) in
            // Another process may have made it in the meantime.
            if try !Self.isIndex(connection) { try create(on: connection) }
        }
        return true
    }

    private static func isIndex(_ connection: Connection) throws(DatabaseError) -> Bool {
        try connection.rows("SELECT * FROM pragma_application_id, pragma_user_version")
            == [[.integer(Self.application), .integer(Self.format)]]
    }

    private func remade(_ path: String) -> Connection? {
        do throws(DatabaseError) {
            let connection = try Connection(path: path, .readWrite)
            try reset(connection)
            return connection
        } catch {
            return nil
        }
    }

    /// Makes an index anew where it is.
    func reset(_ connection: Connection) throws(DatabaseError) {
        try Self.empty(connection)
        try connection.transaction { () throws(DatabaseError) in try create(on: connection) }
    }

    /// Empties a file where it is, however damaged, under SQLite's own locks: one put in its place would lead astray
    /// whoever has it open.
    private static func empty(_ connection: Connection) throws(DatabaseError) {
        connection.turn(SQLITE_DBCONFIG_RESET_DATABASE, on: true)
        defer { connection.turn(SQLITE_DBCONFIG_RESET_DATABASE, on: false) }
        try connection.execute("VACUUM")
    }

    private func create(on connection: Connection) throws(DatabaseError) {
        try connection.execute(
            """
            PRAGMA application_id = \(Self.application);
            PRAGMA user_version = \(Self.format);
            CREATE TABLE \(Self.document)(id INTEGER PRIMARY KEY, path TEXT NOT NULL, content BLOB NOT NULL,
              kind TEXT NOT NULL, row_count INTEGER NOT NULL, is_faulty INTEGER NOT NULL);
            CREATE TABLE \(Self.kept)(state TEXT PRIMARY KEY, findings BLOB NOT NULL);
            CREATE TABLE \(Self.stamp)(value BLOB NOT NULL);
            INSERT INTO \(Self.stamp) VALUES (randomblob(16));
            """)
        for table in tables { try connection.execute(table.creation) }
        if layout.isOfRecords { for table in layout.tables { try connection.execute(table.viewCreation) } }
    }

    /// Makes the indexes that are missing.
    func createIndexes(on connection: Connection) throws(DatabaseError) {
        for table in tables { try connection.execute(table.indexCreation) }
    }

    /// Measures the tables for SQLite's planner, unless they were when they had more than half as many rows: what it
    /// chooses for a few rows takes a hundred times as long for many.
    func measure(_ rowCount: Int, on connection: Connection) throws(DatabaseError) {
        guard try rowCount >= 2 * measuredCount(on: connection) else { return }
        try connection.execute("PRAGMA analysis_limit = 1000; ANALYZE main")
    }

    /// How many rows there were when the tables were measured last, as SQLite estimated them.
    private func measuredCount(on connection: Connection) throws(DatabaseError) -> Int {
        guard try !connection.rows("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat1'").isEmpty else { return 0 }
        let own = [Self.document, Self.kept, Self.stamp].map { "'\($0.dropFirst().dropLast())'" }.joined(
            separator: ", ")
        let rows = try connection.rows(
            """
            SELECT sum(count) FROM (
              SELECT max(CAST(stat AS INTEGER)) AS count FROM sqlite_stat1 WHERE tbl NOT IN (\(own)) GROUP BY tbl)
            """)
        return rows.first?.first?.integer ?? 0
    }

    var tables: [Table] { layout.tables + [.section] }
}

extension Table {
    /// The headings of Markdown documents: each at the field that it holds, else at the whole document.
    static let section = Table(
        name: "section",
        columns: [
            Column("path"), Column("kind"), Column("project", refersTo: ["project"]), Column("n", "integer"),
            Column("heading"), Column("level", "integer"), Column("field"), Column("words", "integer"),
        ], identity: ["path", "n"], isOfProjects: false, hasUniquePlaces: false)
}
