/// A state of the portfolio, and the one it is compared with, as statements see them.
///
/// It shows the same rows whoever adds to the index's file meanwhile. An index has one session at a time.
package final class Session {
    let index: DocumentIndex
    private let connection: Connection
    private let sandbox: Sandbox
    let live: [DocumentKey]
    let before: [DocumentKey]?
    let whenStuck: @Sendable (_ statement: String) -> Void
    private var states: StateViews
    var views: StandardViews
    /// What no statement has named yet, and is made when one does.
    private var engineTables: [String: EngineTable]
    private var madeTables: Set<String> = []
    /// The engine's tables that are made, but that no statement has read yet, and those that one has.
    private var unfilled: [String: EngineTable] = [:]
    private var filled: [String: EngineTable] = [:]
    /// Gives the archive's tables, when a statement first names them; nil once they are attached.
    private var archive: (() -> Attachment)?
    private var isArchiveAttached = false
    /// The projects that statements see; nil stands for all.
    private var scope: Set<String>?
    /// Of all statements that were run; those that a second session ran come last.
    package internal(set) var times: [StatementTime] = []

    /// See ``DocumentIndex/session(live:before:views:engine:whenStuck:)``.
    init(
        _ index: DocumentIndex, live: [DocumentKey], before: [DocumentKey]?, views: [View], engine: [EngineTable],
        archive: (() -> Attachment)?, whenStuck: @escaping @Sendable (_ statement: String) -> Void
    ) throws(SessionFailure) {
        self.index = index
        self.live = live
        self.before = before
        self.archive = archive
        self.whenStuck = whenStuck
        self.views = StandardViews(views)
        engineTables = Dictionary(engine.map { ($0.name, $0) }) { _, last in last }
        connection = index.connection
        do throws(DatabaseError) {
            try connection.detachArchive()
            states = try StateViews(of: index.tables, on: connection)
            sandbox = try Sandbox(connection, whenStuck: whenStuck)
        } catch {
            throw .database(error)
        }
        sandbox.allowReading(states.names)
        sandbox.allowReading(engineTables.keys)
        try hideOthers()
    }

    /// The engine's tables, by name.
    var engine: [String: EngineTable] {
        // One that got other rows is still to be made again.
        filled.merging(unfilled) { $1 }.merging(engineTables) { $1 }
    }

    /// Gives an engine's table its rows, in the place of those that it has.
    package func fill(_ table: EngineTable) {
        sandbox.allowReading(CollectionOfOne(table.name))
        engineTables[table.name] = table
        views.change(table.name)
    }

    /// Computes once, and holds the rows of, each view that several of the statements to come need; with no statements
    /// every view is computed anew wherever it is named.
    package func holdViews(for statements: [String]) throws(DatabaseError) {
        try connection.execute(views.removal())
        views.hold(for: statements)
    }

    /// Lets all statements from now on see only rows of these projects, in the tables that are filled from projects'
    /// own documents; nil lets them see all.
    ///
    /// A row that names a project in a document of all, such as a month's consumption, is seen whosever it is: what a
    /// question about one project asks of such a document may be about the whole of it.
    package func restrict(to projects: Set<String>?) throws(DatabaseError) {
        guard projects != scope else { return }
        try connection.execute(views.removal())
        try states.restrict(to: projects)
        scope = projects
        for (name, table) in filled where table.isOfProjects {
            try connection.execute("DELETE FROM temp.\(name)")
            unfilled[name] = filled.removeValue(forKey: name)
        }
    }

    /// The tables and views that a statement reads, those that its views read among them.
    package func tablesRead(by sql: String, named name: String) throws(QueryFailure) -> Set<String> {
        try makeTables(namedIn: sql, name)
        return views.expanded(try sandbox.tablesRead(by: sql, named: name))
    }

    /// The columns that a SELECT gives.
    package func columns(of sql: String, named name: String) throws(QueryFailure) -> [QueryColumn] {
        try makeTables(namedIn: sql, name)
        return try sandbox.columns(of: sql, named: name)
    }

    /// The rows of a SELECT. `name` is what the statement is called in an error; parameters are named without the colon.
    package func run(
        _ sql: String, named name: String, _ parameters: [String: Cell] = [:],
        within limits: QueryLimits = QueryLimits()
    ) throws(QueryFailure) -> QueryResult {
        let (start, place) = (Moment.now, times.count)
        try makeTables(namedIn: sql, name)
        let query = try sandbox.prepare(sql, named: name, within: limits)
        try fill(query.tablesRead, name)
        try beginReading(name)
        // Nothing was written that could be lost; after some errors SQLite has ended the transaction itself.
        defer { connection.endTransaction() }
        var result = try sandbox.run(query, parameters, within: limits)
        result.tablesRead = views.expanded(result.tablesRead)
        note(name, rowCount: result.rows.count + result.furtherRowCount, since: start, place)
        return result
    }

    /// The document and the number of the node in it that `_at` stands for; `isFiled` tells those of records.
    package func place(of at: Int) throws(DatabaseError) -> (document: DocumentKey, node: Int, isFiled: Bool)? {
        let place = RowPlace(at: at)
        guard !place.isFiled || isArchiveAttached else { return nil }
        let key = try index.key(of: place.document, in: place.isFiled ? Attachment.name : "main")
        return key.map { ($0, place.node, place.isFiled) }
    }
}

