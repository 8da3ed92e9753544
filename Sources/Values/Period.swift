/// A period of reporting: a week, fortnight, month, quarter or year.
///
/// Which days it has, and which period follows, the ``Calendar`` says: fortnights are counted from its first period.
package struct Period: Hashable, Sendable {
    package let cadence: Cadence
    /// The year; of weeks and fortnights the ISO year.
    package let year: Int
    /// Its place in the year, from 1.
    package let number: Int

    /// Nil where no year has such a period. A 27th fortnight is one of some years, which the calendar knows.
    package init?(_ cadence: Cadence, year: Int, number: Int = 1) {
        guard (1...9999).contains(year), number >= 1, number <= cadence.countInYear else { return nil }
        if cadence == .week, number == 53, Period.weekCount(ofYear: year) < 53 { return nil }
        self.cadence = cadence
        self.year = year
        self.number = number
    }

    /// How many weeks an ISO year has: 28 December is always in its last one.
    static func weekCount(ofYear year: Int) -> Int {
        Day(year: year, month: 12, day: 28)?.isoWeek.week ?? 52
    }
}

/// Periods of one cadence compare by time; those of different cadences by cadence, so that sorting groups them.
extension Period: Comparable {
    package static func < (left: Period, right: Period) -> Bool {
        (left.rank, left.year, left.number) < (right.rank, right.year, right.number)
    }

    private var rank: Int { Cadence.allCases.firstIndex(of: cadence) ?? 0 }
}

extension Period: CustomStringConvertible {
    /// `2026-11`, `2026-W46`, `2026-F23`, `2026-Q4`, `2026`.
    package var text: String {
        let year = year.padded(to: 4)
        switch cadence {
        case .year: return year
        case .quarter: return "\(year)-Q\(number)"
        case .week, .fortnight, .month: return "\(year)-\(cadence.letter)\(number.padded(to: 2))"
        }
    }

    package var description: String { text }

    /// The period that bytes spell exactly as ``text`` does.
    package init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let year = bytes.count >= 4 ? bytes.number(0..<4) : nil else { return nil }
        if bytes.count == 4 {
            self.init(.year, year: year)
            return
        }
        guard bytes.count >= 7, bytes[4] == UInt8(ascii: "-"), let cadence = Cadence(letter: bytes[5]) else {
            return nil
        }
        let start = cadence == .month ? 5 : 6
        let count = cadence == .quarter ? 1 : 2
        guard bytes.count == start + count, let number = bytes.number(start..<start + count) else { return nil }
        self.init(cadence, year: year, number: number)
    }

    package init?(_ text: some StringProtocol) {
        guard let period = Array(text.utf8).withUnsafeBufferPointer({ Period($0) }) else { return nil }
        self = period
    }
}

extension Cadence {
    /// The cadence that the first byte after a year and its hyphen tells.
    fileprivate init?(letter byte: UInt8) {
        switch byte {
        case UInt8(ascii: "W"): self = .week
        case UInt8(ascii: "F"): self = .fortnight
        case UInt8(ascii: "Q"): self = .quarter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .month
        default: return nil
        }
    }
}
