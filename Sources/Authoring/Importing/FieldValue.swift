import Text
import Values

/// A value that a row gives a field.
struct FieldValue {
    /// Its names from the document's root, or from that of the entry it belongs to.
    let path: [String]
    let value: PlainValue
    /// Whether a value that the document has stays.
    let isKept: Bool
    let cell: FieldCell

    /// Whether the other value says the same of the same field.
    func isSame(as other: FieldValue) -> Bool {
        path == other.path && value == other.value
    }

    /// Whether a document holds this value, or a number or day that is no further from it than `tolerance`.
    func isHeld(by root: Node?, within tolerance: Decimal? = nil) -> Bool {
        guard let there = root?.descendant(path) else { return false }
        if let tolerance, let distance = value.distance(to: there) { return distance <= tolerance }
        return there.hasSameValue(as: Tree.of(value).root)
    }
}

/// The cell that the value of a field comes from.
struct FieldCell {
    let range: Range<Int>
    /// The name of its column; nil where the value is a constant.
    let column: String?
}

extension PlainValue {
    /// How far a number or, in days, a day is from that of a document; nil for other values.
    fileprivate func distance(to node: Node) -> Decimal? {
        switch self {
        case .number(let number):
            let difference = node.number.flatMap { number.subtracting($0) }
            return difference.map { $0.isNegative ? -$0 : $0 }
        case .string(let text):
            guard let day = Day(text), let other = node.string.flatMap({ Day($0) }) else { return nil }
            return Decimal(abs(day.days(to: other)))
        case .null, .boolean, .withheld, .array, .object: return nil
        }
    }
}
