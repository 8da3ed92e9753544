import CSQLite

/// Runs what strangers wrote, over a connection that is the engine's own between two statements.
final class Sandbox {
    private let connection: Connection
    private let authorizer = Authorizer()
    private let watchdog: Watchdog
    private var timeLimit: TimeLimit?

    /// `whenStuck` is told, on another thread, the name of a statement that nothing stops; it may end the process.
    init(
        _ connection: Connection, whenStuck: @escaping @Sendable (_ name: String) -> Void = { _ in }
    ) throws(DatabaseError) {
        self.connection = connection
        watchdog = Watchdog(over: connection, whenStuck: whenStuck)
        connection.harden()
        // SQLite makes these tables when they are first named, which it does by statements that are refused to strangers.
        for table in Permissions.tables { _ = try connection.prepare("SELECT 1 FROM \(table)('[]')") }
        authorizer.install(on: connection)
        installProgressHandler()
    }

    deinit {
        watchdog.stop()
        sqlite3_set_authorizer(connection.handle, nil, nil)
        sqlite3_progress_handler(connection.handle, 0, nil, nil)
    }

    /// Lets statements read the tables and views of these names.
    func allowReading(_ names: some Sequence<String>) {
        authorizer.readable.formUnion(names.map { $0.lowercased() })
    }

    /// Makes a view of a stranger's SELECT; what it reads is checked where it is used.
    func createView(_ name: String, as sql: String) throws(QueryFailure) {
        try limited(name, QueryLimits()) { () throws(QueryFailure.Cause) in
            try check(sql)
            try database { () throws(DatabaseError) in
                try Statement(sole: "CREATE TEMP VIEW \(name) AS \(sql)", on: connection).run()
            }
        }
        allowReading(CollectionOfOne(name))
        authorizer.views.insert(name.lowercased())
    }

    /// Makes a temporary table of the rows of a stranger's SELECT that was prepared before; ends the transaction.
    func createTable(_ name: String, as sql: String) throws(QueryFailure) {
        try limited(name, QueryLimits()) { () throws(QueryFailure.Cause) in
            try check(sql)
            try database { () throws(DatabaseError) in
                try Statement(sole: "CREATE TEMP TABLE \(name) AS \(sql)", on: connection).run()
                try index(name)
                try connection.execute("COMMIT")
            }
        }
        allowReading(CollectionOfOne(name))
    }

    /// The tables and views that a statement reads, those that its views read among them.
    func tablesRead(
        by sql: String, named name: String, within limits: QueryLimits = QueryLimits()
    ) throws(QueryFailure) -> Set<String> {
        try limited(name, limits) { () throws(QueryFailure.Cause) in
            _ = try prepare(sql)
            return authorizer.reads
        }
    }

    /// The columns that a statement gives.
    func columns(of sql: String, named name: String) throws(QueryFailure) -> [QueryColumn] {
        try limited(name, QueryLimits()) { () throws(QueryFailure.Cause) in try prepare(sql).columns }
    }

    /// A SELECT that is compiled, and what it reads.
    struct Prepared {
        let name: String
        let tablesRead: Set<String>
        fileprivate let statement: Statement
    }

    func prepare(
        _ sql: String, named name: String, within limits: QueryLimits = QueryLimits()
    ) throws(QueryFailure) -> Prepared {
        try limited(name, limits) { () throws(QueryFailure.Cause) in
            let statement = try prepare(sql)
            return Prepared(name: name, tablesRead: authorizer.reads, statement: statement)
        }
    }

    /// The rows of a SELECT; parameters are named without the colon, and those that it doesn't use are ignored.
    func run(
        _ query: Prepared, _ parameters: [String: Cell] = [:], within limits: QueryLimits = QueryLimits()
    ) throws(QueryFailure) -> QueryResult {
        try limited(query.name, limits) { () throws(QueryFailure.Cause) in
            // SQLite compiles it again where a table was made meanwhile.
            authorizer.begin()
            try database { () throws(DatabaseError) in
                for (name, cell) in parameters { try query.statement.bind(cell, named: ":" + name) }
            }
            return try result(of: query, within: limits)
        }
    }
}

extension Sandbox {
    /// Below so many rows making an index takes longer than looking through them.
    private static let fewRows = 50

