/// Reads bytes from the first on, as far as a format goes.
struct FormatReader {
    var rest: Slice<UnsafeBufferPointer<UInt8>>

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        rest = bytes[...]
    }

    init(_ rest: Slice<UnsafeBufferPointer<UInt8>>) {
        self.rest = rest
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    mutating func skip(_ character: Unicode.Scalar, or other: Unicode.Scalar) -> Bool {
        skip(character) || skip(other)
    }

    /// Reads a character that is one of these.
    mutating func skip(anyOf characters: StaticString) -> Bool {
        guard let byte = rest.first else { return false }
        let isAny = characters.withUTF8Buffer { $0.contains(byte) }
        if isAny { rest.removeFirst() }
        return isAny
    }

    /// Reads as many bytes as there are of a kind.
    mutating func skip(while isOfKind: (UInt8) -> Bool) -> Slice<UnsafeBufferPointer<UInt8>> {
        let run = rest.prefix(while: isOfKind)
        rest.removeFirst(run.count)
        return run
    }

    /// Takes all up to a byte, which stays.
    mutating func take(upTo isEnd: (UInt8) -> Bool) -> FormatReader {
        FormatReader(skip { !isEnd($0) })
    }

    /// Reads exactly so many digits.
    mutating func number(digits: Int) -> Int? {
        guard rest.count >= digits else { return nil }
        var number = 0
        for byte in rest.prefix(digits) {
            guard byte.isDigit else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        rest = rest.dropFirst(digits)
        return number
    }
}

extension UInt8 {
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

    var isHexDigit: Bool { isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20) }
}
