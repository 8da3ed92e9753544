package import Values

/// A value of a row, as SQLite holds it.
package enum Cell: Hashable, Sendable {
    case null
    case number(Decimal)
    case text(String)
    case bytes([UInt8])

    package static func integer(_ value: Int) -> Cell {
        .number(Decimal(significand: Int128(value)))
    }

    /// The number, where it is whole and within a machine word.
    package var integer: Int? {
        if case .number(let number) = self { number.integer } else { nil }
    }

    package var number: Decimal? {
        if case .number(let number) = self { number } else { nil }
    }

    package var text: String? {
        if case .text(let text) = self { text } else { nil }
    }
}

extension Cell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    package init(stringLiteral value: String) {
        self = .text(value)
    }

    package init(integerLiteral value: Int) {
        self = .integer(value)
    }
}
