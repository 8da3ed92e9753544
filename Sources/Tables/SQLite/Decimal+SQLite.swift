import Values

/// SQLite has no decimal numbers: whole ones stand as integers, others as doubles, of which 15 digits are exact.
extension Decimal {
    /// The nearest double.
    var real: Double {
        if let exact = Int(exactly: significand), abs(exact) < 1 << 53, (-22...0).contains(exponent) {
            return Double(exact) / Self.doublePowers[-exponent]
        }
        return double
    }

    /// The decimal number of at most 15 digits that a double stands for; nil for infinities.
    init?(_ double: Double) {
        guard double.isFinite else { return nil }
        self = Self.fixed(double) ?? Self.read(double)
    }

    /// Amounts of up to four decimals, which are nearly all: exact, since dividing rounds as reading a literal does.
    private static func fixed(_ double: Double) -> Decimal? {
        guard abs(double) < 1e11 else { return nil }
        let scaled = (double * 1e4).rounded()
        return scaled / 1e4 == double ? Decimal(significand: Int128(Int(scaled)), exponent: -4) : nil
    }

    /// Reads the shortest literal that stands for a double: `0.1`, `-5e-324`, `1.25e+20`.
    private static func read(_ double: Double) -> Decimal {
        let literal = double.magnitude.description.split(separator: "e")
        let parts = literal[0].split(separator: ".")
        let decimals = parts.count == 2 ? parts[1].utf8.count : 0
        let significand = parts.joined().utf8.reduce(Int128(0)) { $0 * 10 + Int128($1 - UInt8(ascii: "0")) }
        let power = literal.count == 2 ? Int(literal[1]) ?? 0 : 0
        return round(double.sign == .minus ? -significand : significand, exponent: power - decimals)
    }

    private static func round(_ significand: Int128, exponent: Int) -> Decimal {
        let dropped = powers.firstIndex { significand.magnitude / $0.magnitude < powers[15].magnitude } ?? 0
        let half = dropped == 0 ? 0 : powers[dropped] / 2 * significand.signum()
        return Decimal(significand: (significand + half) / powers[dropped], exponent: exponent + dropped)
    }

    static let powers: [Int128] = (0...38).map { (0..<$0).reduce(1) { power, _ in power * 10 } }

    private static let doublePowers: [Double] = (0...22).map { (0..<$0).reduce(1) { power, _ in power * 10 } }
}
