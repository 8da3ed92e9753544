import Checks
import Reports
import Standards
import Tables
import Text
import Workspaces

extension Invocation {
    /// Prints the rows of a table; for people, its columns have headings.
    func print(
        _ result: QueryResult, as format: TableFormat, _ settings: PortfolioSettings,
        headings: @autoclosure () -> Headings = .none, words: @autoclosure () -> Words = .none
    ) {
        func table() -> TableText {
            let figures = FigureFormat(
                language: language(settings.language), currency: settings.currency, words: words())
            return TableText(format: figures, headings: headings(), style: surroundings.style(of: .output))
        }
        switch format {
        case .text: Surroundings.print(table().lines(result).joined(separator: "\n"))
        case .markdown: Surroundings.print(table().markdown(result).joined(separator: "\n"))
        case .csv: Surroundings.print(csv(result))
        case .json: Surroundings.print(TableData.json(result))
        }
    }

    /// CSV has no escapes: other programs get each character as it is, a terminal what it can show.
    private func csv(_ result: QueryResult) -> String {
        let text = TableData.csv(result)
        return Surroundings.Stream.output.isTerminal ? text.linesEscapedForTerminal : text
    }

    /// Opens the records that are filed, and asks them something; once more in memory where the index's file fails.
    func records<Result>(
        of workspace: Workspace, _ ask: (ArchivedRecords) throws(PortfolioError) -> Result
    ) throws -> (records: ArchivedRecords, result: Result) {
        let opening = opening(of: workspace)
        return try showingProgress {
            try asking { () throws(PortfolioError) in
                try opening.withUsableIndex { (opening) throws(PortfolioError) in
                    let records = try ArchivedRecords(of: workspace, opening)
                    return (records, try ask(records))
                }
            }
        }
    }
}
