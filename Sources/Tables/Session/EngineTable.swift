import Values

/// A table that documents don't fill, but the engine: made for one session, filled when a statement first reads it.
package struct EngineTable {
    package let name: String
    let columns: [Column]
    /// The columns to look rows up by; none where there are few.
    let key: [String]
    /// Whether its rows depend on the projects that statements see.
    let isOfProjects: Bool
    /// The rows, without those of other projects than these; nil stands for all.
    let rows: (_ projects: Set<String>?) throws(QueryFailure.Cause) -> [[Cell]]
    /// The same table for a session of another thread; nil where its rows come from what one thread alone may use.
    let shared: Shared?

    /// A table that every session can have.
    struct Shared: Sendable {
        fileprivate let name: String
        fileprivate let columns: [Column]
        fileprivate let key: [String]
        fileprivate let rows: @Sendable () -> [[Cell]]
    }

    init(_ shared: Shared) {
        (name, columns, key, isOfProjects) = (shared.name, shared.columns, shared.key, false)
        rows = { _ in shared.rows() }
        self.shared = shared
    }

    init(
        _ name: String, _ columns: [Column], key: [String] = [],
        rows: @escaping () throws(QueryFailure.Cause) -> [[Cell]]
    ) {
        (self.name, self.columns, self.key) = (name, columns, key)
        isOfProjects = false
        self.rows = { (_) throws(QueryFailure.Cause) in try rows() }
        shared = nil
    }

    /// A table whose rows are found on whichever thread.
    static func shared(
        _ name: String, _ columns: [Column], key: [String] = [], rows: @escaping @Sendable () -> [[Cell]]
    ) -> EngineTable {
        EngineTable(Shared(name: name, columns: columns, key: key, rows: rows))
    }

    /// A table whose rows are found for some projects faster than for all.
    init(
        _ name: String, _ columns: [Column], key: [String],
        ofProjects rows: @escaping (_ projects: Set<String>?) throws(QueryFailure.Cause) -> [[Cell]]
    ) {
        (self.name, self.columns, self.key, self.rows) = (name, columns, key, rows)
        isOfProjects = true
        shared = nil
    }

    /// What makes the table anew.
    var creation: String {
        let columns = columns.map { "\($0.name) \($0.declaredType)" }.joined(separator: ", ")
        return "DROP TABLE IF EXISTS temp.\(name); CREATE TEMP TABLE \(name)(\(columns));"
    }

    /// What makes its index, which is faster once the table is full.
    var indexCreation: String {
        key.isEmpty ? "" : "CREATE INDEX IF NOT EXISTS temp.\(name)_key ON \(name)(\(key.joined(separator: ", ")))"
    }
}

extension Cell {
    /// The text, or NULL for nil.
    init(_ text: String?) {
        self = text.map(Cell.text) ?? .null
    }

    init(_ integer: Int?) {
        self = integer.map(Cell.integer) ?? .null
    }

    init(_ flag: Bool) {
        self = .integer(flag ? 1 : 0)
    }

    init(_ day: Day?) {
        self.init(day?.text)
    }
}
