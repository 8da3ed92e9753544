/// The views that show of the stored rows those of a state, and those of the state before.
struct StateViews {
    private let tables: [Table]
    /// The documents of the index that are not of the live state, and not of the one before; nil where there is none.
    private let hidden: [Int]
    private let hiddenBefore: [Int]?

    init(_ tables: [Table], hidden: [Int], hiddenBefore: [Int]?) {
        self.tables = tables
        self.hidden = hidden
        self.hiddenBefore = hiddenBefore
    }

    static func names(of tables: [Table]) -> [String] {
        tables.flatMap { [$0.name, "before_\($0.name)"] }
    }

    /// Removes whatever an earlier session has made.
    static func removeAll(on connection: Connection) throws(DatabaseError) {
        let made = try connection.rows("SELECT type, name FROM temp.sqlite_schema WHERE type IN ('view', 'table')")
        let statements = made.map { "DROP \($0[0].text ?? "") temp.\"\($0[1].text ?? "")\";" }
        try connection.execute(statements.joined())
    }

    /// Makes the views, in the place of those there are; rows of other projects than those of `scope` are not shown.
    func show(on connection: Connection, scope: Set<String>?) throws(DatabaseError) {
        try connection.transaction("BEGIN") { () throws(DatabaseError) in
            try fill("hidden", "document INTEGER PRIMARY KEY", hidden.map(Cell.integer), on: connection)
            try fill(
                "hidden_before", "document INTEGER PRIMARY KEY", (hiddenBefore ?? []).map(Cell.integer), on: connection)
            try fill("scope", "project TEXT PRIMARY KEY", (scope ?? []).map(Cell.text), on: connection)
            try connection.execute(views(isScoped: scope != nil))
        }
    }

    private func views(isScoped: Bool) -> String {
        let isLive = hidden.isEmpty ? [] : [Self.isShown("hidden")]
        let wasLive = hiddenBefore.map { $0.isEmpty ? [] : [Self.isShown("hidden_before")] } ?? ["0"]
        let isOfScope = "project IN (SELECT project FROM temp.\(Self.stored("scope")))"
        return tables.map { table in
            let scope = isScoped && table.hasProject ? [isOfScope] : []
            return Self.view(table.name, of: table, where: scope + isLive)
                + Self.view("before_\(table.name)", of: table, where: scope + wasLive)
        }.joined()
    }

    private static func isShown(_ hidden: String) -> String {
        "_at >> 20 NOT IN (SELECT document FROM temp.\(stored(hidden)))"
    }

    private static func stored(_ name: String) -> String { "\"\(Permissions.privateMark)\(name)\"" }

    private static func view(_ name: String, of table: Table, where conditions: [String]) -> String {
        let columns = (["_at"] + table.columns.map(\.name)).joined(separator: ", ")
        let filter = conditions.isEmpty ? "" : " WHERE \(conditions.joined(separator: " AND "))"
        return "DROP VIEW IF EXISTS temp.\(name);"
            + "CREATE TEMP VIEW \(name) AS SELECT \(columns) FROM main.\(table.storedName)\(filter);"
    }

    private func fill(
        _ name: String, _ column: String, _ members: [Cell], on connection: Connection
    ) throws(DatabaseError) {
        let table = "temp.\(Self.stored(name))"
        try connection.execute("CREATE TABLE IF NOT EXISTS \(table)(\(column)); DELETE FROM \(table)")
        guard !members.isEmpty else { return }
        let statement = try connection.prepare("INSERT INTO \(table) VALUES (?)")
        for member in members { try statement.run([member]) }
    }
}
