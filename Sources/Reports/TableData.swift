import Formats
import Reading
package import Tables
import Text

/// The rows of a query for programs: figures as they are, without units.
package enum TableData {
    /// CSV (RFC 4180): a header, then a record a row; NULL is an empty cell.
    package static func csv(_ result: QueryResult) -> String {
        var writer = CSVWriter()
        writer.append(result.columns.map { CSVWriter.Cell.text($0.name) })
        for row in result.rows { writer.append(row.map(cell)) }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// An array of objects, one a row.
    package static func json(_ result: QueryResult) -> String {
        let rows = result.rows.map { row in
            PlainValue.object(
                zip(result.columns, row).map { PlainValue.Member(key: $0.name, value: value($1)) })
        }
        return JSONWriter.write(Tree.of(.array(rows)).root)
    }

    private static func cell(_ cell: Cell) -> CSVWriter.Cell {
        switch cell {
        case .null: .missing
        case .number(let number): .number(number)
        case .text(let text): .text(text)
        case .bytes(let bytes): .text(hexadecimal(bytes))
        }
    }

    private static func value(_ cell: Cell) -> PlainValue {
        switch cell {
        case .null: .null
        case .number(let number): .number(number)
        case .text(let text): .string(text)
        case .bytes(let bytes): .string(hexadecimal(bytes))
        }
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
