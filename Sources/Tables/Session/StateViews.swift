/// The views that show of the stored rows those of a state, and those of the state before, each made when a statement
/// first names it.
struct StateViews {
    private let connection: Connection
    private let tables: [String: (table: Table, isBefore: Bool)]
    private var made: Set<String> = []
    /// What a row has to fulfil to be of the live state, of the one before, and of the projects looked at.
    private var isLive: String?
    private var wasLive: String? = "0"
    private var isOfScope: String?

    init(of tables: [Table], on connection: Connection) throws(DatabaseError) {
        self.connection = connection
        self.tables = tables.reduce(into: [:]) {
            $0[$1.name] = ($1, false)
            $0["before_\($1.name)"] = ($1, true)
        }
        try Self.removeAll(on: connection)
        try connection.execute(
            """
            CREATE TEMP TABLE \(Permissions.privateName("hidden"))(document INTEGER PRIMARY KEY);
            CREATE TEMP TABLE \(Permissions.privateName("hidden_before"))(document INTEGER PRIMARY KEY);
            """)
    }

    var names: some Sequence<String> { tables.keys }

    /// Hides documents from both states; nil where there is no state before.
    mutating func hide(_ hidden: [Int], before: [Int]?) throws(DatabaseError) {
        try fill("hidden", hidden.map(Cell.integer))
        try fill("hidden_before", (before ?? []).map(Cell.integer))
        isLive = hidden.isEmpty ? nil : Self.isShown("hidden")
        wasLive = before.map { $0.isEmpty ? nil : Self.isShown("hidden_before") } ?? "0"
        // A statement that is compiled already may name them.
        for name in try remove({ _ in true }) { try make(name) }
    }

    /// Shows of tables that are of projects only the rows of some; nil shows all.
    mutating func restrict(to projects: Set<String>?) throws(DatabaseError) {
        // Names that stand in the statement itself reach the parts of it that SQLite computes first.
        isOfScope = projects.map { "project IN (\($0.sorted().map(Self.literal).joined(separator: ", ")))" }
        try remove(\.isOfProjects)
    }

    /// Makes the view of this name, if there is one to make.
    mutating func make(_ name: String) throws(DatabaseError) {
        guard let (table, isBefore) = tables[name], made.insert(name).inserted else { return }
        try connection.execute(view(name, of: table, isBefore: isBefore))
    }

    /// Removes the views over some tables; gives their names.
    @discardableResult
    private mutating func remove(_ isConcerned: (Table) -> Bool) throws(DatabaseError) -> Set<String> {
        let concerned = made.filter { name in tables[name].map { isConcerned($0.table) } == true }
        try connection.execute(concerned.map { "DROP VIEW temp.\($0);" }.joined())
        made.subtract(concerned)
        return concerned
    }

    private func view(_ name: String, of table: Table, isBefore: Bool) -> String {
        let conditions = [table.isOfProjects ? isOfScope : nil, isBefore ? wasLive : isLive].compactMap { $0 }
        let columns = (["_at"] + table.columns.map(\.name)).joined(separator: ", ")
        let filter = conditions.isEmpty ? "" : " WHERE \(conditions.joined(separator: " AND "))"
        return "CREATE TEMP VIEW \(name) AS SELECT \(columns) FROM main.\(table.storedName)\(filter)"
    }

    private static func isShown(_ hidden: String) -> String {
        "_at >> \(RowPlace.nodeBits) NOT IN (SELECT document FROM temp.\(Permissions.privateName(hidden)))"
    }

    private static func literal(_ text: String) -> String {
        "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
    }

    /// Whether rows of a table that name a project are seen whosever they are.
    func areSeenOfAll(_ table: String) -> Bool {
        guard isOfScope != nil, let (table, _) = tables[table] else { return false }
        return table.hasProject && !table.isOfProjects
    }

    /// Removes whatever an earlier session has made.
    private static func removeAll(on connection: Connection) throws(DatabaseError) {
        let made = try connection.rows("SELECT type, name FROM temp.sqlite_schema WHERE type IN ('view', 'table')")
        let statements = made.map { "DROP \($0[0].text ?? "") temp.\"\($0[1].text ?? "")\";" }
        try connection.execute(statements.joined())
    }

    private func fill(_ name: String, _ members: [Cell]) throws(DatabaseError) {
        try connection.execute("DELETE FROM temp.\(Permissions.privateName(name))")
        try connection.insert(members.map { [$0] }, into: Permissions.privateName(name), columnCount: 1)
    }
}
