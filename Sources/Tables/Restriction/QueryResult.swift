package import Reading

/// The rows that a statement gave.
package struct QueryResult: Hashable, Sendable {
    package var columns: [QueryColumn]
    package var rows: [[Cell]]
    /// How many rows it gave beyond those that are kept.
    package internal(set) var furtherRowCount = 0
    /// The tables and views that it read, those that its views read among them.
    package internal(set) var tablesRead: Set<String>

    /// The same result of which no more rows are kept.
    package func keeping(_ count: Int) -> QueryResult {
        guard rows.count > count else { return self }
        var result = self
        result.rows.removeSubrange(count...)
        result.furtherRowCount += rows.count - count
        return result
    }
}

/// A column of a result.
package struct QueryColumn: Hashable, Sendable {
    package let name: String
    /// The unit of the stored column that it shows as it is; nil for what is computed.
    package let unit: Unit?

    package init(name: String, unit: Unit?) {
        self.name = name
        self.unit = unit
    }
}
