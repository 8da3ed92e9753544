/// Whether a text may stand in YAML without quotes: every reader of YAML 1.1 and 1.2 then reads this text.
struct PlainText {
    /// Whether a text of a block may stand as it is.
    static func isSafe(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        guard !first.isIndicator, !first.isSpace, !last.isSpace, last != ":" else {
            return false
        }
        return !isWord(text) && !isNumberLike(text) && !hasSeparator(text)
    }

    /// Whether a text between the brackets of a flow collection may stand as it is.
    static func isSafeInFlow(_ text: String) -> Bool {
        isSafe(text) && !text.utf8.contains { ",[]{}?:".utf8.contains($0) }
    }

    /// Whether a key may stand as it is: as a text, or as an integer or a month, which all readers print alike.
    static func isSafeKey(_ key: String, inFlow: Bool) -> Bool {
        let isNumber = key.utf8.first?.isDigit == true && (isInteger(key) || isMonth(key))
        return isNumber || (inFlow ? isSafeInFlow(key) : isSafe(key))
    }

    /// Words that a reader of YAML 1.1 or 1.2 takes for null, a Boolean or a number.
    private static let words: Set<String> = [
        "", "~", "null", "y", "n", "yes", "no", "on", "off", "true", "false", "nan", "inf",
    ]

    private static func isWord(_ text: String) -> Bool {
        text.utf8.count <= 5 && words.contains(text.lowercased())
    }

    /// Whether a text might be a number, a date, a time or of base 60: `[eE]?[0-9][0-9A-Fa-fxo_.,:eEtTzZ +-]*`.
    private static func isNumberLike(_ text: String) -> Bool {
        var bytes = text.utf8[...]
        if let first = bytes.first, first | 0x20 == UInt8(ascii: "e") { bytes.removeFirst() }
        guard let first = bytes.first, first.isDigit else { return false }
        return bytes.allSatisfy { $0.isDigit || "abcdefABCDEFxo_.,:tTzZ +-".utf8.contains($0) }
    }

    /// Whether a colon ends a key here, a comment begins, or a character stands that not every reader takes.
    private static func hasSeparator(_ text: String) -> Bool {
        var previous: Unicode.Scalar = "a"
        for scalar in text.unicodeScalars {
            let isSpace = scalar.isSpace
            if previous == ":", isSpace { return true }
            if scalar == "#", previous.isSpace { return true }
            if scalar.isUnsafeInYAML { return true }
            previous = scalar
        }
        return false
    }

    private static func isInteger(_ key: String) -> Bool {
        key == "0" || (key.isDigits && key.utf8.first != UInt8(ascii: "0") && key.utf8.count <= 9)
    }

    private static func isMonth(_ key: String) -> Bool {
        let bytes = Array(key.utf8)
        return bytes.count == 7 && bytes[4] == UInt8(ascii: "-") && (bytes[..<4] + bytes[5...]).allSatisfy(\.isDigit)
    }
}

extension Unicode.Scalar {
    /// Whether a plain text that begins so is, or seems to some reader, something else.
    fileprivate var isIndicator: Bool {
        isASCII && "-?:,[]{}#&*!|>'\"%@`=<~.+".utf8.contains(UInt8(value))
    }

    /// Whether the character is white space, as Unicode has it.
    var isSpace: Bool {
        isASCII ? self == " " || (0x09...0x0D).contains(value) : properties.isWhitespace
    }

    /// Whether the character is a control, a line break of YAML 1.1, a byte order mark or no character: it is escaped.
    var isUnsafeInYAML: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
