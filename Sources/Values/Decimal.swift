/// An exact decimal number: `significand × 10^exponent`, of at most 38 digits.
///
/// Always normalised: the significand has no trailing zeros, and zero has exponent 0, so equal numbers are equal values.
package struct Decimal: Hashable, Sendable {
    package let significand: Int128
    package let exponent: Int

    /// The most digits a significand has.
    package static let maximumDigits = 38

    /// How far an exponent goes from zero; IEEE 754's for 128 bits. It bounds the length of a number's plain text.
    package static let exponentLimit = 6_144

    /// A number that is known to be within the limits: at most 38 digits, exponent within ±6,144.
    package init(significand: Int128, exponent: Int = 0) {
        guard let number = Decimal(exactly: significand.magnitude, exponent, isNegative: significand < 0) else {
            preconditionFailure("a decimal has at most 38 digits and an exponent within its limit")
        }
        self = number
    }

    /// Nil where the number, normalised, is beyond the limits.
    init?(exactly magnitude: UInt128, _ exponent: Int, isNegative: Bool) {
        var magnitude = magnitude
        var exponent = magnitude == 0 ? 0 : exponent
        Self.removeTrailingZeros(&magnitude, &exponent)
        guard magnitude < Self.powerOfTen(Self.maximumDigits), abs(exponent) <= Self.exponentLimit else { return nil }
        self.significand = isNegative ? -Int128(magnitude) : Int128(magnitude)
        self.exponent = exponent
    }

    var magnitude: UInt128 { significand.magnitude }

    package var isNegative: Bool { significand < 0 }

    package var isInteger: Bool { exponent >= 0 }

    /// The number as a machine integer, where it is one.
    package var integer: Int? {
        guard exponent >= 0, exponent <= 18 else { return nil }
        return Int(exactly: significand * Int128(Self.powerOfTen(exponent)))
    }

    private static func removeTrailingZeros(_ magnitude: inout UInt128, _ exponent: inout Int) {
        guard magnitude != 0 else { return }
        while magnitude > UInt128(UInt64.max) {
            let (quotient, digit) = magnitude.quotientAndRemainder(dividingBy: 10)
            guard digit == 0 else { return }
            magnitude = quotient
            exponent += 1
        }
        var small = UInt64(truncatingIfNeeded: magnitude)
        while small % 10 == 0 {
            small /= 10
            exponent += 1
        }
        magnitude = UInt128(small)
    }

    /// `10^power`; `power` is 0 to 38.
    static func powerOfTen(_ power: Int) -> UInt128 { powersOfTen[power] }

    private static let powersOfTen: [UInt128] = (0..<38).reduce(into: [1]) { powers, _ in
        powers.append(powers[powers.count - 1] * 10)
    }

    /// How many digits a magnitude has; zero has one.
    static func digitCount(_ magnitude: UInt128) -> Int {
        powersOfTen.firstIndex { $0 > magnitude }.map { max($0, 1) } ?? maximumDigits + 1
    }
}

extension Decimal: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int) {
        self.init(significand: Int128(value))
    }

    package init(_ value: Int) {
        self.init(significand: Int128(value))
    }
}

extension Decimal: Comparable {
    package static func < (left: Decimal, right: Decimal) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        return left.isNegative ? right.isSmallerInMagnitude(than: left) : left.isSmallerInMagnitude(than: right)
    }

    private func isSmallerInMagnitude(than other: Decimal) -> Bool {
        if significand == 0 || other.significand == 0 { return significand == 0 && other.significand != 0 }
        let order = Self.digitCount(magnitude) + exponent
        let otherOrder = Self.digitCount(other.magnitude) + other.exponent
        if order != otherOrder { return order < otherOrder }
        // Of the same order, the shorter one aligned has as many digits as the longer one: 38 at most.
        let lowest = min(exponent, other.exponent)
        return magnitude * Self.powerOfTen(exponent - lowest)
            < other.magnitude * Self.powerOfTen(other.exponent - lowest)
    }
}
