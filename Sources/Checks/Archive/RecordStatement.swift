import Reading
import Tables

/// The SELECT of a selection of records.
struct RecordStatement {
    let sql: String
    /// What the columns are that it computes of others, by their names.
    let units: [String: Unit]
    /// Gives one more row, with the number of records and the sums.
    let totals: String?

    /// `columns` tells what columns of `archive.record` are, by their names.
    init(
        _ selection: RecordSelection, standardsColumns: [String],
        columns: (_ names: [String]) throws(PortfolioError) -> [QueryColumn]
    ) throws(PortfolioError) {
        let own = selection.columns.isEmpty ? standardsColumns : selection.columns
        let names = ["project", "version"] + own.filter { $0 != "project" && $0 != "version" }
        let source = Self.source(of: selection)
        let known = try columns(names)
        let figures = known.dropFirst(2).filter { $0.unit.map(Self.isSummed) ?? false }
        units = Dictionary(uniqueKeysWithValues: figures.compactMap { figure in figure.unit.map { (figure.name, $0) } })
        let sums = figures.map { figure in
            figure.unit == .percent ? "avg(\(figure.name)) AS \(figure.name)" : "sum(\(figure.name)) AS \(figure.name)"
        }
        if let group = selection.group {
            let list = (["\(group) AS \(group)", "count(*) AS records"] + sums).joined(separator: ", ")
            let order = Self.order(selection.order ?? group)
            sql = "SELECT \(list) FROM (\(source)) GROUP BY \(group) ORDER BY \(order)"
            totals =
                selection.hasTotals
                ? "SELECT \((["'total'", "count(*)"] + sums).joined(separator: ", ")) FROM (\(source))" : nil
        } else {
            let list = (names + (selection.words == nil ? [] : ["found_in"])).joined(separator: ", ")
            sql = "SELECT \(list) FROM (\(source)) ORDER BY \(selection.order.map(Self.order) ?? "project, version")"
            let cells = known.dropFirst(2).map { column in
                figures.contains(column)
                    ? (column.unit == .percent ? "avg(\(column.name))" : "sum(\(column.name))") : "NULL"
            }
            totals =
                selection.hasTotals
                ? "SELECT \((["'total'", "count(*)"] + cells + (selection.words == nil ? [] : ["NULL"])).joined(separator: ", ")) FROM (\(source))"
                : nil
        }
    }

    private static func isSummed(_ unit: Unit) -> Bool { [.money, .days, .percent].contains(unit) }

    private static func order(_ column: String) -> String {
        column.hasPrefix("-") ? "\(column.dropFirst()) DESC" : column
    }

    private static func source(of selection: RecordSelection) -> String {
        var conditions: [String] = []
        if !selection.hasAllVersions {
            conditions.append("r.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = r.project)")
        }
        if selection.since != nil { conditions.append("\(selection.dateColumn) >= :since") }
        if selection.until != nil { conditions.append("\(selection.dateColumn) <= :until") }
        if let condition = selection.condition { conditions.append("(\(condition))") }
        let isSearch = selection.words != nil
        let found = isSearch ? " JOIN found f ON f.of_project = r.project AND f.of_version = r.version" : ""
        let filter = conditions.isEmpty ? "" : " WHERE \(conditions.joined(separator: " AND "))"
        return "SELECT r.*\(isSearch ? ", f.found_in" : "") FROM archive.record r\(found)\(filter)"
    }
}
