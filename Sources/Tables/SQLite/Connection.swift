import CSQLite

/// A connection to a database of SQLite, used by one thread at a time.
final class Connection {
    let handle: OpaquePointer

    /// How many milliseconds a reader waits for the end of another's writing.
    private static let patience: Int32 = 1000

    enum Access {
        case readOnly
        case readWrite
        case create
    }

    /// Opens the file at `path`, or a database in memory.
    init(path: String = ":memory:", _ access: Access = .create) throws(DatabaseError) {
        precondition(Memory.isCounted, "SQLite was used before")
        let flags =
            switch access {
            case .readOnly: SQLITE_OPEN_READONLY
            case .readWrite: SQLITE_OPEN_READWRITE
            case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            }
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(path, &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard code == SQLITE_OK, let opened else {
            let error = DatabaseError(on: opened, code: code)
            sqlite3_close_v2(opened)
            throw error
        }
        handle = opened
        sqlite3_busy_timeout(handle, Self.patience)
        // For one, SQLite reads a whole table where the rows of a single project are looked up.
        sqlite3_leave_out_bloom_filters(handle)
        try define(Function.all)
        // What a sort takes is then bounded with all memory, and nothing fills the disk.
        try execute("PRAGMA temp_store = MEMORY")
    }

    deinit {
        sqlite3_close_v2(handle)
    }

    func prepare(_ sql: String) throws(DatabaseError) -> Statement {
        try Statement(sql, on: self)
    }

    /// Runs statements that give no rows.
    func execute(_ sql: String) throws(DatabaseError) {
        let code = sqlite3_exec(handle, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw DatabaseError(on: handle, code: code, sql: sql) }
    }

    /// Adds rows to a temporary table in one go.
    func insert(_ rows: some Sequence<[Cell]>, into table: String, columnCount: Int) throws(DatabaseError) {
        let places = Array(repeating: "?", count: columnCount).joined(separator: ", ")
        do {
            try execute("BEGIN")
            let statement = try prepare("INSERT INTO temp.\(table) VALUES (\(places))")
            for row in rows { try statement.run(row) }
            try execute("COMMIT")
        } catch {
            endTransaction()
            throw error
        }
    }

    /// The rows of a statement.
    func rows(_ sql: String, _ parameters: [Cell] = []) throws(DatabaseError) -> [[Cell]] {
        let statement = try prepare(sql)
        for (offset, parameter) in parameters.enumerated() {
            try statement.bind(parameter, at: offset + 1)
        }
        var rows: [[Cell]] = []
        while try statement.step() { rows.append(statement.row) }
        return rows
    }

    /// Runs `body` in a transaction that is undone when it throws; it is refused at once where another process writes.
    func transaction<Result>(_ body: () throws(DatabaseError) -> Result) throws(DatabaseError) -> Result {
        try beginWriting()
        do {
            let result = try body()
            try commit()
            return result
        } catch {
            endTransaction()
            throw error
        }
    }

    /// Begins a transaction; it is refused at once where another process writes.
    func beginWriting() throws(DatabaseError) {
        try executeImpatiently("BEGIN IMMEDIATE")
    }

    func commit() throws(DatabaseError) {
        try executeImpatiently("COMMIT")
    }

    private func executeImpatiently(_ sql: String) throws(DatabaseError) {
        sqlite3_busy_timeout(handle, 0)
        defer { sqlite3_busy_timeout(handle, Self.patience) }
        try execute(sql)
    }

    /// Undoes the transaction, where SQLite has not already done so after an error.
    func endTransaction() {
        if sqlite3_get_autocommit(handle) == 0 { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
    }

    /// Copies the whole main database of `source` over one of this connection.
    func copy(from source: Connection, to database: String = "main") throws(DatabaseError) {
        guard let backup = sqlite3_backup_init(handle, database, source.handle, "main") else {
            throw DatabaseError(on: handle, code: sqlite3_errcode(handle))
        }
        let code = sqlite3_backup_step(backup, -1)
        sqlite3_backup_finish(backup)
        guard code == SQLITE_DONE else {
            throw DatabaseError(code: code, message: String(cString: sqlite3_errstr(code)))
        }
    }

    /// Turns a switch of the connection on or off, one of `SQLITE_DBCONFIG_…`.
    func turn(_ option: Int32, on isOn: Bool) {
        sqlite3_db_switch(handle, option, isOn ? 1 : 0)
    }
}