extension Session {
    /// Makes the tables and views that a statement may mean: whatever is called as one of its words is.
    private func makeTables(namedIn sql: String, _ name: String) throws(QueryFailure) {
        do throws(DatabaseError) {
            try connection.execute(views.removalOfOutdated())
        } catch {
            throw QueryFailure(name, .invalid(error))
        }
        // A table that got other rows may be read through a view, unnamed.
        let replaced = engineTables.keys.filter(madeTables.contains)
        for word in replaced + Array(Words(of: sql)) {
            if word == Attachment.name { try attachArchive(name) }
            if let failure = views.failures[word] { throw failure }
            if let view = views.take(word) {
                try makeTables(namedIn: view.sql, view.name)
                if try !holds(view) { try sandbox.createView(view.name, as: view.sql) }
            }
            do throws(DatabaseError) {
                try states.make(word)
                try makeEngineTable(word)
            } catch {
                throw QueryFailure(name, .invalid(error))
            }
        }
    }

    /// Computes a view and holds its rows, if that is asked for and can be done. One that runs over its limits does so once,
    /// for all statements that name it; what else is wrong with it, they will say.
    private func holds(_ view: View) throws(QueryFailure) -> Bool {
        guard views.isToBeHeld(view) else { return false }
        let (start, place) = (Moment.now, times.count)
        do throws(QueryFailure) {
            let reads = try sandbox.prepare(view.sql, named: view.name).tablesRead
            // Of the rows of all, statements that see some projects want few.
            if view.isPlain, reads.contains(where: states.areSeenOfAll) { return false }
            try fill(reads, view.name)
            try beginReading(view.name)
            defer { connection.endTransaction() }
            try sandbox.createTable(view.name, as: view.sql)
            views.hold(view.name, reading: reads)
            note(view.name, rowCount: nil, since: start, place)
        } catch {
            if error.cause == .indexLost { throw error }
            guard error.isOfLimits else { return false }
            views.fail(view.name, error)
            throw error
        }
        return true
    }

    /// Notes how long a statement took that began at a moment, when so many were noted.
    private func note(_ name: String, rowCount: Int?, since start: Moment, _ place: Int) {
        let others = times[place...].reduce(Duration.zero) { $0 + $1.duration }
        let duration = Moment.now - start - others
        times.append(StatementTime(name: name, duration: duration, rowCount: rowCount))
    }

    private func attachArchive(_ name: String) throws(QueryFailure) {
        guard let attachment = archive?() else { return }
        if case .unavailable(let message) = attachment { throw QueryFailure(name, .unavailable(message)) }
        do throws(DatabaseError) {
            try connection.attach(attachment)
        } catch {
            throw QueryFailure(name, .invalid(error))
        }
        archive = nil
        isArchiveAttached = true
    }

    private func makeEngineTable(_ name: String) throws(DatabaseError) {
        guard let table = engineTables.removeValue(forKey: name) else { return }
        try connection.execute(table.creation)
        madeTables.insert(name)
        unfilled[name] = table
        filled[name] = nil
    }

    /// Gives the engine's tables that a statement reads their rows.
    private func fill(_ tables: Set<String>, _ name: String) throws(QueryFailure) {
        for table in tables {
            guard let table = unfilled.removeValue(forKey: table) else { continue }
            let rows: [[Cell]]
            do throws(QueryFailure.Cause) { rows = try table.rows(scope) } catch { throw QueryFailure(name, error) }
            do throws(DatabaseError) {
                try connection.insert(rows, into: table.name, columnCount: table.columns.count)
                try connection.execute(table.indexCreation)
                filled[table.name] = table
            } catch {
                throw QueryFailure(name, .invalid(error))
            }
        }
    }

    /// Begins to read one version of the file, hiding what others have added to it.
    private func beginReading(_ name: String) throws(QueryFailure) {
        do throws(SessionFailure) {
            while try beginsAnotherVersion() {
                connection.endTransaction()
                try hideOthers()
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

    private func hideOthers() throws(SessionFailure) {
        let others = index.others(than: live)
        let othersBefore = before.map { index.others(than: $0, others.ids, ofState: live) }
        let missing = others.missing + (othersBefore?.missing ?? [])
        guard missing.isEmpty else { throw .missing(missing) }
        do throws(DatabaseError) {
            try states.hide(others.ids, before: othersBefore?.ids)
        } catch {
            throw .database(error)
        }
    }
}
