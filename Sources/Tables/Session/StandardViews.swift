/// The views of a standard, each made when a statement first names it: as a view, or as a table that holds its rows.
struct StandardViews {
    private let all: [String: View]
    private var made: Set<String> = []
    /// What the views that are held read.
    private var reads: [String: Set<String>] = [:]
    /// Whether those that are made from now on are held.
    var areToBeHeld = false
    /// Whether some hold what no longer stands.
    var areOutdated = false

    init(_ views: [View]) {
        all = Dictionary(views.map { ($0.name, $0) }) { _, last in last }
    }

    /// The view of this name, if it has still to be made; it counts as made from now on.
    mutating func take(_ name: String) -> View? {
        guard let view = all[name], made.insert(name).inserted else { return nil }
        return view
    }

    mutating func hold(_ name: String, reading tables: Set<String>) {
        reads[name] = expanded(tables)
    }

    func isAnyHeld(reading table: String) -> Bool {
        reads.values.contains { $0.contains(table) }
    }

    /// The tables, with those that held views among them were computed from.
    func expanded(_ tables: Set<String>) -> Set<String> {
        tables.reduce(into: tables) { $0.formUnion(reads[$1] ?? []) }
    }

    /// Statements that remove all views that are made.
    mutating func removal() -> String {
        let statements = made.map { "DROP \(reads[$0] == nil ? "VIEW" : "TABLE") IF EXISTS temp.\($0);" }
        made = []
        reads = [:]
        areOutdated = false
        return statements.joined()
    }
}
