/// A view of the standard: a SELECT that rules and other views can name.
package struct View: Hashable, Sendable {
    package let name: String
    package let sql: String

    package init(name: String, sql: String) {
        self.name = name
        self.sql = sql
    }

    /// Whether it only picks rows and columns, so that SQLite looks up the rows that are asked of it.
    var isPlain: Bool { Words(of: sql).allSatisfy { !Self.notPlain.contains($0) } }

    private static let notPlain: Set = [
        "with", "distinct", "group", "over", "union", "intersect", "except", "limit", "min", "max", "sum", "total",
        "count",
        "avg",
    ]
}
