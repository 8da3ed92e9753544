import Text
import Values

/// What a schema is held against, as faults tell of it: a value, or the key under which an object holds it.
struct Instance {
    let node: Node
    let isKey: Bool

    init(_ node: Node, isKey: Bool) {
        self.node = node
        self.isKey = isKey
    }

    var kind: Node.Kind { isKey ? .string : node.kind }

    var number: Decimal? { isKey ? nil : node.number }

    /// The bytes at fault where the value is.
    var range: Range<Int> { isKey ? node.nameRange : node.range }

    /// How messages quote it.
    var words: String {
        isKey ? (node.key ?? "").quotable : node.words
    }
}

extension Node.Kind {
    /// Whether a value satisfies every schema: it has its diagnostic already, or may not be published.
    var isExempt: Bool {
        switch self {
        case .unreadable, .withheld: true
        case .null, .boolean, .number, .string, .array, .object: false
        }
    }

}

extension Node {
    /// The bytes of the key, or the value's where the document writes none.
    var nameRange: Range<Int> { keyRange ?? range }

    /// How messages quote the value: as its document writes it, shortened, without quotes.
    var words: String {
        (string ?? tree.source[range]).quotable
    }
}

extension String {
    /// The text shortened to what fits in a message, on one line.
    fileprivate var quotable: String {
        let isShort = utf8.count <= 60 && !utf8.contains(UInt8(ascii: "\n"))
        if isShort { return self }
        let line = split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count <= 60 ? line : line.prefix(59) + "…"
    }
}

extension Range<Int> {
    /// Where the range begins, for what is missing in it.
    var start: Range<Int> { lowerBound..<lowerBound }
}
