/// What a row's `_at` says: the document that fills the row, and the node of it that does.
struct RowPlace: Hashable, Sendable {
    /// The document's number in its index.
    let document: Int
    let node: Int
    /// Whether the document is a record's, which the archive's index has numbered.
    let isFiled: Bool

    static let nodeBits = 20
    private static let documentBits = 28
    /// How many nodes of a document can have rows.
    static let nodeLimit = 1 << nodeBits
    private static let documentLimit = 1 << documentBits

    init(document: Int, node: Int = 0, isFiled: Bool) {
        precondition(document < Self.documentLimit, "an index is emptied long before it has held so many documents")
        (self.document, self.node, self.isFiled) = (document, node, isFiled)
    }

    init(at: Int) {
        node = at & (Self.nodeLimit - 1)
        document = at >> Self.nodeBits & (Self.documentLimit - 1)
        isFiled = at >> (Self.nodeBits + Self.documentBits) == 1
    }

    var at: Int { ((isFiled ? Self.documentLimit : 0) | document) << Self.nodeBits | node }

    /// The `_at` of every row of the document.
    var ofDocument: ClosedRange<Int> {
        let first = at & ~(Self.nodeLimit - 1)
        return first...(first | (Self.nodeLimit - 1))
    }
}
