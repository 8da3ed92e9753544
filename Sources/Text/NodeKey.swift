extension Node {
    /// Calls `body` with the bytes of the key under which an object holds this node, without a copy; nil without one.
    package func withKeyUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result? {
        let span = tree.records[index].key
        guard span.start != .max else { return nil }
        let range = span.range
        guard span.isDecoded else {
            return try tree.source.bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
        }
        return try tree.decoded.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
    }
}
