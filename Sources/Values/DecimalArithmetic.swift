/// Exact arithmetic: nil where the result needs more than 38 digits, never a result that is nearly right.
extension Decimal {
    package static prefix func - (number: Decimal) -> Decimal {
        Decimal(significand: -number.significand, exponent: number.exponent)
    }

    package func adding(_ other: Decimal) -> Decimal? {
        if significand == 0 { return other }
        if other.significand == 0 { return self }
        let lowest = min(exponent, other.exponent)
        guard let left = magnitude(at: lowest), let right = other.magnitude(at: lowest) else { return nil }
        if isNegative == other.isNegative {
            let (sum, overflow) = left.addingReportingOverflow(right)
            return overflow ? nil : Decimal(exactly: sum, lowest, isNegative: isNegative)
        }
        return left >= right
            ? Decimal(exactly: left - right, lowest, isNegative: isNegative)
            : Decimal(exactly: right - left, lowest, isNegative: other.isNegative)
    }

    package func subtracting(_ other: Decimal) -> Decimal? {
        adding(-other)
    }

    package func multiplied(by other: Decimal) -> Decimal? {
        var (high, low) = magnitude.multipliedFullWidth(by: other.magnitude)
        var exponent = exponent + other.exponent
        while high != 0 {
            let (upper, carry) = high.quotientAndRemainder(dividingBy: 10)
            let (lower, digit) = UInt128(10).dividingFullWidth((carry, low))
            guard digit == 0 else { return nil }
            (high, low) = (upper, lower)
            exponent += 1
        }
        return Decimal(exactly: low, exponent, isNegative: isNegative != other.isNegative)
    }

    /// The quotient to `digits` significant digits (1 to 37), halves to even; nil where the divisor is 0.
    package func divided(by divisor: Decimal, digits: Int) -> Decimal? {
        precondition((1..<Self.maximumDigits).contains(digits), "a quotient is rounded to 1 to 37 digits")
        guard divisor.significand != 0 else { return nil }
        var (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: divisor.magnitude)
        var exponent = exponent - divisor.exponent
        while remainder != 0, Self.digitCount(quotient) <= digits {
            let next = divisor.magnitude.dividingFullWidth(remainder.multipliedFullWidth(by: 10))
            quotient = quotient * 10 + next.quotient
            remainder = next.remainder
            exponent -= 1
        }
        let excess = max(Self.digitCount(quotient) - digits, 0)
        let rounded = Self.roundHalfEven(quotient, dropping: excess, isInexact: remainder != 0)
        return Decimal(exactly: rounded, exponent + excess, isNegative: isNegative != divisor.isNegative)
    }

    /// The remainder of the truncated quotient, with the sign of the dividend; exact whatever the exponents are, in
    /// O(log exponent). The divisor is not 0.
    package func remainder(dividingBy divisor: Decimal) -> Decimal {
        precondition(divisor.significand != 0, "there is no remainder of a division by 0")
        let shift = exponent - divisor.exponent
        let rest: UInt128
        if shift >= 0 {
            rest = Self.multiply(
                magnitude % divisor.magnitude, Self.powerOfTen(shift, modulo: divisor.magnitude),
                modulo: divisor.magnitude)
        } else {
            guard let aligned = divisor.magnitude(at: exponent) else { return self }
            rest = magnitude % aligned
        }
        return Decimal(
            significand: isNegative ? -Int128(rest) : Int128(rest), exponent: min(exponent, divisor.exponent))
    }

    /// Whether the number is a whole multiple of another; only 0 is one of 0.
    package func isMultiple(of other: Decimal) -> Bool {
        other.significand == 0 ? significand == 0 : remainder(dividingBy: other).significand == 0
    }

    /// The number with at most `places` digits after the decimal mark, halves to even.
    package func rounded(toPlaces places: Int) -> Decimal {
        let excess = -exponent - places
        guard excess > 0 else { return self }
        guard excess <= Self.maximumDigits else { return 0 }
        let rounded = Self.roundHalfEven(magnitude, dropping: excess, isInexact: false)
        return Decimal(significand: isNegative ? -Int128(rounded) : Int128(rounded), exponent: -places)
    }

    /// The magnitude that the number has with a lower exponent; nil beyond 128 bits, where no other number of 38 digits
    /// comes near it.
    private func magnitude(at exponent: Int) -> UInt128? {
        let shift = self.exponent - exponent
        guard shift <= Self.maximumDigits else { return nil }
        let (aligned, overflow) = magnitude.multipliedReportingOverflow(by: Self.powerOfTen(shift))
        return overflow ? nil : aligned
    }

    /// A magnitude without its last digits (0 to 38); `isInexact` says that it stands for slightly more.
    private static func roundHalfEven(_ magnitude: UInt128, dropping digits: Int, isInexact: Bool) -> UInt128 {
        let unit = powerOfTen(digits)
        let (kept, dropped) = magnitude.quotientAndRemainder(dividingBy: unit)
        let rest = unit - dropped
        let isHalf = dropped == rest && !isInexact
        let isUp = isHalf ? kept % 2 == 1 : dropped >= rest
        return isUp ? kept + 1 : kept
    }

    private static func powerOfTen(_ power: Int, modulo modulus: UInt128) -> UInt128 {
        var result = 1 % modulus
        var square = 10 % modulus
        var power = power
        while power > 0 {
            if power % 2 == 1 { result = multiply(result, square, modulo: modulus) }
            square = multiply(square, square, modulo: modulus)
            power /= 2
        }
        return result
    }

    private static func multiply(_ left: UInt128, _ right: UInt128, modulo modulus: UInt128) -> UInt128 {
        modulus.dividingFullWidth(left.multipliedFullWidth(by: right)).remainder
    }
}
