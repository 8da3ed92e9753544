import Text

/// The values of an `enum`, or the one of a `const`.
final class ValueList: Sendable {
    let values: [Node]
    /// The texts among them, for the search of the one that was meant.
    let spellings: Spellings
    private let texts: ByteTable
    private let others: [Node]

    init(_ values: [Node]) {
        self.values = values
        spellings = Spellings(values.compactMap(\.string))
        var texts = ByteTable()
        for value in values where value.kind == .string { _ = value.withUTF8 { texts.insert($0) } }
        self.texts = texts
        others = values.filter { $0.kind != .string }
    }

    func contains(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        texts.place(of: text) != nil
    }

    /// Whether a value that is no text is in the list.
    func contains(_ value: Node) -> Bool {
        others.contains { $0.isEqual(to: value) }
    }
}
