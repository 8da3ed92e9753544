import Values

/// The values read from one document, each with the bytes it was read from.
///
/// Nodes stand in one array in document order, a parent before its children, so a node's index is its identity: the
/// same bytes read by the same schema give the same indices. Texts that stand verbatim in the source are not copied.
package final class Tree: Sendable {
    package let source: SourceText
    package let comments: [Comment]
    let records: [Record]
    /// Bytes of the texts that do not stand verbatim in the source: escapes, folded lines, values in canonical form.
    let decoded: [UInt8]
    let decimals: [Decimal]

    init(source: SourceText, records: [Record], decoded: [UInt8], decimals: [Decimal], comments: [Comment]) {
        self.source = source
        self.records = records
        self.decoded = decoded
        self.decimals = decimals
        self.comments = comments
    }

    package var root: Node { Node(tree: self, index: 0) }

    package var nodeCount: Int { records.count }

    /// One node as it is stored.
    struct Record {
        var kind: Node.Kind
        /// The index after the last descendant.
        var end: UInt32
        var parent: UInt32
        var range: Span
        /// The bytes of a string, or the index of a decimal as `start`, or a Boolean as `start`.
        var value: Span
        var key: Span
        var keyRange: Span
    }

    /// A range of bytes in the source, or in the tree's decoded bytes.
    struct Span {
        var start: UInt32
        /// The highest bit is set where the bytes are the tree's own.
        var countAndOrigin: UInt32

        static let none = Span(start: .max, countAndOrigin: 0)
        private static let decodedBit: UInt32 = 1 << 31

        init(start: UInt32, countAndOrigin: UInt32) {
            self.start = start
            self.countAndOrigin = countAndOrigin
        }

        init(_ range: Range<Int>, decoded: Bool = false) {
            self.init(
                start: UInt32(range.lowerBound),
                countAndOrigin: UInt32(range.count) | (decoded ? Self.decodedBit : 0))
        }

        var isDecoded: Bool { countAndOrigin & Self.decodedBit != 0 }

        var range: Range<Int> {
            Int(start)..<Int(start) + Int(countAndOrigin & ~Self.decodedBit)
        }
    }

    func string(_ span: Span) -> String {
        span.isDecoded ? String(decoding: decoded[span.range], as: UTF8.self) : source[span.range]
    }
}
