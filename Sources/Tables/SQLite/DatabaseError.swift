import CSQLite

/// What SQLite refused: its own code and message, and the statement.
package struct DatabaseError: Error, Hashable, Sendable, CustomStringConvertible {
    /// SQLite's extended result code.
    package let code: Int32
    package let message: String
    package let sql: String?

    package init(code: Int32, message: String, sql: String? = nil) {
        self.code = code
        self.message = message
        self.sql = sql
    }

    /// The error that a connection reports last.
    init(on connection: OpaquePointer?, code: Int32, sql: String? = nil) {
        let known = connection.map { sqlite3_extended_errcode($0) } ?? code
        let text = connection.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
        self.init(
            code: known & 0xFF == code & 0xFF ? known : code, message: text.map { String(cString: $0) } ?? "", sql: sql)
    }

    static func noStatement(_ sql: String) -> DatabaseError {
        DatabaseError(code: SQLITE_MISUSE, message: "no statement", sql: sql)
    }

    static func severalStatements(_ sql: String) -> DatabaseError {
        DatabaseError(code: SQLITE_MISUSE, message: "more than one statement", sql: sql)
    }

    package var description: String {
        "SQLite: \(message) (\(code))" + (sql.map { ": \($0)" } ?? "")
    }

    private var primary: Int32 { code & 0xFF }

    /// Whether another process holds the file.
    var isBusy: Bool { primary == SQLITE_BUSY || primary == SQLITE_LOCKED }

    /// Whether the file is no database, or a damaged one.
    var isCorrupt: Bool { primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB }

    /// Whether the file can't be written where it is.
    var isUnwritable: Bool {
        [SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_FULL, SQLITE_IOERR, SQLITE_PERM].contains(primary)
    }

    /// Whether it is the file that failed, damaged, held by another process or gone, and not what was asked of it.
    package var isOfFile: Bool { isBusy || isCorrupt || isUnwritable }

    var isInterrupted: Bool { primary == SQLITE_INTERRUPT }

    var isOutOfMemory: Bool { primary == SQLITE_NOMEM }

    var isForbidden: Bool { primary == SQLITE_AUTH }

    /// Whether a value would have been larger than one may be; what is said of a statement that is too long is not this.
    var isOfTooBigValue: Bool { primary == SQLITE_TOOBIG && !message.hasPrefix("statement") }
}
