import Checks
import Formats
import Reading
import Standards
import Tables
import Text
import Values

/// What the standard's view `record_fields` says of a project that may be filed.
struct ClosingFields {
    let members: [PlainValue.Member]

    /// Refused where the view has no row for the project: it is not closed, as the standard sees it.
    init(of project: String, in portfolio: Portfolio, _ kind: Kind) throws(HistoryFailure) {
        guard portfolio.standard.views.contains(where: { $0.name == AgreedNames.recordFields }) else {
            throw .refused(.noRecordFields)
        }
        guard case .object(let object) = kind.guide.shape else { preconditionFailure("a record is an object") }
        let result = try Self.row(of: project, in: portfolio)
        guard let row = result.rows.first else { throw .refused(.notClosed(project)) }
        let currency = Currency(code: portfolio.settings.currency)
        var members: [PlainValue.Member] = []
        for (column, cell) in zip(result.columns, row) where !Self.keys.contains(column.name) {
            guard let field = object[column.name] else { throw .refused(.unknownRecordField(column.name)) }
            guard let value = Self.value(cell, of: field, currency) else { continue }
            members.append(PlainValue.Member(key: field.name, value: value))
        }
        self.members = members
    }

    /// The columns that say whose row it is.
    private static let keys: Set = ["_at", AgreedNames.project]

    private static func row(of project: String, in portfolio: Portfolio) throws(HistoryFailure) -> QueryResult {
        do throws(QueryFailure) {
            return try portfolio.session.run(
                "SELECT * FROM \(AgreedNames.recordFields) WHERE project = :project", named: AgreedNames.recordFields,
                ["project": .text(project)], within: .ofSnapshot)
        } catch {
            throw .portfolio(.query(error))
        }
    }

    /// Nil for what is missing, an empty list too; a list stands in its cell as JSON.
    private static func value(_ cell: Cell, of field: Field, _ currency: Currency) -> PlainValue? {
        switch cell {
        case .null, .bytes: return nil
        case .number(let number): return .number(number.rounded(toPlaces: currency.fractionDigits(of: field)))
        case .text(let text):
            guard case .array = field.guide.shape else { return .string(text) }
            let value = PlainValue(JSON.read(SourceText(text)).tree.root)
            return value == .array([]) ? nil : value
        }
    }
}
