import Reading
import Tables

/// The SELECT of a selection of records.
struct RecordStatement {
    let sql: String
    /// Gives one more row, with the number of records and the sums.
    let totals: String?
    /// What the columns are that it computes of others, by their names.
    let units: [String: Unit]

    /// What tells records apart, and stands first.
    private static let keys = ["project", "version"]

    /// `columns` tells what columns of `archive.record` are, by their names.
    init(
        _ selection: RecordSelection, standardsColumns: [String],
        columns: (_ names: [String]) throws(PortfolioError) -> [QueryColumn]
    ) throws(PortfolioError) {
        let wanted = selection.columns.isEmpty ? standardsColumns : selection.columns
        let names = Self.keys + wanted.filter { !Self.keys.contains($0) }
        let fields = try columns(names).dropFirst(Self.keys.count).map { Field($0) }
        units = Dictionary(fields.compactMap { field in field.sumUnit.map { (field.name, $0) } }) { first, _ in first }
        let source = Self.source(of: selection)
        let summed: [Field]
        if let group = selection.group {
            summed = fields.filter { $0.sumUnit != nil }
            let sums = summed.map { "\($0.sum) AS \($0.name)" }
            let list = (["\(group) AS \(group)", "count(*) AS records"] + sums).joined(separator: ", ")
            sql = "SELECT \(list) FROM (\(source)) GROUP BY \(group) ORDER BY \(Self.order(selection.order ?? group))"
        } else {
            summed = fields
            let found = selection.words == nil ? [] : [Self.found]
            let order = selection.order.map(Self.order) ?? Self.keys.joined(separator: ", ")
            sql = "SELECT \((names + found).joined(separator: ", ")) FROM (\(source)) ORDER BY \(order)"
        }
        let isSearch = selection.words != nil && selection.group == nil
        let total = ["'total'", "count(*)"] + summed.map(\.sum) + (isSearch ? ["NULL"] : [])
        totals = selection.hasTotals ? "SELECT \(total.joined(separator: ", ")) FROM (\(source))" : nil
    }

    /// The column that says in which document words were found.
    private static let found = "found_in"

    private static func order(_ column: String) -> String {
        column.hasPrefix("-") ? "\(column.dropFirst()) DESC" : column
    }

    /// The records that are selected, with all their columns.
    private static func source(of selection: RecordSelection) -> String {
        var conditions: [String] = []
        if !selection.hasAllVersions {
            conditions.append("r.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = r.project)")
        }
        if selection.since != nil { conditions.append("\(selection.dateColumn) >= :since") }
        if selection.until != nil { conditions.append("\(selection.dateColumn) <= :until") }
        if let condition = selection.condition { conditions.append("(\(condition))") }
        let filter = conditions.isEmpty ? "" : " WHERE \(conditions.joined(separator: " AND "))"
        guard selection.words != nil else { return "SELECT r.* FROM archive.record r\(filter)" }
        return """
            SELECT r.*, f.\(found) FROM archive.record r
            JOIN found f ON f.of_project = r.project AND f.of_version = r.version\(filter)
            """
    }
}

/// A column of a list of records.
private struct Field {
    let name: String
    /// The unit of its sum, or of its mean; nil for what is not summed.
    let sumUnit: Unit?

    init(_ column: QueryColumn) {
        name = column.name
        sumUnit = column.unit.flatMap { [.money, .days, .percent].contains($0) ? $0 : nil }
    }

    /// What of it stands in a row about several records.
    var sum: String {
        guard let sumUnit else { return "NULL" }
        return sumUnit == .percent ? "avg(\(name))" : "sum(\(name))"
    }
}
