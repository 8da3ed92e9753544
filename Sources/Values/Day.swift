/// A day of the Gregorian calendar, from 0001-01-01 to 9999-12-31.
package struct Day: Hashable, Sendable {
    /// Days since 1970-01-01.
    package let number: Int

    package static let first = Day(known: -719_162)
    package static let last = Day(known: 2_932_896)

    private init(known number: Int) {
        self.number = number
    }

    /// Nil outside the years 1 to 9999.
    package init?(number: Int) {
        guard (Day.first.number...Day.last.number).contains(number) else { return nil }
        self.number = number
    }

    /// Nil where the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= Day.count(ofMonth: month, year: year) else { return nil }
        self.number = Day.number(year: year, month: month, day: day)
    }

    package var date: (year: Int, month: Int, day: Int) {
        // "chrono-compatible low-level date algorithms", H. Hinnant: years begin in March, eras last 400 years.
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    package var year: Int { date.year }

    package var month: Int { date.month }

    package var weekday: Weekday {
        // 1970-01-01 was a Thursday; the sum is positive from the year 1 on.
        let place = (number + 3 + 7 * 102_738) % 7
        return Weekday.allCases[place]
    }

    /// The week by ISO 8601: weeks begin on Monday, and belong to the year of their Thursday.
    package var isoWeek: (year: Int, week: Int) {
        let thursday = number + 4 - weekday.rawValue
        let year = thursday > Day.last.number ? 10_000 : Day(known: thursday).year
        return (year, (thursday - Day.number(year: year, month: 1, day: 1)) / 7 + 1)
    }

    /// The day `days` later, or earlier where negative; nil outside the years 1 to 9999.
    package func adding(days: Int) -> Day? {
        let (sum, overflow) = number.addingReportingOverflow(days)
        return overflow ? nil : Day(number: sum)
    }

    /// The same day of the month `months` later, or the last of a month that is shorter; nil outside the years 1 to 9999.
    package func adding(months: Int) -> Day? {
        let (year, month, day) = date
        let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, sum >= 12, sum < 120_000 else { return nil }
        let length = Day.count(ofMonth: sum % 12 + 1, year: sum / 12)
        return Day(year: sum / 12, month: sum % 12 + 1, day: min(day, length))
    }

    /// How many days later `other` is.
    package func days(to other: Day) -> Int {
        other.number - number
    }

    /// How many days a month has.
    package static func count(ofMonth month: Int, year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31
    }

    static func number(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

extension UInt8 {
    /// The ASCII digit of a number from 0 to 9.
    fileprivate static func digit(_ number: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(number) }
}

extension Day: Comparable {
    package static func < (left: Day, right: Day) -> Bool {
        left.number < right.number
    }
}

extension Day: CustomStringConvertible {
    /// The day as ISO 8601 writes it: `2026-10-31`.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The bytes of ``text``.
    package var bytes: [UInt8] {
        let (year, month, day) = date
        let dash = UInt8(ascii: "-")
        let (century, ofCentury) = (year / 100, year % 100)
        return [
            .digit(century / 10), .digit(century % 10), .digit(ofCentury / 10), .digit(ofCentury % 10), dash,
            .digit(month / 10), .digit(month % 10), dash, .digit(day / 10), .digit(day % 10),
        ]
    }

    package var description: String { text }

    /// The day that bytes spell as ISO 8601 does, `2026-10-31`; nil where they don't, or the calendar has no such day.
    package init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = bytes.number(0..<4), let month = bytes.number(5..<7), let day = bytes.number(8..<10)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package init?(_ text: some StringProtocol) {
        guard let day = Array(text.utf8).withUnsafeBufferPointer({ Day($0) }) else { return nil }
        self = day
    }
}
