import Filing
package import Tables
import Text
package import Values

/// Which records are listed, and how.
package struct RecordSelection: Sendable {
    /// Columns of `archive.record`; with none, those that the standard lists.
    package var columns: [String] = []
    /// An expression of SQL over the columns of `archive.record`.
    package var condition: String?
    /// Words that a document of the record has.
    package var words: String?
    package var since: Day?
    package var until: Day?
    /// The column that `since` and `until` are about.
    package var dateColumn = "filed"
    /// A column, descending after `-`.
    package var order: String?
    /// A column whose values each give one row, with counts and sums.
    package var group: String?
    package var hasTotals = false
    /// Whether versions that another supersedes are listed too.
    package var hasAllVersions = false

    package init() {}
}

extension ArchivedRecords {
    /// The rows of a selection; `today` may be named `:today` in its condition.
    package func rows(
        _ selection: RecordSelection, today: Day, within limits: QueryLimits
    ) throws(PortfolioError) -> QueryResult {
        if let words = selection.words {
            let found = try texts(of: words).map { id, paths in (id.project, id.version, paths.first?.text ?? "") }
            session.fill(.found(found))
        }
        let statement = try RecordStatement(selection, standardsColumns: self.columns) {
            (names) throws(PortfolioError) in
            try run("SELECT \(names.joined(separator: ", ")) FROM archive.record LIMIT 0", [:], limits).columns
        }
        let parameters: [String: Cell] = [
            "today": .text(today.text), "since": selection.since.map { .text($0.text) } ?? .null,
            "until": selection.until.map { .text($0.text) } ?? .null,
        ]
        var result = try run(statement.sql, parameters, limits)
        if let totals = statement.totals { result.rows += try run(totals, parameters, limits).rows }
        result.columns = result.columns.map { QueryColumn(name: $0.name, unit: $0.unit ?? statement.units[$0.name]) }
        return result
    }

    private func run(
        _ sql: String, _ parameters: [String: Cell], _ limits: QueryLimits
    ) throws(PortfolioError) -> QueryResult {
        do throws(QueryFailure) {
            return try session.run(sql, named: "archive list", parameters, within: limits)
        } catch {
            throw .query(error)
        }
    }
}
