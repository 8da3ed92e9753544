/// The views of a standard, each made when a statement first names it: as a view, or as a table that holds its rows.
struct StandardViews {
    let all: [String: View]
    private var made: Set<String> = []
    /// What statements name, found once for each.
    private var named: [String: [String]] = [:]
    /// What the views that are held read.
    private var reads: [String: Set<String>] = [:]
    /// Those that are held when they are made.
    private var toBeHeld: Set<String> = []
    /// Why views that were to be held could not be computed within their limits: nor could a statement that names one.
    private(set) var failures: [String: QueryFailure] = [:]
    /// Tables that got other rows since views that are held were computed.
    private var changed: Set<String> = []

    init(_ views: [View]) {
        all = Dictionary(views.map { ($0.name, $0) }) { _, last in last }
    }

    /// Decides which views are held: those that the statements name more than once, or views that these name.
    mutating func hold(for statements: [String]) {
        var uses: [String: Int] = [:]
        var pending = statements
        while let sql = pending.popLast() {
            for name in named(in: sql) {
                guard let view = all[name] else { continue }
                uses[name, default: 0] += 1
                if uses[name] == 1 { pending.append(view.sql) }
            }
        }
        toBeHeld = Set(uses.filter { $0.value > 1 }.keys)
    }

    /// The tables and views that a statement names, and those that these views name.
    mutating func sources(of sql: String) -> Set<String> {
        var found: Set<String> = []
        var pending = [sql]
        while let sql = pending.popLast() {
            for name in named(in: sql) where found.insert(name).inserted {
                if let view = all[name] { pending.append(view.sql) }
            }
        }
        return found
    }

    /// What a statement names after FROM and JOIN.
    private mutating func named(in sql: String) -> [String] {
        if let names = named[sql] { return names }
        var names: [String] = []
        var previous = ""
        for word in Words(of: sql) {
            if previous == "from" || previous == "join" { names.append(word) }
            previous = word
        }
        named[sql] = names
        return names
    }

    func isToBeHeld(_ view: View) -> Bool { toBeHeld.contains(view.name) }

    /// The view of this name, if it has still to be made; it counts as made from now on.
    mutating func take(_ name: String) -> View? {
        guard let view = all[name], made.insert(name).inserted else { return nil }
        return view
    }

    mutating func hold(_ name: String, reading tables: Set<String>) {
        reads[name] = expanded(tables)
    }

    /// Notes why a view that was to be held can't be had.
    mutating func fail(_ name: String, _ failure: QueryFailure) { failures[name] = failure }

    /// The tables, with those that held views among them were computed from.
    func expanded(_ tables: Set<String>) -> Set<String> {
        tables.reduce(into: tables) { $0.formUnion(reads[$1] ?? []) }
    }

    /// Notes that a table has other rows: what was computed from its former ones is to be computed again.
    mutating func change(_ table: String) { changed.insert(table) }

    /// Statements that remove what holds rows that no longer stand, and views that may name it.
    mutating func removalOfOutdated() -> String {
        guard !changed.isEmpty else { return "" }
        let current = reads.filter { $0.value.isDisjoint(with: changed) }
        return removal(except: Set(current.keys))
    }

    /// Statements that remove views that are made, all but some that are held.
    mutating func removal(except kept: Set<String> = []) -> String {
        let removed = made.subtracting(kept)
        let statements = removed.map { "DROP \(reads[$0] == nil ? "VIEW" : "TABLE") IF EXISTS temp.\($0);" }
        made.formIntersection(kept)
        reads = reads.filter { kept.contains($0.key) }
        changed = []
        return statements.joined()
    }
}
