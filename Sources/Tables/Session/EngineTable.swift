import Values

/// A table that documents don't fill, but the engine: made for one session, filled when a statement first reads it.
package struct EngineTable: Sendable {
    package let name: String
    let columns: [Column]
    /// The columns to look rows up by; none where there are few.
    let key: [String]
    let rows: @Sendable () -> [[Cell]]

    init(_ name: String, _ columns: [Column], key: [String] = [], rows: @escaping @Sendable () -> [[Cell]]) {
        self.name = name
        self.columns = columns
        self.key = key
        self.rows = rows
    }

    /// What makes the table anew.
    var creation: String {
        let columns = columns.map { "\($0.name) \($0.declaredType)" }.joined(separator: ", ")
        let index = key.isEmpty ? "" : "CREATE INDEX temp.\(name)_key ON \(name)(\(key.joined(separator: ", ")));"
        return "DROP TABLE IF EXISTS temp.\(name); CREATE TEMP TABLE \(name)(\(columns)); \(index)"
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
