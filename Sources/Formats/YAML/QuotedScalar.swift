package import Text

/// A scalar between quotes (YAML 1.2.2, 7.3.1 and 7.3.2).
package struct QuotedScalar {
    package let text: TreeBuilder.Bytes
    /// After the closing quote.
    package let end: Int

    /// Reads the scalar whose quote stands at `start`; it closes before `limit`, and its lines are indented by more
    /// than `column` spaces, where one is given.
    package init(
        _ bytes: Bytes, at start: Int, limit: Int, deeperThan column: Int? = nil, onOneLine: Bool = false
    ) throws(YAMLFault) {
        let quote = bytes[start]
        var place = start + 1
        while place < limit, bytes[place] != quote, bytes[place] != .backslash, !bytes[place].isLineBreak { place += 1 }
        let isDoubled = quote == .apostrophe && place + 1 < limit && bytes[place + 1] == quote
        if place < limit, bytes[place] == quote, !isDoubled {
            (text, end) = (.verbatim(start + 1..<place), place + 1)
            return
        }
        var decoder = Decoder(
            bytes: bytes, start: start, place: start + 1, limit: limit, column: column, isOneLine: onOneLine)
        try decoder.decode()
        (text, end) = (.decoded(decoder.decoded), decoder.place)
    }

    /// Decodes escapes and folds lines.
    private struct Decoder {
        let bytes: Bytes
        let start: Int
        var place: Int
        let limit: Int
        let column: Int?
        let isOneLine: Bool
        var decoded: [UInt8] = []
        /// The count of decoded bytes that the white space before a line break is not trimmed from.
        private var kept = 0

        init(bytes: Bytes, start: Int, place: Int, limit: Int, column: Int?, isOneLine: Bool) {
            (self.bytes, self.start, self.place, self.limit) = (bytes, start, place, limit)
            (self.column, self.isOneLine) = (column, isOneLine)
        }

        mutating func decode() throws(YAMLFault) {
            let quote = bytes[start]
            while place < limit {
                let byte = bytes[place]
                if byte.isLineBreak {
                    try fold()
                } else if byte == quote {
                    place += 1
                    guard quote == .apostrophe, place < limit, bytes[place] == quote else { return }
                    decoded.append(quote)
                    place += 1
                } else if byte == .backslash, quote == .quote {
                    try escape()
                } else {
                    decoded.append(byte)
                    place += 1
                }
            }
            throw YAMLFault(.unclosedQuote, start..<start + 1)
        }

        private mutating func fold() throws(YAMLFault) {
            while decoded.count > kept, decoded[decoded.count - 1].isBlank { decoded.removeLast() }
            let breaks = try skipBreaks()
            if breaks == 1 {
                decoded.append(.space)
            } else {
                decoded.append(contentsOf: repeatElement(.lineFeed, count: breaks - 1))
            }
            kept = decoded.count
        }

        /// Goes to the next content, and says how many line breaks stood before it.
        private mutating func skipBreaks() throws(YAMLFault) -> Int {
            var breaks = 0
            if isOneLine { throw YAMLFault(.unclosedQuote, start..<start + 1) }
            while place < limit, bytes[place].isLineBreak {
                breaks += 1
                place = bytes.skipBreak(at: place)
                var spaces = 0
                while place + spaces < limit, bytes[place + spaces] == .space { spaces += 1 }
                let line = place
                place = bytes.skipBlanks(from: place, to: limit)
                if let column, spaces <= column, place < limit, !bytes[place].isLineBreak {
                    throw YAMLFault(.notIndented, line..<place + 1)
                }
            }
            return breaks
        }

        private mutating func escape() throws(YAMLFault) {
            guard place + 1 < limit else { throw YAMLFault(.unclosedQuote, start..<start + 1) }
            let letter = bytes[place + 1]
            if letter.isLineBreak {
                place += 1
                let breaks = try skipBreaks()
                decoded.append(contentsOf: repeatElement(.lineFeed, count: breaks - 1))
            } else if let scalar = Self.scalars[Int(letter)] {
                append(scalar)
                place += 2
            } else {
                append(try coded(letter))
            }
            kept = decoded.count
        }

        /// The character that `\x41`, `\u00e9` or `\U0001f600` stands for; surrogates in pairs are joined.
        private mutating func coded(_ letter: UInt8) throws(YAMLFault) -> Unicode.Scalar {
            let start = place
            guard let width = Self.widths[letter], let first = digits(width) else { throw malformed(start) }
            guard first & 0xFC00 == 0xD800, letter == UInt8(ascii: "u") else {
                guard let scalar = Unicode.Scalar(first) else { throw malformed(start) }
                return scalar
            }
            guard bytes.starts(with: "\\u", at: place), let second = digits(width), second & 0xFC00 == 0xDC00,
                let scalar = Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF))
            else { throw malformed(start) }
            return scalar
        }

        private static let widths: [UInt8: Int] = [
            UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8,
        ]

        /// The number after the two bytes of an escape, in `width` hexadecimal digits.
        private mutating func digits(_ width: Int) -> UInt32? {
            guard place + 2 + width <= limit else { return nil }
            var value: UInt32 = 0
            for byte in bytes[place + 2..<place + 2 + width] {
                guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
                value = value << 4 | UInt32(digit)
            }
            place += 2 + width
            return value
        }

        private func malformed(_ start: Int) -> YAMLFault {
            var end = min(max(start + 2, place), limit)
            while end < limit, bytes[end] & 0xC0 == 0x80 { end += 1 }
            return YAMLFault(.malformedEscape(bytes.string(start..<end)), start..<end)
        }

        private mutating func append(_ scalar: Unicode.Scalar) {
            decoded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }

        /// What a letter after a backslash stands for (YAML 1.2.2, 5.7), by its byte.
        private static let scalars: [Unicode.Scalar?] = {
            var scalars = [Unicode.Scalar?](repeating: nil, count: 256)
            let meanings: [(Unicode.Scalar, Unicode.Scalar)] = [
                ("0", "\0"), ("a", "\u{7}"), ("b", "\u{8}"), ("t", "\t"), ("\t", "\t"), ("n", "\n"), ("v", "\u{B}"),
                ("f", "\u{C}"), ("r", "\r"), ("e", "\u{1B}"), (" ", " "), ("\"", "\""), ("/", "/"), ("\\", "\\"),
                ("N", "\u{85}"), ("_", "\u{A0}"), ("L", "\u{2028}"), ("P", "\u{2029}"),
            ]
            for (letter, scalar) in meanings { scalars[Int(letter.value)] = scalar }
            return scalars
        }()
    }
}
