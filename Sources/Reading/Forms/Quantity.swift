import Values

/// A number with the words around it: `- 120 k€ HT` is `k€ HT` of -120.
struct Quantity {
    let isNegative: Bool
    private let bytes: [UInt8]
    private let numeral: Range<Int>
    private let prefixRange: Range<Int>
    private let suffixRange: Range<Int>

    /// Nil where there is no digit.
    init?(_ human: HumanText) {
        bytes = human.bytes
        guard var start = bytes.firstIndex(where: \.isDigit), let last = bytes.lastIndex(where: \.isDigit) else {
            return nil
        }
        var end = last + 1
        if start > 0, bytes[start - 1] == UInt8(ascii: "."), start == 1 || !bytes[start - 2].isLetter { start -= 1 }
        if end == bytes.count - 1, bytes[end] == UInt8(ascii: ".") { end += 1 }
        numeral = start..<end
        suffixRange = Self.trimmed(end..<bytes.count, bytes)
        let before = Self.trimmed(0..<start, bytes)
        (prefixRange, isNegative) = Self.withoutSign(before, bytes)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// What stands before the number, without its sign.
    var prefix: String { String(decoding: bytes[prefixRange], as: UTF8.self) }

    var suffix: String { String(decoding: suffixBytes, as: UTF8.self) }

    var suffixBytes: ArraySlice<UInt8> { bytes[suffixRange] }

    var hasPrefix: Bool { !prefixRange.isEmpty }

    var hasSuffix: Bool { !suffixRange.isEmpty }

    /// The number, times `10^power`, or why it is none.
    func value(times power: Int = 0, as unit: Unit, _ conventions: Conventions) -> TypedScalar {
        switch Numeral(bytes[numeral], mark: conventions.decimalMark) {
        case .number(let number):
            guard let scaled = number.multiplied(by: Decimal(significand: 1, exponent: power)) else {
                return .fault(.tooLong(text))
            }
            return .number(isNegative ? -scaled : scaled)
        case .ambiguous(let whole, let decimal):
            let sign = isNegative ? "-" : ""
            return .fault(.ambiguousNumber(text, whole: sign + whole, decimal: sign + decimal))
        case .tooLong: return .fault(.tooLong(text))
        case .malformed: return .fault(isRange ? .range(text) : .malformed(text, as: unit))
        }
    }

    /// What is wrong with words around the number that its unit does not know.
    func strayWords(as unit: Unit) -> Fault {
        if bytes.first == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") { return .parenthesised(text) }
        if let word = Self.hedge(in: prefix) { return .approximation(text, word: word) }
        return isRange ? .range(text) : .malformed(text, as: unit)
    }

    /// Words and signs that make a number less than exact.
    private static let hedges: Set<String> = [
        "~", "≈", "±", "+/-", ">", "<", ">=", "<=", "≥", "≤", "env", "env.", "environ", "about", "approx", "approx.",
        "approximately", "around", "ca", "ca.", "c.", "circa", "plus de", "moins de", "jusqu'à", "autour de",
        "more than",
        "less than", "up to", "over", "under", "max", "max.", "min", "min.", "maximum", "minimum", "au moins",
        "au plus",
    ]

    private static func hedge(in prefix: String) -> String? {
        hedges.contains(prefix.lowercased()) ? prefix : nil
    }

    /// Whether something stands between two runs of digits that joins the ends of a range.
    private var isRange: Bool {
        let between = String(decoding: bytes[numeral], as: UTF8.self)
            .split(whereSeparator: { $0.isNumber || " .,'".contains($0) }).map { $0.lowercased() }
        return between.contains { ["à", "a", "to", "-", "–", "—", "/", "et", "ou", "and", "or"].contains($0) }
            || String(decoding: bytes, as: UTF8.self).contains("..")
    }

    /// A prefix without the one sign at either of its ends.
    private static func withoutSign(_ range: Range<Int>, _ bytes: [UInt8]) -> (Range<Int>, isNegative: Bool) {
        guard let first = bytes[range].first, let last = bytes[range].last, !bytes[range].elementsEqual("+/-".utf8)
        else {
            return (range, false)
        }
        let (minus, plus) = (UInt8(ascii: "-"), UInt8(ascii: "+"))
        if last == minus || last == plus {
            return (trimmed(range.lowerBound..<range.upperBound - 1, bytes), last == minus)
        }
        if first == minus || first == plus {
            return (trimmed(range.lowerBound + 1..<range.upperBound, bytes), first == minus)
        }
        return (range, false)
    }

    private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start].isSpace { start += 1 }
        while end > start, bytes[end - 1].isSpace { end -= 1 }
        return start..<end
    }
}

extension UInt8 {
    /// Whether the byte is a space, a tab or a line end.
    fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension StringProtocol {
    /// The text without spaces before and after it.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else {
            return ""
        }
        return String(self[first...last])
    }
}
