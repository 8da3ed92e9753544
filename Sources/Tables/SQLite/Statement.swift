import CSQLite
import Reading
import Values

/// A prepared statement.
final class Statement {
    let handle: OpaquePointer
    let sql: String
    private let connection: Connection

    init(_ sql: String, on connection: Connection) throws(DatabaseError) {
        guard let prepared = try Self.prepare(sql[...], on: connection).handle else { throw .noStatement(sql) }
        handle = prepared
        self.sql = sql
        self.connection = connection
    }

    /// Prepares a text that must be one statement, with nothing but blanks, comments and semicolons after it.
    init(sole sql: String, on connection: Connection) throws(DatabaseError) {
        let (prepared, tail) = try Self.prepare(sql[...], on: connection)
        guard let prepared else { throw .noStatement(sql) }
        handle = prepared
        self.sql = sql
        self.connection = connection
        guard Self.isBlank(tail, on: connection) else { throw .severalStatements(sql) }
    }

    private static func prepare(
        _ sql: Substring, on connection: Connection
    ) throws(DatabaseError) -> (handle: OpaquePointer?, tail: Substring) {
        var text = sql
        var prepared: OpaquePointer?
        var tailOffset = 0
        let code = text.withUTF8 { text in
            text.withMemoryRebound(to: CChar.self) {
                var tail: UnsafePointer<CChar>?
                let code = sqlite3_prepare_v2(connection.handle, $0.baseAddress, Int32($0.count), &prepared, &tail)
                if let tail, let start = $0.baseAddress { tailOffset = tail - start }
                return code
            }
        }
        guard code == SQLITE_OK else { throw DatabaseError(on: connection.handle, code: code, sql: String(sql)) }
        return (prepared, sql[sql.utf8.index(sql.startIndex, offsetBy: tailOffset)...])
    }

    /// Whether a text holds no statement; SQLite consumes one semicolon at a time.
    private static func isBlank(_ sql: Substring, on connection: Connection) -> Bool {
        var rest = sql
        while !rest.isEmpty {
            guard case (nil, let tail)? = try? prepare(rest, on: connection) else { return false }
            rest = tail
        }
        return true
    }

    deinit {
        sqlite3_finalize(handle)
    }

    /// Moves to the next row; false after the last.
    func step() throws(DatabaseError) -> Bool {
        let code = sqlite3_step(handle)
        switch code {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default:
            let error = DatabaseError(on: connection.handle, code: code, sql: sql)
            sqlite3_reset(handle)
            throw error
        }
    }

    /// Runs a statement that gives no rows, and makes it ready for the next run.
    func run() throws(DatabaseError) {
        _ = try step()
        sqlite3_reset(handle)
    }

    /// Runs a statement that gives no rows, with these parameters.
    func run(_ parameters: [Cell]) throws(DatabaseError) {
        for (offset, parameter) in parameters.enumerated() { try bind(parameter, at: offset + 1) }
        try run()
    }

    func reset() {
        sqlite3_reset(handle)
    }

    /// Binds NULL to every parameter.
    func clear() {
        sqlite3_clear_bindings(handle)
    }
}

extension Statement {
    func bind(_ cell: Cell, at place: Int) throws(DatabaseError) {
        let place = Int32(place)
        let code: Int32
        switch cell {
        case .null: code = sqlite3_bind_null(handle, place)
        case .number(let number): code = bind(number, at: place)
        case .text(var text):
            code = text.withUTF8 {
                sqlite3_bind_text64(
                    handle, place, $0.baseAddress, UInt64($0.count), sqlite3_transient(), UInt8(SQLITE_UTF8))
            }
        case .bytes(let bytes):
            code = sqlite3_bind_blob64(handle, place, bytes, UInt64(bytes.count), sqlite3_transient())
        }
        guard code == SQLITE_OK else { throw DatabaseError(on: connection.handle, code: code, sql: sql) }
    }

    /// Binds a parameter by its name with the colon; false where the statement has no such parameter.
    @discardableResult
    func bind(_ cell: Cell, named name: String) throws(DatabaseError) -> Bool {
        let place = sqlite3_bind_parameter_index(handle, name)
        guard place > 0 else { return false }
        try bind(cell, at: Int(place))
        return true
    }

    @discardableResult
    func bind(_ number: Decimal, at place: Int32) -> Int32 {
        if let whole = number.integer { return sqlite3_bind_int64(handle, place, Int64(whole)) }
        return sqlite3_bind_double(handle, place, number.real)
    }

    /// Binds text that stays where it is until the statement has run, without a copy.
    func bind(_ text: UnsafeBufferPointer<UInt8>, at place: Int32) {
        guard let start = text.baseAddress else {
            // A pointer to nothing would bind NULL.
            sqlite3_bind_text(handle, place, "", 0, sqlite3_transient())
            return
        }
        let bytes = UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self)
        sqlite3_bind_text(handle, place, bytes, Int32(text.count), sqlite3_static)
    }

    func bind(_ integer: Int, at place: Int32) {
        sqlite3_bind_int64(handle, place, Int64(integer))
    }
}

extension Statement {
    var columnCount: Int { Int(sqlite3_column_count(handle)) }

    func columnName(_ column: Int) -> String {
        sqlite3_column_name(handle, Int32(column)).map { String(cString: $0) } ?? ""
    }

    /// The declared type of the stored column that a column of the result is; nil for expressions.
    func declaredType(_ column: Int) -> String? {
        sqlite3_column_decltype(handle, Int32(column)).map { String(cString: $0) }
    }

    /// Whether the statement changes nothing.
    var isReadOnly: Bool { sqlite3_stmt_readonly(handle) != 0 }

    /// Whether the statement tells how another would run.
    var isExplain: Bool { sqlite3_stmt_isexplain(handle) != 0 }

    /// An estimate of the bytes that the row takes.
    var rowSize: Int {
        (0..<Int32(columnCount)).reduce(0) { $0 + 64 + Int(sqlite3_column_bytes(handle, $1)) }
    }

    var row: [Cell] {
        (0..<columnCount).map(cell)
    }

    func cell(_ column: Int) -> Cell {
        let column = Int32(column)
        switch sqlite3_column_type(handle, column) {
        case SQLITE_INTEGER: return .number(Decimal(significand: Int128(sqlite3_column_int64(handle, column))))
        case SQLITE_FLOAT: return Decimal(sqlite3_column_double(handle, column)).map(Cell.number) ?? .null
        case SQLITE_TEXT: return .text(String(decoding: bytes(of: column), as: UTF8.self))
        case SQLITE_BLOB: return .bytes(Array(bytes(of: column)))
        default: return .null
        }
    }

    func integer(_ column: Int) -> Int {
        Int(sqlite3_column_int64(handle, Int32(column)))
    }

    func text(_ column: Int) -> String {
        String(decoding: bytes(of: Int32(column)), as: UTF8.self)
    }

    /// The bytes of a blob, which stay until the next step.
    func blob(_ column: Int) -> UnsafeRawBufferPointer {
        bytes(of: Int32(column))
    }

    private func bytes(of column: Int32) -> UnsafeRawBufferPointer {
        let start = sqlite3_column_blob(handle, column)
        return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
    }
}

extension Statement {
    var columns: [QueryColumn] {
        (0..<columnCount).map {
            QueryColumn(name: columnName($0), unit: declaredType($0).flatMap(Unit.init(declaredType:)))
        }
    }
}
