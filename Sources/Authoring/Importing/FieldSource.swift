import Text
import Values

/// Where the value of a field comes from, and how its cell is read.
struct FieldSource {
    let origin: Origin
    /// The column's name as the mapping writes it; nil for a constant.
    let column: String?
    /// Whether the text becomes an identifier.
    let isIdentifier: Bool
    /// What a number is multiplied by: 1000000 for a column in millions.
    let factor: Decimal?
    /// What separates the items of a list.
    let separator: String?
    /// The column of the day from which the cell counts days.
    let start: Int?
    /// The value for each text of the cell, folded; nil where the cell is the value.
    let values: [String: String]?
    /// Texts, folded, that say that nothing is known.
    let missing: Set<String>
    /// Texts, folded, that say that the value is not published.
    let withheld: Set<String>

    enum Origin {
        case column(Int)
        /// The same text for each row, filled in from its cells.
        case constant([Piece])
    }

    enum Piece {
        case text(String)
        case column(Int)
    }

    /// The text that every row has; nil where it depends on the row.
    var constantText: String? {
        guard case .constant(let pieces) = origin else { return nil }
        var constant = ""
        for piece in pieces {
            guard case .text(let text) = piece else { return nil }
            constant += text
        }
        return constant
    }
}
