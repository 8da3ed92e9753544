/// The words of a statement in lower case, names of tables among them; not those of its texts and comments.
struct Words: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var place = 0
    /// The quote of the name that is open, in which nothing is a text or a comment.
    private var quote: UInt8?

    init(of sql: String) {
        bytes = Array(sql.utf8)
    }

    mutating func next() -> String? {
        while let byte = byte(at: place), !Self.isWord(byte) { skip(byte) }
        let start = place
        while let byte = byte(at: place), Self.isWord(byte) { place += 1 }
        guard start < place else { return nil }
        return String(unsafeUninitializedCapacity: place - start) { text in
            for (offset, byte) in bytes[start..<place].enumerated() {
                text[offset] = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
            }
            return place - start
        }
    }

    private func byte(at place: Int) -> UInt8? { place < bytes.count ? bytes[place] : nil }

    /// Skips a sign, and the text or comment that it begins.
    private mutating func skip(_ byte: UInt8) {
        place += 1
        if let quote {
            if byte == quote { self.quote = nil }
            return
        }
        switch (byte, self.byte(at: place)) {
        case (UInt8(ascii: "\""), _), (UInt8(ascii: "`"), _): quote = byte
        case (UInt8(ascii: "'"), _): skip(past: UInt8(ascii: "'"))
        case (UInt8(ascii: "-"), UInt8(ascii: "-")): skip(past: UInt8(ascii: "\n"))
        case (UInt8(ascii: "/"), UInt8(ascii: "*")):
            place += 1
            repeat { skip(past: UInt8(ascii: "*")) } while self.byte(at: place).map { $0 != UInt8(ascii: "/") } ?? false
            skip(past: UInt8(ascii: "/"))
        default: break
        }
    }

    private mutating func skip(past end: UInt8) {
        while let byte = byte(at: place), byte != end { place += 1 }
        place = Swift.min(place + 1, bytes.count)
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
