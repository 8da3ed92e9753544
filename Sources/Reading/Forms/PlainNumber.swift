import Values

/// Reads a number from its bytes, without memory, where it can mean one thing only: digits, with a minus before them, spaces
/// between groups of three, and one decimal mark.
struct PlainNumber {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let mark: Conventions.DecimalMark?
    private let start: Int
    private var significand = 0
    /// Where the last space stands.
    private var space: Int?
    /// Where the decimal mark stands.
    private var point: Int?

    /// As many bytes as spell a significand that a machine integer holds.
    private static let maximumCount = 18

    /// The number, `mark` being the decimal mark that a table declares; nil for what has to be looked at more closely.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, mark: Conventions.DecimalMark?) -> Decimal? {
        var number = PlainNumber(bytes, mark)
        return number.decimal()
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: Conventions.DecimalMark?) {
        (self.bytes, self.mark) = (bytes, mark)
        start = bytes.first == UInt8(ascii: "-") ? 1 : 0
    }

    private mutating func decimal() -> Decimal? {
        guard (1...Self.maximumCount).contains(bytes.count - start) else { return nil }
        for index in start..<bytes.count {
            guard take(bytes[index], at: index) else { return nil }
        }
        let end = point ?? bytes.count
        let decimals = point.map { bytes.count - $0 - 1 } ?? 0
        guard endsGroup(end), point == nil || decimals > 0, !mayBeGroups(end, decimals) else { return nil }
        return Decimal(significand: Int128(start == 0 ? significand : -significand), exponent: -decimals)
    }

    private mutating func take(_ byte: UInt8, at index: Int) -> Bool {
        if byte.isDigit {
            significand = significand * 10 + Int(byte - UInt8(ascii: "0"))
            return true
        }
        guard point == nil, index > start else { return false }
        switch byte {
        case UInt8(ascii: " "):
            guard space == nil ? index - start <= 3 : endsGroup(index) else { return false }
            space = index
        case UInt8(ascii: "."), UInt8(ascii: ","):
            guard mark.map({ $0.rawValue.utf8.first == byte }) ?? true else { return false }
            point = index
        default: return false
        }
        return true
    }

    /// Whether three digits stand since the last space, where there is one.
    private func endsGroup(_ end: Int) -> Bool { space.map { end - $0 == 4 } ?? true }

    /// Whether the decimal mark may set off a group of three: `1.234`.
    private func mayBeGroups(_ end: Int, _ decimals: Int) -> Bool {
        mark == nil && space == nil && decimals == 3 && end - start <= 3 && bytes[start] != UInt8(ascii: "0")
    }
}
