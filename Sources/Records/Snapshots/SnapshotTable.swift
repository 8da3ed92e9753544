import Checks
import Formats
import Reading
import Standards
import Tables
import Text
import Values

/// A table of a snapshot: the rows of the view `snapshot_project`, say, as the schema of the kind `past_project` has
/// them: where they go, which columns in which order, and their units.
struct SnapshotTable {
    let path: RepositoryPath
    private let view: Standard.NamedQuery
    private let kind: Kind

    /// Every table of a standard's snapshots, by the views' names.
    static func all(of standard: Standard, closing period: Period) throws(HistoryFailure) -> [SnapshotTable] {
        var tables: [SnapshotTable] = []
        for view in standard.views where view.name.hasPrefix(AgreedNames.snapshotPrefix) {
            let name = AgreedNames.pastPrefix + view.name.dropFirst(AgreedNames.snapshotPrefix.count)
            guard let kind = standard.kinds.named(name), kind.isTable else {
                throw .refused(.noTableKind(name, view: view.name))
            }
            guard let path = kind.path(of: period) else { throw .refused(.noPath(kind: name)) }
            tables.append(SnapshotTable(path: path, view: view, kind: kind))
        }
        guard !tables.isEmpty else { throw .refused(.noViews) }
        return tables
    }

    /// The rows as the file has them.
    func bytes(from portfolio: Portfolio) throws(HistoryFailure) -> [UInt8] {
        let result = try run(in: portfolio)
        let columns = try columns(of: result, currency: Currency(code: portfolio.settings.currency))
        var writer = CSVWriter(separator: kind.guide.tableFormat.separator)
        writer.append(columns.map { CSVWriter.Cell.text($0.name) })
        for row in result.rows { writer.append(columns.map { $0.cell(row) }) }
        return writer.bytes
    }

    /// What gives its rows.
    var sql: String { "SELECT * FROM \(view.name)" }

    private func run(in portfolio: Portfolio) throws(HistoryFailure) -> QueryResult {
        do throws(QueryFailure) {
            return try portfolio.session.run(sql, named: view.name, within: .ofSnapshot)
        } catch {
            throw .portfolio(.query(error))
        }
    }

    /// The schema's columns, each with its place in the view's rows; the two must name the same.
    private func columns(of result: QueryResult, currency: Currency) throws(HistoryFailure) -> [SnapshotColumn] {
        guard case .array(let item) = kind.guide.shape, case .object(let object) = item.shape else {
            preconditionFailure("a kind of table is an array of objects")
        }
        let names = result.columns.map(\.name)
        let format = kind.guide.tableFormat
        guard format.encoding == .utf8 else { throw .refused(.notUTF8(kind: kind.name)) }
        if let unknown = names.first(where: { object[$0] == nil }) {
            throw .refused(.unknownColumn(unknown, view: view.name, kind: kind.name))
        }
        var columns: [SnapshotColumn] = []
        for field in object.fields {
            guard let place = names.firstIndex(of: field.name) else {
                throw .refused(.missingColumn(field.name, view: view.name, kind: kind.name))
            }
            columns.append(SnapshotColumn(field, at: place, format, currency))
        }
        return columns
    }
}

extension Kind {
    /// Where the document of a period lives; nil where the path needs more than the period.
    func path(of period: Period) -> RepositoryPath? {
        patterns.lazy.filter { $0.captures == [AgreedNames.period] }.compactMap {
            $0.path([AgreedNames.period: period.text])
        }.first.flatMap { RepositoryPath($0) }
    }
}

extension QueryLimits {
    /// A period is closed once: its views may take their time.
    static let ofSnapshot = QueryLimits(duration: .seconds(60))
}
