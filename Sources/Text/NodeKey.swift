extension Node {
    /// Calls `body` with the bytes of the key under which an object holds this node, without a copy; nil without one.
    package func withKeyUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result? {
        let span = tree.records[index].key
        guard span.start != .max else { return nil }
        return try (span.isDecoded ? tree.decoded : tree.source.bytes).withUnsafeBufferPointer {
            try body(UnsafeBufferPointer(rebasing: $0[span.range]))
        }
    }
}
