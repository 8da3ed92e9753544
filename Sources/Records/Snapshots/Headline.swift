import Checks
import Standards
import Tables
import Text

/// The figures that the standard's view `headline` gives: a line each, what it is called by language in columns named
/// after languages, its `value`, and the `unit` it is written in.
struct Headline {
    let lines: [Message]

    /// What gives the figures.
    static let sql = "SELECT * FROM \(AgreedNames.headline)"

    /// Empty where the standard has no such view.
    init(of portfolio: Portfolio) throws(HistoryFailure) {
        guard portfolio.standard.views.contains(where: { $0.name == AgreedNames.headline }) else {
            lines = []
            return
        }
        do throws(QueryFailure) {
            let result = try portfolio.session.run(Self.sql, named: AgreedNames.headline, within: .ofSnapshot)
            let names = result.columns.map(\.name)
            lines = result.rows.compactMap {
                Self.line(Dictionary(zip(names, $0)) { first, _ in first }, currency: portfolio.settings.currency)
            }
        } catch {
            throw .portfolio(.query(error))
        }
    }

    private static func line(_ row: [String: Cell], currency: String) -> Message? {
        let figure: MessageTemplate.Figure
        switch row["value"] {
        case .number(let number): figure = .number(number)
        case .text(let text): figure = .text(text)
        default: return nil
        }
        var texts: [Language: String] = [:]
        for (column, cell) in row where column != "value" && column != "unit" {
            guard let name = cell.text else { continue }
            let language = Language(column)
            let format = FigureFormat(language: language, currency: currency)
            let colon = language == .french ? " : " : ": "
            texts[language] = "\(name)\(colon)\(format.text(figure, unit: row["unit"]?.text))"
        }
        return texts.isEmpty ? nil : Message(texts)
    }
}
