package import Text

/// The key of an entry in a block mapping.
package struct EntryKey {
    package let text: TreeBuilder.Bytes
    /// The bytes of the key as it stands, quotes included.
    package let range: Range<Int>
    /// After the colon.
    package let end: Int

    package init(text: TreeBuilder.Bytes, range: Range<Int>, end: Int) {
        (self.text, self.range, self.end) = (text, range, end)
    }
}

extension EntryKey {
    /// The key that stands at `start`, as YAML has it; nil where no entry begins there.
    init?(_ bytes: Bytes, _ start: Int, _ end: Int) throws(YAMLFault) {
        if bytes[start] == .quote || bytes[start] == .apostrophe {
            guard let key = try EntryKey(quoted: bytes, start, end) else { return nil }
            self = key
            return
        }
        guard PlainScalar.canStart(bytes, start, end) else { return nil }
        let scan = PlainScalar(bytes, start, end)
        guard let colon = scan.colon else { return nil }
        let range = start..<bytes.trimBlanks(from: start, to: colon)
        self.init(text: .verbatim(range), range: range, end: colon + 1)
    }

    /// A key between quotes; nil where the quote closes on another line, or no colon follows.
    package init?(quoted bytes: Bytes, _ start: Int, _ end: Int) throws(YAMLFault) {
        let scalar: QuotedScalar
        do {
            scalar = try QuotedScalar(bytes, at: start, limit: end)
        } catch {
            guard case .malformedEscape = error.kind else { return nil }
            throw error
        }
        let colon = bytes.skipBlanks(from: scalar.end, to: end)
        guard colon < end, bytes[colon] == .colon, colon + 1 == end || bytes[colon + 1].isBlank else { return nil }
        self.init(text: scalar.text, range: start..<scalar.end, end: colon + 1)
    }
}
