/// An exact decimal number: `significand × 10^exponent`, up to 38 digits.
///
/// Always normalised: the significand has no trailing zeros, and zero has exponent 0, so equal numbers are equal values.
package struct Decimal: Hashable, Sendable {
    package let significand: Int128
    package let exponent: Int

    package init(significand: Int128, exponent: Int = 0) {
        var significand = significand
        var exponent = significand == 0 ? 0 : exponent
        while significand != 0, significand % 10 == 0 {
            significand /= 10
            exponent += 1
        }
        self.significand = significand
        self.exponent = exponent
    }
}

extension Decimal: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int) {
        self.init(significand: Int128(value))
    }
}
