/// The words of a statement in lower case, names of tables among them; not those of its texts and comments.
struct Words: Sequence, IteratorProtocol {
    private var rest: Substring.UTF8View
    /// The quote of the name that is open, in which nothing is a text or a comment.
    private var quote: UInt8?

    init(of sql: String) {
        rest = sql[...].utf8
    }

    mutating func next() -> String? {
        while let byte = rest.first, !Self.isWord(byte) { skip(byte) }
        guard !rest.isEmpty else { return nil }
        let word = rest.prefix(while: Self.isWord)
        rest = rest[word.endIndex...]
        return String(decoding: word, as: UTF8.self).lowercased()
    }

    /// Skips a sign, and the text or comment that it begins.
    private mutating func skip(_ byte: UInt8) {
        rest = rest.dropFirst()
        if let quote {
            if byte == quote { self.quote = nil }
            return
        }
        switch (byte, rest.first) {
        case (UInt8(ascii: "\""), _), (UInt8(ascii: "`"), _): quote = byte
        case (UInt8(ascii: "'"), _): rest = rest.drop { $0 != UInt8(ascii: "'") }.dropFirst()
        case (UInt8(ascii: "-"), UInt8(ascii: "-")): rest = rest.drop { $0 != UInt8(ascii: "\n") }
        case (UInt8(ascii: "/"), UInt8(ascii: "*")):
            repeat {
                rest = rest.dropFirst().drop { $0 != UInt8(ascii: "*") }
            } while !rest.isEmpty && rest.dropFirst().first != UInt8(ascii: "/")
        default: break
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
