import Text

/// A value that a row gives a field.
struct FieldValue {
    /// Its names from the document's root, or from that of the entry it belongs to.
    let path: [String]
    let value: PlainValue
    /// Whether a value that the document has stays.
    let isKept: Bool
    /// The cell it comes from.
    let range: Range<Int>

    /// Whether the other value says the same of the same field.
    func isSame(as other: FieldValue) -> Bool {
        path == other.path && value == other.value
    }

    /// Whether a document holds this value.
    func isHeld(by root: Node?) -> Bool {
        root?.descendant(path)?.hasSameValue(as: Tree.of(value).root) ?? false
    }
}
