package import Values

/// A value of a document: null, Boolean, number, string, array or object, as JSON knows them.
package struct Node: Sendable {
    package let tree: Tree
    /// The node's number in its document, counted from 0 at the root in document order.
    package let index: Int

    package enum Kind: UInt8, Sendable {
        case null, boolean, number, string, array, object
        /// Something stands here that could not be read and has its diagnostic already: it satisfies every schema.
        case unreadable
        /// A value that may not be published, its reason the node's string: it satisfies every schema.
        case withheld
    }

    package init(tree: Tree, index: Int) {
        self.tree = tree
        self.index = index
    }

    private var record: Tree.Record { tree.records[index] }

    package var kind: Kind { record.kind }

    /// The bytes the value was read from.
    package var range: Range<Int> { record.range.range }

    /// The key under which an object holds this node.
    package var key: String? {
        record.key.start == .max ? nil : tree.string(record.key)
    }

    /// The bytes of the key, as the document writes it.
    package var keyRange: Range<Int>? {
        record.keyRange.start == .max ? nil : record.keyRange.range
    }

    package var parent: Node? {
        index == 0 ? nil : Node(tree: tree, index: Int(record.parent))
    }

    package var isNull: Bool { kind == .null }

    package var boolean: Bool? {
        kind == .boolean ? record.value.start != 0 : nil
    }

    package var number: Decimal? {
        kind == .number ? tree.decimals[Int(record.value.start)] : nil
    }

    /// The text of a string, or the reason of a withheld value.
    package var string: String? {
        kind == .string || kind == .withheld ? tree.string(record.value) : nil
    }

    /// Calls `body` with the bytes of a string or of a reason, without a copy; nil for other kinds.
    package func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result? {
        guard kind == .string || kind == .withheld else { return nil }
        let span = record.value
        return try (span.isDecoded ? tree.decoded : tree.source.bytes).withUnsafeBufferPointer {
            try body(UnsafeBufferPointer(rebasing: $0[span.range]))
        }
    }

    /// The items of an array, or the values of an object in the order of the document.
    package var children: Children {
        Children(tree: tree, index: index + 1, end: Int(record.end))
    }

    /// The value that an object holds under `key`.
    package subscript(key: String) -> Node? {
        guard kind == .object else { return nil }
        var key = key
        return key.withUTF8 { key in
            children.first { child in child.withKeyUTF8 { $0.count == key.count && $0.elementsEqual(key) } == true }
        }
    }

    /// The item at a place of an array, counted from 0; O(n).
    package subscript(place: Int) -> Node? {
        guard kind == .array else { return nil }
        return children.enumerated().first { $0.offset == place }?.element
    }

    /// The node at a JSON Pointer's reference tokens, decoded (RFC 6901).
    package func descendant(_ tokens: some Sequence<String>) -> Node? {
        var node = self
        for token in tokens {
            let next = node.kind == .array ? Int(token).flatMap { (place: Int) in node[place] } : node[token]
            guard let next else { return nil }
            node = next
        }
        return node
    }

    /// The children of a node, from first to last; O(1) a step.
    package struct Children: Sequence, IteratorProtocol, Sendable {
        let tree: Tree?
        var index: Int
        let end: Int

        /// No children.
        package static let none = Children(tree: nil, index: 0, end: 0)

        package mutating func next() -> Node? {
            guard index < end, let tree else { return nil }
            defer { index = Int(tree.records[index].end) }
            return Node(tree: tree, index: index)
        }
    }
}
