import Formats
import Reading
import Tables
import Values

/// A column of a snapshot's table.
struct SnapshotColumn {
    let name: String
    /// Where the view has it.
    private let place: Int
    private let fractionDigits: Int
    private let decimalMark: Conventions.DecimalMark

    init(_ field: Field, at place: Int, _ format: TableFormat, _ currency: Currency) {
        name = field.name
        self.place = place
        decimalMark = format.decimalMark ?? .point
        fractionDigits = currency.fractionDigits(of: field)
    }

    /// The value of a row as the file has it.
    func cell(_ row: [Cell]) -> CSVWriter.Cell {
        switch row[place] {
        case .null, .bytes: .missing
        case .text(let text): .text(text)
        case .number(let number): cell(number.rounded(toPlaces: fractionDigits))
        }
    }

    private func cell(_ number: Decimal) -> CSVWriter.Cell {
        guard decimalMark == .comma, !number.isInteger else { return .number(number) }
        return .text(number.plainText.replacing(".", with: ","))
    }
}
