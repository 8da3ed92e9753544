import Testing
import Values

@Test func `equal decimals are equal values`() {
    #expect(Decimal(significand: 1200, exponent: -2) == 12)
}
