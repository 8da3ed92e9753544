/// The name of a content: a Git blob's id, or any digest of up to 32 bytes.
package struct ContentID: Hashable, Sendable {
    private let words: (UInt64, UInt64, UInt64, UInt64)
    private let count: Int

    /// The id that these bytes spell, 32 at most.
    package init(_ bytes: UnsafeRawBufferPointer) {
        precondition(bytes.count <= 32, "the id of a content has at most 32 bytes")
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: bytes) }
        self.words = words
        count = bytes.count
    }

    package init(_ bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { ContentID($0) }
    }

    /// The first eight bytes.
    var prefix: UInt64 { words.0 }

    package var bytes: [UInt8] {
        withUnsafeBytes(of: words) { Array($0.prefix(count)) }
    }

    package static func == (left: ContentID, right: ContentID) -> Bool {
        left.words == right.words && left.count == right.count
    }

    /// A digest is as good as random: its first bytes are hash enough.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
    }
}
