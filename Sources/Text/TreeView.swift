/// A tree's nodes by their indices and its texts in place, for what looks at every node: nothing is copied and no
/// reference counted.
///
/// It is valid within the call of ``Tree/withView(_:)`` that gives it.
package struct TreeView {
    fileprivate let records: UnsafeBufferPointer<Tree.Record>
    fileprivate let source: UnsafeBufferPointer<UInt8>
    fileprivate let decoded: UnsafeBufferPointer<UInt8>

    package func kind(of node: Int) -> Node.Kind { records[node].kind }

    package func range(of node: Int) -> Range<Int> { records[node].range.range }

    /// The bytes of a string or of a reason; nil for other kinds.
    package func text(of node: Int) -> UnsafeBufferPointer<UInt8>? {
        switch records[node].kind {
        case .string, .withheld: bytes(records[node].value)
        case .null, .boolean, .number, .array, .object, .unreadable: nil
        }
    }

    /// The bytes of the key under which an object holds a node; nil without one.
    package func key(of node: Int) -> UnsafeBufferPointer<UInt8>? {
        records[node].key.start == .max ? nil : bytes(records[node].key)
    }

    /// The indices of the items of an array, or of an object's values.
    package func children(of node: Int) -> Children {
        Children(records: records, index: node + 1, end: Int(records[node].end))
    }

    package struct Children: Sequence, IteratorProtocol {
        fileprivate let records: UnsafeBufferPointer<Tree.Record>
        fileprivate var index: Int
        fileprivate let end: Int

        package mutating func next() -> Int? {
            guard index < end else { return nil }
            defer { index = Int(records[index].end) }
            return index
        }
    }

    private func bytes(_ span: Tree.Span) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: (span.isDecoded ? decoded : source)[span.range])
    }
}

extension Tree {
    /// Calls `body` with a view of the tree, which must not outlive the call.
    package func withView<Result>(_ body: (TreeView) throws -> Result) rethrows -> Result {
        try records.withUnsafeBufferPointer { records in
            try source.bytes.withUnsafeBufferPointer { source in
                try decoded.withUnsafeBufferPointer { decoded in
                    try body(TreeView(records: records, source: source, decoded: decoded))
                }
            }
        }
    }
}
