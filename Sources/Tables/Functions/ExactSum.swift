import Values

/// A running sum of decimal numbers, which adds and takes away without rounding.
///
/// Counted in units of 10⁻¹⁸, it is exact for numbers of up to 18 decimals whose sum stays below 10²⁰; what is beyond is
/// summed as doubles. It lives in memory that SQLite gives zeroed and aligned to 8 bytes, hence the halves.
struct ExactSum {
    private var low: UInt64
    private var high: Int64
    /// The sum of the numbers that have no exact place.
    private var rest: Double
    private(set) var count: Int
    /// How many of the numbers were not integers of SQLite's.
    private var realCount: Int

    private static let decimals = 18

    mutating func add(_ integer: Int64, sign: Int) {
        let units = Int128(integer).multipliedReportingOverflow(by: Decimal.powers[Self.decimals])
        add(units.overflow ? nil : units.partialValue, else: Double(integer), sign: sign)
    }

    mutating func add(_ real: Double, sign: Int) {
        realCount += sign
        add(Decimal(real).flatMap(Self.units), else: real, sign: sign)
    }

    /// The sum, nearest to the exact one.
    var real: Double {
        Decimal(significand: units, exponent: -Self.decimals).real + rest
    }

    /// The sum as an integer, where every number was one.
    var integer: Int64? {
        realCount == 0 && rest == 0 ? Int64(exactly: units / Decimal.powers[Self.decimals]) : nil
    }

    private mutating func add(_ units: Int128?, else real: Double, sign: Int) {
        count += sign
        guard let units,
            case let (sum, isOver) = self.units.addingReportingOverflow(sign < 0 ? -units : units), !isOver,
            sum.magnitude < Decimal.powers[Decimal.maximumDigits].magnitude
        else {
            rest += Double(sign) * real
            return
        }
        self.units = sum
    }

    private var units: Int128 {
        get { Int128(high) << 64 | Int128(low) }
        set {
            low = UInt64(truncatingIfNeeded: newValue)
            high = Int64(truncatingIfNeeded: newValue >> 64)
        }
    }

    private static func units(of number: Decimal) -> Int128? {
        guard (-decimals...20).contains(number.exponent) else { return nil }
        let (units, isOver) = number.significand.multipliedReportingOverflow(
            by: Decimal.powers[decimals + number.exponent])
        return isOver ? nil : units
    }
}
