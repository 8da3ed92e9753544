/// A word, number, text or sign of a statement, and the bytes where it stands.
struct SQLToken {
    enum Kind { case word, number, text, sign }

    let kind: Kind
    /// As it is written, words in lower case.
    let text: String
    let range: Range<Int>

    /// The tokens of a statement, without blanks and comments.
    static func all(of sql: String) -> [SQLToken] {
        var scanner = SQLScanner(bytes: Array(sql.utf8))
        var tokens: [SQLToken] = []
        while let token = scanner.next() { tokens.append(token) }
        return tokens
    }

    func isWord(_ words: String...) -> Bool { kind == .word && words.contains(text) }

    func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }
}

/// Reads a statement token by token.
private struct SQLScanner {
    let bytes: [UInt8]
    private var place = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    private subscript(offset: Int) -> UInt8? {
        place + offset < bytes.count ? bytes[place + offset] : nil
    }

    mutating func next() -> SQLToken? {
        while let byte = self[0] {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): place += 1
            case UInt8(ascii: "-") where self[1] == UInt8(ascii: "-"): skip { $0 != UInt8(ascii: "\n") }
            case UInt8(ascii: "/") where self[1] == UInt8(ascii: "*"): skipComment()
            case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): return quoted(byte)
            case _ where Self.isDigit(byte): return token(.number, while: Self.isOfNumber)
            case _ where Self.isOfWord(byte): return token(.word, while: Self.isOfWord)
            default: return sign()
            }
        }
        return nil
    }

    private mutating func skip(while isSkipped: (UInt8) -> Bool) {
        while let byte = self[0], isSkipped(byte) { place += 1 }
    }

    private mutating func skipComment() {
        place += 2
        while let byte = self[0], byte != UInt8(ascii: "*") || self[1] != UInt8(ascii: "/") { place += 1 }
        place = min(place + 2, bytes.count)
    }

    private mutating func token(_ kind: SQLToken.Kind, while isOf: (UInt8) -> Bool) -> SQLToken {
        let start = place
        skip(while: isOf)
        return made(kind, from: start)
    }

    private mutating func quoted(_ quote: UInt8) -> SQLToken {
        let start = place
        place += 1
        skip { $0 != quote }
        place = min(place + 1, bytes.count)
        return made(.text, from: start)
    }

    private mutating func sign() -> SQLToken {
        let start = place
        place += 1
        return made(.sign, from: start)
    }

    private func made(_ kind: SQLToken.Kind, from start: Int) -> SQLToken {
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        return SQLToken(kind: kind, text: kind == .word ? text.lowercased() : text, range: start..<place)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isOfNumber(_ byte: UInt8) -> Bool { isDigit(byte) || byte == UInt8(ascii: ".") }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        return isDigit(byte) || letters.contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte >= 0x80
    }
}