    /// Makes the indexes of a table that holds a view's rows: by place, and by what mostly names a row.
    private func index(_ table: String) throws(DatabaseError) {
        guard try connection.rows("SELECT max(rowid) >= \(Self.fewRows) FROM temp.\(table)") == [[1]] else { return }
        let columns = try connection.rows("SELECT name FROM pragma_table_info('\(table)')").compactMap { $0[0].text }
        for (number, key) in [["_at"], ["project", "period", "id"]].enumerated() {
            let present = key.filter(columns.contains).joined(separator: ", ")
            guard !present.isEmpty else { continue }
            try connection.execute("CREATE INDEX temp.\(table)_held\(number) ON \(table)(\(present))")
        }
    }

    private func prepare(_ sql: String) throws(QueryFailure.Cause) -> Statement {
        try check(sql)
        authorizer.begin()
        let statement: Statement
        do throws(QueryFailure.Cause) {
            statement = try database { () throws(DatabaseError) in try Statement(sole: sql, on: connection) }
        } catch {
            // What SQLite calls its tables is not always what the statement calls them.
            guard case .forbidden(let what) = error, what.hasPrefix("sqlite_") else { throw error }
            throw .forbidden(Words(of: sql).first { !Permissions.canBeTemporary($0) } ?? what)
        }
        guard statement.isReadOnly, !statement.isExplain, statement.columnCount > 0 else {
            throw .forbidden(statement.isExplain ? "EXPLAIN" : "what is no SELECT")
        }
        return statement
    }

    /// Refuses characters behind which SQLite or the authorizer would not look, the computer's clock, which is not the day
    /// that is looked at, and what begins as a change: SQLite would tell the authorizer how the change is made, or say that
    /// a view is no table.
    private func check(_ sql: String) throws(QueryFailure.Cause) {
        if let verb = Permissions.changingVerb(of: sql) { throw .forbidden(verb) }
        if Permissions.asksForClock(sql) { throw .forbidden("'now'") }
        if sql.utf8.contains(0) { throw .forbidden("NUL") }
        if sql.unicodeScalars.contains(Permissions.privateMark) { throw .forbidden("U+E000") }
    }

    private func result(of query: Prepared, within limits: QueryLimits) throws(QueryFailure.Cause) -> QueryResult {
        let statement = query.statement
        var result = QueryResult(columns: statement.columns, rows: [], tablesRead: query.tablesRead)
        var size = 0
        while try database({ () throws(DatabaseError) in try statement.step() }) {
            if result.rows.count < limits.keptRowCount {
                result.rows.append(statement.row)
                size += statement.rowSize
            } else {
                result.furtherRowCount += 1
            }
            guard result.rows.count + result.furtherRowCount <= limits.rowCount, size <= limits.size else {
                throw .gaveTooMuch
            }
        }
        return result
    }

    /// Runs `body` with the engine's limits lowered, watched from its own thread and from the progress handler.
    private func limited<Result>(
        _ name: String, _ limits: QueryLimits, _ body: () throws(QueryFailure.Cause) -> Result
    ) throws(QueryFailure) -> Result {
        let usualLimits = connection.lowerLimits()
        let timeLimit = TimeLimit(limits.duration, patience: limits.patience)
        self.timeLimit = timeLimit
        watchdog.watch(name, within: timeLimit)
        authorizer.forgetRefusal()
        defer {
            watchdog.watchNone()
            self.timeLimit = nil
            authorizer.isRestricted = false
            connection.restore(usualLimits)
        }
        do {
            // It alone stops a statement that grows while it is compiled.
            return try Memory.limited(to: limits.memory, body)
        } catch {
            if case .forbidden = error { throw QueryFailure(authorizer.refusedView ?? name, error) }
            guard error == .tookTooLong(.zero) else { throw QueryFailure(name, error) }
            let isWork = timeLimit.isUsedUp
            throw QueryFailure(name, .tookTooLong(isWork ? limits.duration : limits.duration + limits.patience))
        }
    }

    private func database<Result>(
        _ body: () throws(DatabaseError) -> Result
    ) throws(QueryFailure.Cause) -> Result {
        do {
            return try body()
        } catch {
            if let refusal = authorizer.refusal { throw .forbidden(refusal) }
            if error.isInterrupted { throw .tookTooLong(.zero) }
            if error.isOutOfMemory || error.isOfTooBigValue { throw .tookTooMuchMemory }
            throw .invalid(error)
        }
    }

    private func installProgressHandler() {
        sqlite3_progress_handler(
            connection.handle, 1000,
            { context in
                guard let context else { return 1 }
                let sandbox = Unmanaged<Sandbox>.fromOpaque(context).takeUnretainedValue()
                return sandbox.timeLimit?.isOver == true ? 1 : 0
            }, Unmanaged.passUnretained(self).toOpaque())
    }
}
