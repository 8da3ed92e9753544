import Reading
package import Standards
package import Tables
import Text

/// The rows of a query as columns on a terminal, or as a Markdown table.
package struct TableText: Sendable {
    private let format: FigureFormat
    private let headings: Headings
    private let style: Style

    package init(format: FigureFormat, headings: Headings = .none, style: Style) {
        self.format = format
        self.headings = headings
        self.style = style
    }

    /// Columns as wide as their widest value, numbers to the right, names and a rule above.
    package func lines(_ result: QueryResult) -> [String] {
        let rows = result.rows.map { texts($0, result.columns) }
        let names = self.names(of: result)
        let widths = names.indices.map { column in
            ([names[column]] + rows.map { $0[column] }).map(\.terminalWidth).max() ?? 0
        }
        let numeric = names.indices.map { column in result.rows.allSatisfy { $0[column].text == nil } }
        func line(_ cells: [String]) -> String {
            cells.indices.map { padded(cells[$0], to: widths[$0], onTheRight: numeric[$0]) }.joined(separator: "  ")
                .trimmedAtEnd
        }
        return [
            style(.bold, line(names)),
            style(.dim, widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")),
        ]
            + rows.map(line)
    }

    /// A table of GitHub Flavored Markdown.
    package func markdown(_ result: QueryResult) -> [String] {
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        let marks = result.columns.indices.map { column in
            result.rows.allSatisfy { $0[column].text == nil } ? "---:" : "---"
        }
        return [line(names(of: result).map(\.escapedForMarkdown)), line(marks)]
            + result.rows.map { line(texts($0, result.columns).map(\.escapedForMarkdown)) }
    }

    private func names(of result: QueryResult) -> [String] {
        result.columns.map { (headings.heading(of: $0.name, in: format.language) ?? $0.name).escapedForTerminal }
    }

    private func texts(_ row: [Cell], _ columns: [QueryColumn]) -> [String] {
        zip(row, columns).map { cell, column in
            let text =
                switch cell {
                case .null: ""
                case .number(let number):
                    format.text(
                        .number(number), unit: column.unit?.rawValue ?? headings.unit(of: column.name))
                case .text(let text): format.text(.text(text), unit: headings.unit(of: column.name))
                case .bytes(let bytes): "(\(bytes.count) B)"
                }
            return text.replacing("\n", with: " ").escapedForTerminal
        }
    }

    private func padded(_ text: String, to width: Int, onTheRight: Bool) -> String {
        let space = String(repeating: " ", count: max(0, width - text.terminalWidth))
        return onTheRight ? space + text : text + space
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
    }
}
