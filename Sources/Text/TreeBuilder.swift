package import Values

/// Builds a tree from values given in document order.
package struct TreeBuilder {
    package let source: SourceText
    private var records: [Tree.Record] = []
    private var decoded: [UInt8] = []
    private var decimals: [Decimal] = []
    private var open: [Int] = []
    /// The end of the bytes of all nodes so far.
    private var end = 0
    private var key = (text: Tree.Span.none, range: Tree.Span.none)

    /// The text of a key that is kept for several nodes.
    package struct Key {
        fileprivate let text: Tree.Span
    }

    package init(_ source: SourceText) {
        self.source = source
        records.reserveCapacity(source.bytes.count / 16)
    }

    /// The index that the next node gets.
    package var nextIndex: Int { records.count }

    /// Where the bytes of a text are.
    package enum Bytes {
        /// They stand in the source as they are.
        case verbatim(Range<Int>)
        case decoded([UInt8])
    }

    /// Names the next node, a member of the object that is open.
    package mutating func setKey(_ text: Bytes, at range: Range<Int>) {
        setKey(key(text), at: range)
    }

    package mutating func setKey(_ key: Key, at range: Range<Int>) {
        self.key = (key.text, Tree.Span(range))
    }

    /// Keeps the text of a key; it goes with a rewind to before it was kept.
    package mutating func key(_ text: Bytes) -> Key { Key(text: span(of: text)) }

    package mutating func addNull(at range: Range<Int>) {
        append(.null, at: range)
    }

    package mutating func addUnreadable(at range: Range<Int>) {
        append(.unreadable, at: range)
    }

    package mutating func add(_ boolean: Bool, at range: Range<Int>) {
        append(.boolean, at: range, value: Tree.Span(start: boolean ? 1 : 0, countAndOrigin: 0))
    }

    package mutating func add(_ number: Decimal, at range: Range<Int>) {
        decimals.append(number)
        append(.number, at: range, value: Tree.Span(start: UInt32(decimals.count - 1), countAndOrigin: 0))
    }

    package mutating func add(_ text: Bytes, at range: Range<Int>) {
        append(.string, at: range, value: span(of: text))
    }

    package mutating func addWithheld(_ reason: Bytes, at range: Range<Int>) {
        append(.withheld, at: range, value: span(of: reason))
    }

    package mutating func openArray(at start: Int) {
        open.append(records.count)
        append(.array, at: start..<start)
    }

    package mutating func openObject(at start: Int) {
        open.append(records.count)
        append(.object, at: start..<start)
    }

    /// Closes the array or object opened last, whose bytes end at `end`, or after those of its last descendant.
    package mutating func close(at end: Int) {
        let index = open.removeLast()
        let end = max(end, self.end)
        self.end = end
        records[index].end = UInt32(records.count)
        records[index].range = Tree.Span(records[index].range.range.lowerBound..<end)
    }

    /// How much had been built at one moment.
    package struct Mark {
        fileprivate let records, decoded, decimals, open, end: Int
        fileprivate let key: (text: Tree.Span, range: Tree.Span)
    }

    /// How much has been built, to come back to where what follows is at fault.
    package var mark: Mark {
        Mark(
            records: records.count, decoded: decoded.count, decimals: decimals.count, open: open.count, end: end,
            key: key)
    }

    /// Takes back all that was built since `mark`; what was open then still is.
    package mutating func rewind(to mark: Mark) {
        records.removeSubrange(mark.records...)
        decoded.removeSubrange(mark.decoded...)
        decimals.removeSubrange(mark.decimals...)
        open.removeSubrange(mark.open...)
        end = mark.end
        key = mark.key
    }

    /// The tree; everything opened is closed, and there is at least one node.
    package func finish(comments: [Comment] = []) -> Tree {
        precondition(open.isEmpty && !records.isEmpty, "a tree has one root, closed")
        return Tree(source: source, records: records, decoded: decoded, decimals: decimals, comments: comments)
    }

    private mutating func append(_ kind: Node.Kind, at range: Range<Int>, value: Tree.Span = .none) {
        let isOpen = kind == .array || kind == .object
        let parent = isOpen ? open.dropLast().last : open.last
        records.append(
            Tree.Record(
                kind: kind, end: UInt32(records.count + 1), parent: UInt32(parent ?? 0), range: Tree.Span(range),
                value: value, key: key.text, keyRange: key.range))
        key = (.none, .none)
        end = max(end, range.upperBound)
    }

    private mutating func span(of text: Bytes) -> Tree.Span {
        switch text {
        case .verbatim(let range):
            return Tree.Span(range)
        case .decoded(let bytes):
            decoded.append(contentsOf: bytes)
            return Tree.Span(decoded.count - bytes.count..<decoded.count, decoded: true)
        }
    }
}
