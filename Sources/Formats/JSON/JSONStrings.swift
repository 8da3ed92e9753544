import Text

extension JSONCursor {
    /// Reads the string that begins here, past its closing quote; nil where it has a fault that is told already.
    mutating func readString() throws(JSONFault) -> TreeBuilder.Bytes? {
        let start = offset
        offset += 1
        skipPlainBytes()
        if skip(UInt8(ascii: "\"")) { return .verbatim(start + 1..<offset - 1) }
        let faultCount = faults.count
        var decoded = Array(bytes[start + 1..<offset])
        while let byte, byte != UInt8(ascii: "\"") {
            guard byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") else { break }
            if byte == UInt8(ascii: "\\") {
                readEscape(into: &decoded)
            } else {
                faults.append(JSONFault(.controlCharacter(byte), byteRange))
                offset += 1
            }
            let plain = offset
            skipPlainBytes()
            decoded.append(contentsOf: bytes[plain..<offset])
        }
        guard skip(UInt8(ascii: "\"")) else { throw JSONFault(.unclosedString, start..<offset) }
        return faults.count == faultCount ? .decoded(decoded) : nil
    }

    private mutating func skipPlainBytes() {
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return }
            offset += 1
        }
    }

    private mutating func readEscape(into decoded: inout [UInt8]) {
        let start = offset
        offset += 1
        let letter = byte
        if let letter, let meant = Self.meaning(ofEscape: letter) {
            offset += 1
            decoded.append(meant)
        } else if letter == UInt8(ascii: "u"), let scalar = readScalarEscape() {
            decoded.append(contentsOf: String(scalar).utf8)
        } else {
            // An unknown letter belongs to the fault, a quote or a line end does not.
            if offset == start + 1, let letter, letter >= 0x20 { offset = byteRange.upperBound }
            let escape = String(decoding: bytes[start..<offset], as: UTF8.self)
            faults.append(JSONFault(.malformedEscape(escape), start..<offset))
        }
    }

    private static func meaning(ofEscape letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): UInt8(ascii: "\n")
        case UInt8(ascii: "r"): UInt8(ascii: "\r")
        case UInt8(ascii: "t"): UInt8(ascii: "\t")
        default: nil
        }
    }

    /// Reads `uXXXX`, or two of them that are one character; nil for one half of a pair alone.
    private mutating func readScalarEscape() -> Unicode.Scalar? {
        guard let unit = readUnit() else { return nil }
        guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
        let rest = offset
        guard skip(UInt8(ascii: "\\")), byte == UInt8(ascii: "u"), let trail = readUnit(),
            UTF16.isTrailSurrogate(trail)
        else {
            offset = rest
            return nil
        }
        return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
    }

    /// Reads `u` and four hexadecimal digits, as far as they go.
    private mutating func readUnit() -> UInt16? {
        offset += 1
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = byte.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else { return nil }
            unit = unit << 4 | UInt16(digit)
            offset += 1
        }
        return unit
    }
}
