import Values

/// Reads integers and floats of YAML's core schema exactly.
struct CoreNumber {
    let scalar: CoreScalar

    /// The greatest power of ten either way, as for JSON: what computes with a number may write it out.
    private static let maximumExponent = 6144

    init(_ bytes: Bytes) {
        if bytes.starts(with: "0x", at: 0) {
            scalar = Self.integer(Bytes(rebasing: bytes[2...]), radix: 16)
        } else if bytes.starts(with: "0o", at: 0) {
            scalar = Self.integer(Bytes(rebasing: bytes[2...]), radix: 8)
        } else {
            scalar = Self.decimal(bytes)
        }
    }

    private static func integer(_ digits: Bytes, radix: Int128) -> CoreScalar {
        guard !digits.isEmpty else { return .text }
        var value: Int128 = 0
        var isTooLong = false
        for byte in digits {
            guard let digit = hexDigit(byte), digit < radix else { return .text }
            isTooLong = isTooLong || value > Int128.max / 16 - 1
            if !isTooLong { value = value * radix + digit }
        }
        return isTooLong ? .numberTooLong : .number(Decimal(significand: value))
    }

    private static func hexDigit(_ byte: UInt8) -> Int128? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map { Int128($0) }
    }

    /// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
    private static func decimal(_ bytes: Bytes) -> CoreScalar {
        var place = 0
        let isNegative = bytes[0] == .dash
        if isNegative || bytes[0] == UInt8(ascii: "+") { place = 1 }
        var digits = SignificantDigits()
        let whole = digits.read(bytes, &place)
        var fraction = 0
        let hasPoint = place < bytes.count && bytes[place] == UInt8(ascii: ".")
        if hasPoint {
            place += 1
            if whole == 0, isNotFinite(Bytes(rebasing: bytes[place...]), isSigned: place > 1) { return .notFinite }
            fraction = digits.read(bytes, &place)
        }
        guard whole > 0 || fraction > 0 else { return .text }
        var exponent = -fraction
        if place < bytes.count {
            guard let power = Self.exponent(bytes, from: place) else { return .text }
            exponent += power
        }
        return number(digits, exponent, isNegative: isNegative)
    }

    private static func isNotFinite(_ word: Bytes, isSigned: Bool) -> Bool {
        word.isOne(of: "inf", "Inf", "INF") || !isSigned && word.isOne(of: "nan", "NaN", "NAN")
    }

    /// The exponent that stands from `start` to the end; one far beyond the greatest where it is greater.
    private static func exponent(_ bytes: Bytes, from start: Int) -> Int? {
        guard bytes[start] | 0x20 == UInt8(ascii: "e") else { return nil }
        var place = start + 1
        let isNegative = place < bytes.count && bytes[place] == .dash
        if isNegative || place < bytes.count && bytes[place] == UInt8(ascii: "+") { place += 1 }
        guard place < bytes.count else { return nil }
        var exponent = 0
        for byte in bytes[place...] {
            guard byte.isDecimalDigit else { return nil }
            exponent = min(exponent * 10 + Int(byte - UInt8(ascii: "0")), 1 << 40)
        }
        return isNegative ? -exponent : exponent
    }

    private static func number(_ digits: SignificantDigits, _ exponent: Int, isNegative: Bool) -> CoreScalar {
        guard let significand = digits.significand else { return .numberTooLong }
        guard significand != 0 else { return .number(0) }
        let exponent = exponent + digits.zeros
        guard abs(exponent) <= maximumExponent else { return .numberTooLong }
        return .number(Decimal(significand: isNegative ? -significand : significand, exponent: exponent))
    }
}

/// The digits of a number read so far, without leading zeros and with trailing ones counted.
private struct SignificantDigits {
    private var low: UInt64 = 0
    /// Takes over where 18 digits are not enough.
    private var high: Int128 = 0
    private var count = 0
    private var isTooLong = false
    /// Zeros after the last digit that is not one.
    private(set) var zeros = 0

    var significand: Int128? {
        isTooLong ? nil : count <= 18 ? Int128(low) : high
    }

    /// Reads the digits at `place`, and says how many they are.
    mutating func read(_ bytes: Bytes, _ place: inout Int) -> Int {
        let start = place
        while place < bytes.count, bytes[place].isDecimalDigit {
            append(bytes[place] - UInt8(ascii: "0"))
            place += 1
        }
        return place - start
    }

    private mutating func append(_ digit: UInt8) {
        guard digit != 0 else {
            if count > 0 { zeros += 1 }
            return
        }
        guard count + zeros < 38 else { return isTooLong = true }
        for _ in 0..<zeros { shift(in: 0) }
        shift(in: digit)
        zeros = 0
    }

    private mutating func shift(in digit: UInt8) {
        if count < 18 {
            low = low * 10 + UInt64(digit)
        } else {
            high = (count == 18 ? Int128(low) : high) * 10 + Int128(digit)
        }
        count += 1
    }
}
