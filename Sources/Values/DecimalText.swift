extension Decimal {
    /// The number that bytes spell: `[+-]? (digits [. digits?] | . digits) ([eE] [+-]? digits)?`, YAML's core integers
    /// and floats, of which JSON's are a part; nil where they spell none, or one beyond the limits.
    package init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        var spelling = Spelling(bytes)
        guard let number = spelling.number() else { return nil }
        self = number
    }

    /// The number that a text spells, as ``init(_:)-(UnsafeBufferPointer<UInt8>)`` reads it.
    package init?(_ text: some StringProtocol) {
        guard let number = Array(text.utf8).withUnsafeBufferPointer({ Decimal($0) }) else { return nil }
        self = number
    }

    /// The number in digits, without an exponent and without needless zeros: `-0.05`, `1200`.
    package var plainText: String {
        String(decoding: plainBytes, as: UTF8.self)
    }

    package var plainBytes: [UInt8] {
        var digits = Array(String(magnitude).utf8)
        if exponent > 0 {
            digits.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: exponent))
        } else if exponent < 0 {
            let missing = 1 - exponent - digits.count
            digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(missing, 0)), at: 0)
            digits.insert(UInt8(ascii: "."), at: digits.count + exponent)
        }
        return isNegative ? [UInt8(ascii: "-")] + digits : digits
    }

    /// The nearest binary number, for what has no decimals.
    package var double: Double {
        // What this spells is a float literal: the conversion can't fail.
        Double("\(significand)e\(exponent)") ?? .nan
    }
}

extension Decimal: CustomStringConvertible {
    package var description: String { plainText }
}

/// Reads the spelling of one number from its first byte to its last.
private struct Spelling {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var magnitude: UInt128 = 0
    private var digitCount = 0
    /// Zeros read whose worth is only known when another digit follows.
    private var pendingZeros = 0
    private var isTooLong = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func number() -> Decimal? {
        let isNegative = sign()
        let whole = digits()
        var fraction = 0
        if take(UInt8(ascii: ".")) { fraction = digits() }
        guard whole + fraction > 0, let power = power(), index == bytes.count, !isTooLong else { return nil }
        let exponent = power - fraction + pendingZeros
        return Decimal(exactly: magnitude, exponent, isNegative: isNegative)
    }

    private mutating func sign() -> Bool {
        if take(UInt8(ascii: "-")) { return true }
        _ = take(UInt8(ascii: "+"))
        return false
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    /// Reads digits into the magnitude and counts them.
    private mutating func digits() -> Int {
        let start = index
        while index < bytes.count, case let digit = bytes[index] &- UInt8(ascii: "0"), digit <= 9 {
            append(digit)
            index += 1
        }
        return index - start
    }

    private mutating func append(_ digit: UInt8) {
        if digit == 0 {
            pendingZeros += magnitude == 0 ? 0 : 1
            return
        }
        digitCount += pendingZeros + 1
        guard digitCount <= Decimal.maximumDigits else {
            isTooLong = true
            return
        }
        if digitCount <= 18 {
            var small = UInt64(truncatingIfNeeded: magnitude)
            for _ in 0...pendingZeros { small &*= 10 }
            magnitude = UInt128(small &+ UInt64(digit))
        } else {
            magnitude = magnitude * Decimal.powerOfTen(pendingZeros + 1) + UInt128(digit)
        }
        pendingZeros = 0
    }

    /// The exponent written, 0 where there is none; nil where it is malformed or absurd.
    private mutating func power() -> Int? {
        guard take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) else { return 0 }
        let isNegative = sign()
        let start = index
        var value = 0
        while index < bytes.count, case let digit = bytes[index] &- UInt8(ascii: "0"), digit <= 9 {
            value = min(value * 10 + Int(digit), 1_000_000)
            index += 1
        }
        guard index > start else { return nil }
        return isNegative ? -value : value
    }
}
