import Testing
import Values

@Suite struct `A decimal` {
    @Test func `equals another of the same value, however it was given`() {
        #expect(Decimal(significand: 1200, exponent: -2) == 12)
        #expect(Decimal("1.50") == Decimal("15e-1"))
        #expect(Decimal("-0.0") == 0)
    }

    @Test(arguments: [
        ("0", "0"), ("-0", "0"), ("+7", "7"), ("007", "7"), ("1.50", "1.5"), ("1.", "1"), (".5", "0.5"),
        ("1e3", "1000"),
        ("12.34e-5", "0.0001234"), ("-1E+2", "-100"), ("0e999999999999", "0"),
        ("100000000000000000000", "100000000000000000000"),
        ("99999999999999999999999999999999999999", "99999999999999999999999999999999999999"),
        ("0.00000000000000000000000000000000000001", "0.00000000000000000000000000000000000001"),
        ("1000000000000000000000000000000000000000000.00", "1000000000000000000000000000000000000000000"),
    ])
    func `is read from a spelling and written in plain digits`(spelling: String, plain: String) throws {
        #expect(try #require(Decimal(spelling)).plainText == plain)
    }

    @Test(arguments: [
        "", "-", ".", "e5", "1e", "1e+", "1.2.3", "1 000", "0x1F", "--1", "1_000", "nan", "1e6145", "1e-6145",
        "1e99999999999999999999",
        "999999999999999999999999999999999999991", "1.000000000000000000000000000000000000001",
    ])
    func `is nil for what spells none, or one beyond the limits`(spelling: String) {
        #expect(Decimal(spelling) == nil)
    }

    @Test func `is added, subtracted and multiplied exactly`() {
        #expect(Decimal("0.1")?.adding(Decimal("0.2") ?? 0) == Decimal("0.3"))
        #expect(Decimal("1e20")?.adding(Decimal("-1e-17") ?? 0) == Decimal("99999999999999999999.99999999999999999"))
        #expect(
            Decimal("1")?.subtracting(Decimal("96e-38") ?? 0) == Decimal("0.99999999999999999999999999999999999904"))
        #expect(Decimal("1.1")?.subtracting(Decimal("1.1") ?? 0) == 0)
        #expect(Decimal("99999999999999999999")?.multiplied(by: 100_000) == Decimal("9999999999999999999900000"))
        // 2^100 × 5^25: the product has 48 digits, of which 25 are zeros at its end.
        let powerOfTwo = Decimal("1267650600228229401496703205376")
        #expect(powerOfTwo?.multiplied(by: 298_023_223_876_953_125) == Decimal("37778931862957161709568e25"))
    }

    @Test func `is nil rather than wrong beyond 38 digits`() {
        let most = Decimal("99999999999999999999999999999999999999")
        #expect(most?.adding(1) == Decimal("1e38"))
        #expect(most?.adding(Decimal("0.1") ?? 0) == nil)
        #expect(most?.multiplied(by: 7) == nil)
        #expect(Decimal("1e6000")?.multiplied(by: Decimal("1e6000") ?? 0) == nil)
        #expect(Decimal("1e100")?.adding(1) == nil)
    }

    @Test(arguments: [
        ("1", "3", 5, "0.33333"), ("2", "3", 5, "0.66667"), ("1", "8", 2, "0.12"), ("3", "8", 2, "0.38"),
        ("-5", "2", 1, "-2"), ("7", "2", 1, "4"), ("123456", "1", 3, "123000"), ("123500", "1", 3, "124000"),
        ("122500", "1", 3, "122000"),
        ("122500.1", "1", 3, "123000"), ("99999", "1", 2, "100000"), ("6", "3", 10, "2"), ("1e308", "3", 4, "3333e304"),
        ("1", "99999999999999999999999999999999999999", 3, "1e-38"),
    ])
    func `is divided to significant digits, halves to even`(
        dividend: String, divisor: String, digits: Int, quotient: String
    ) throws {
        let divisor = try #require(Decimal(divisor))
        #expect(try #require(Decimal(dividend)).divided(by: divisor, digits: digits) == Decimal(quotient))
    }

    @Test func `has no quotient by 0`() {
        #expect(Decimal(1).divided(by: 0, digits: 5) == nil)
    }

    @Test(arguments: [
        ("2.5", 0, "2"), ("3.5", 0, "4"), ("-2.5", 0, "-2"), ("2.51", 0, "3"), ("1.005", 2, "1"), ("1.015", 2, "1.02"),
        ("1450", -2, "1400"),
        ("0.4", 0, "0"), ("1e-100", 2, "0"), ("7", 3, "7"), ("0.5", 0, "0"), ("0.99", 1, "1"),
    ])
    func `is rounded to places, halves to even`(number: String, places: Int, rounded: String) throws {
        #expect(try #require(Decimal(number)).rounded(toPlaces: places) == Decimal(rounded))
    }

    @Test(arguments: [
        ("7", "3", "1"), ("-7", "3", "-1"), ("7.5", "2", "1.5"), ("0.3", "0.1", "0"),
        ("1e308", "0.123456789", "0.088581385"),
        ("1e308", "0.5", "0"), ("1", "1e30", "1"), ("12", "1e1", "2"), ("1e-300", "7", "1e-300"),
    ])
    func `has an exact remainder, whatever the exponents`(dividend: String, divisor: String, remainder: String) throws {
        let divisor = try #require(Decimal(divisor))
        #expect(try #require(Decimal(dividend)).remainder(dividingBy: divisor) == Decimal(remainder))
    }

    @Test func `is compared by value, whatever the exponents`() {
        let ordered = [
            "-1e300", "-2", "-1.999", "-1e-300", "0", "1e-300", "0.1", "0.11", "1", "9", "10",
            "99999999999999999999999999999999999999", "1e38", "1e300",
        ]
        let numbers = ordered.compactMap { Decimal($0) }
        for (index, left) in numbers.enumerated() {
            for (other, right) in numbers.enumerated() { #expect((left < right) == (index < other)) }
        }
    }

    @Test func `gives the integer it is, and the nearest binary number`() {
        #expect(Decimal("1200")?.integer == 1200)
        #expect(Decimal("-9223372036854775808")?.integer == .min)
        #expect(Decimal("9223372036854775808")?.integer == nil)
        #expect(Decimal("1e40")?.integer == nil)
        #expect(Decimal("1.5")?.integer == nil)
        #expect(Decimal("0.1")?.double == 0.1)
        #expect(Decimal("-1e308")?.double == -1e308)
    }
}
