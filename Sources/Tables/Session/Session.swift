/// A state of the portfolio, and the one it is compared with, as statements see them.
///
/// It shows the same rows whoever adds to the index's file meanwhile. An index has one session at a time.
package final class Session {
    private let index: DocumentIndex
    private let connection: Connection
    private let sandbox: Sandbox
    private let live: [DocumentKey]
    private let before: [DocumentKey]?
    private var scope: Set<String>?
    /// The engine's tables that no statement has read yet.
    private var unfilled: [String: EngineTable] = [:]

    /// See ``DocumentIndex/session(live:before:views:engine:whenStuck:)``.
    init(
        _ index: DocumentIndex, live: [DocumentKey], before: [DocumentKey]?,
        whenStuck: @escaping @Sendable (_ statement: String) -> Void
    ) throws(SessionFailure) {
        self.index = index
        self.live = live
        self.before = before
        connection = index.connection
        do throws(DatabaseError) {
            try StateViews.removeAll(on: connection)
            sandbox = try Sandbox(connection, whenStuck: whenStuck)
        } catch {
            throw .database(error)
        }
        sandbox.allowReading(StateViews.names(of: index.tables))
        try showStates()
    }

    /// Makes a view; what is wrong with it is said when it is used.
    package func add(_ view: View) throws(QueryFailure) {
        try sandbox.createView(view.name, as: view.sql)
    }

    /// Gives an engine's table its rows, in the place of those that it has.
    package func fill(_ table: EngineTable) throws(DatabaseError) {
        try connection.execute(table.creation)
        sandbox.allowReading(CollectionOfOne(table.name))
        unfilled[table.name] = table
    }

    /// Lets all statements from now on see only rows of these projects, in the tables that have a column `project`;
    /// nil lets them see all.
    package func restrict(to projects: Set<String>?) throws(DatabaseError) {
        scope = projects
        try states.show(on: connection, scope: scope)
    }

    /// The tables and views that a statement reads, those that its views read among them.
    package func tablesRead(by sql: String, named name: String) throws(QueryFailure) -> Set<String> {
        try sandbox.tablesRead(by: sql, named: name)
    }

    /// The rows of a SELECT. `name` is what the statement is called in an error; parameters are named without the colon.
    package func run(
        _ sql: String, named name: String, _ parameters: [String: Cell] = [:],
        within limits: QueryLimits = QueryLimits()
    ) throws(QueryFailure) -> QueryResult {
        if !unfilled.isEmpty { try fillTables(readBy: sql, name) }
        try beginReading(name)
        // Nothing was written that could be lost; after some errors SQLite has ended the transaction itself.
        defer { connection.endTransaction() }
        return try sandbox.run(sql, named: name, parameters, within: limits)
    }

    /// The document and the number of the node in it that `_at` stands for.
    package func place(of at: Int) throws(DatabaseError) -> (document: DocumentKey, node: Int)? {
        try index.key(of: at >> 20).map { ($0, at & 0xFFFFF) }
    }
}

extension Session {
    private var states: StateViews {
        StateViews(index.tables, hidden: index.ids(except: live), hiddenBefore: before.map { index.ids(except: $0) })
    }

    private func showStates() throws(SessionFailure) {
        let missing = (live + (before ?? [])).filter { !index.holds($0) }
        guard missing.isEmpty else { throw .missing(missing) }
        do throws(DatabaseError) {
            try states.show(on: connection, scope: scope)
        } catch {
            throw .database(error)
        }
    }

    /// Begins to read one version of the file, hiding what others have added to it.
    private func beginReading(_ name: String) throws(QueryFailure) {
        do throws(SessionFailure) {
            while try beginsAnotherVersion() {
                connection.endTransaction()
                try showStates()
            }
        } catch {
            connection.endTransaction()
            throw QueryFailure(name, error.cause)
        }
    }

    private func beginsAnotherVersion() throws(SessionFailure) -> Bool {
        do throws(DatabaseError) {
            try connection.execute("BEGIN")
            return try index.refresh()
        } catch {
            throw .database(error)
        }
    }

    private func fillTables(readBy sql: String, _ name: String) throws(QueryFailure) {
        for table in try sandbox.tablesRead(by: sql, named: name) {
            guard let table = unfilled.removeValue(forKey: table) else { continue }
            do throws(DatabaseError) {
                try connection.transaction("BEGIN") { () throws(DatabaseError) in
                    let places = table.columns.map { _ in "?" }.joined(separator: ", ")
                    let statement = try connection.prepare("INSERT INTO temp.\(table.name) VALUES (\(places))")
                    for row in table.rows() { try statement.run(row) }
                }
            } catch {
                throw QueryFailure(name, .invalid(error))
            }
        }
    }
}
