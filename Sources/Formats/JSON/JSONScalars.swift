import Text
import Values

/// A value that holds no others, as it was read.
enum JSONScalar {
    case null
    case boolean(Bool)
    case number(Decimal)
    case string(TreeBuilder.Bytes)
    /// Its faults are told already.
    case unreadable
}

extension JSONCursor {
    mutating func readScalar() throws(JSONFault) -> JSONScalar {
        guard let byte else { throw unexpected(.value) }
        if byte == UInt8(ascii: "\"") { return try readString().map(JSONScalar.string) ?? .unreadable }
        return byte == UInt8(ascii: "-") || byte.isDigit ? readNumber() : try readWord()
    }

    private mutating func readWord() throws(JSONFault) -> JSONScalar {
        let start = offset
        while let byte, byte.isWordByte { offset += 1 }
        let word = UnsafeBufferPointer(rebasing: bytes[start..<offset])
        if word.elementsEqual("true".utf8) { return .boolean(true) }
        if word.elementsEqual("false".utf8) { return .boolean(false) }
        if word.elementsEqual("null".utf8) { return .null }
        guard !word.isEmpty else { throw unexpected(.value) }
        faults.append(JSONFault(.unknownWord(String(decoding: word, as: UTF8.self)), start..<offset))
        return .unreadable
    }

    /// Reads `-? int frac? exp?`; anything else that looks like a number is a fault of the whole word.
    private mutating func readNumber() -> JSONScalar {
        let start = offset
        while let byte, byte.isNumberByte || byte.isWordByte { offset += 1 }
        let word = UnsafeBufferPointer(rebasing: bytes[start..<offset])
        switch JSONNumber(word) {
        case .value(let number):
            return .number(number)
        case .malformed:
            faults.append(JSONFault(.malformedNumber(String(decoding: word, as: UTF8.self)), start..<offset))
        case .beyondLimits:
            faults.append(JSONFault(.numberTooLong, start..<offset))
        }
        return .unreadable
    }
}

extension UInt8 {
    /// Whether the byte continues a word that is no string: a letter, digit, `_` or anything beyond ASCII.
    fileprivate var isWordByte: Bool {
        isDigit || self >= 0x80 || self == UInt8(ascii: "_")
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }

    fileprivate var isNumberByte: Bool {
        isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "+") || self == UInt8(ascii: ".")
    }

    var isDigit: Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }
}
