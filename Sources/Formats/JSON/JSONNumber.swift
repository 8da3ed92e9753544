import Values

/// What the bytes of a number mean.
enum JSONNumber {
    case value(Decimal)
    case malformed
    /// More than 38 significant digits, or a power of ten that no document means.
    case tooLong

    /// The greatest power of ten either way, that of IEEE 754's decimal128: what computes with a number may write it
    /// out.
    private static let maximumExponent = 6144

    /// Reads a whole word as `-? int frac? exp?` of RFC 8259, exactly.
    static func read(_ word: UnsafeBufferPointer<UInt8>) -> JSONNumber {
        var place = 0
        var digits = Digits()
        let isNegative = skip(UInt8(ascii: "-"), word, &place)
        let startsWithZero = place < word.count && word[place] == UInt8(ascii: "0")
        let whole = digits.read(word, &place)
        guard whole > 0, !startsWithZero || whole == 1 else { return .malformed }
        if skip(UInt8(ascii: "."), word, &place) {
            let count = digits.read(word, &place)
            guard count > 0 else { return .malformed }
            digits.exponent -= count
        }
        if skip(UInt8(ascii: "e"), word, &place) || skip(UInt8(ascii: "E"), word, &place) {
            guard let exponent = readExponent(word, &place) else { return .malformed }
            digits.exponent += exponent
        }
        return place == word.count ? digits.value(isNegative: isNegative) : .malformed
    }

    /// The exponent, or one far beyond the greatest where the word has a greater one.
    private static func readExponent(_ word: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Int? {
        let isNegative = skip(UInt8(ascii: "-"), word, &place)
        if !isNegative { _ = skip(UInt8(ascii: "+"), word, &place) }
        let start = place
        var exponent = 0
        while place < word.count, word[place].isDigit {
            exponent = min(exponent * 10 + Int(word[place] - UInt8(ascii: "0")), 1 << 40)
            place += 1
        }
        guard place > start else { return nil }
        return isNegative ? -exponent : exponent
    }

    private static func skip(_ byte: UInt8, _ word: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Bool {
        guard place < word.count, word[place] == byte else { return false }
        place += 1
        return true
    }

    /// The significant digits read so far.
    private struct Digits {
        private var significand: Int128 = 0
        /// Zeros after the last digit that is not one.
        private var zeros = 0
        private var isTooLong = false
        /// The power of ten of the last digit.
        var exponent = 0

        /// Reads the digits that stand at `place`, and says how many they are.
        mutating func read(_ word: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Int {
            let start = place
            while place < word.count, word[place].isDigit {
                append(word[place] - UInt8(ascii: "0"))
                place += 1
            }
            return place - start
        }

        private mutating func append(_ digit: UInt8) {
            guard digit != 0 else {
                if significand != 0 { zeros += 1 }
                return
            }
            guard zeros < 38, !isTooLong else { return isTooLong = true }
            for _ in 0...zeros {
                let (product, overflows) = significand.multipliedReportingOverflow(by: 10)
                significand = product
                isTooLong = isTooLong || overflows
            }
            let (sum, overflows) = significand.addingReportingOverflow(Int128(digit))
            significand = sum
            isTooLong = isTooLong || overflows
            zeros = 0
        }

        func value(isNegative: Bool) -> JSONNumber {
            guard significand != 0 || isTooLong else { return .value(0) }
            let exponent = exponent + zeros
            guard !isTooLong, abs(exponent) <= maximumExponent else { return .tooLong }
            return .value(Decimal(significand: isNegative ? -significand : significand, exponent: exponent))
        }
    }
}
