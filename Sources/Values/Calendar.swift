/// A portfolio's calendar: the days of its periods, its fiscal years and its working days.
package struct Calendar: Hashable, Sendable {
    /// The month in which a fiscal year begins, 1 to 12.
    package let fiscalYearStart: Int
    /// Days from Monday to Friday that are not worked.
    package let holidays: Set<Day>
    /// A Monday on which a fortnight begins.
    private let fortnightStart: Int

    /// Fortnights begin in the week of `firstPeriod`'s first day, and every two weeks from there; without one, in odd
    /// weeks of 2026.
    package init(firstPeriod: Period? = nil, fiscalYearStart: Int = 1, holidays: Set<Day> = []) {
        precondition((1...12).contains(fiscalYearStart), "a fiscal year begins in a month of the year")
        self.fiscalYearStart = fiscalYearStart
        self.holidays = holidays
        let first = firstPeriod ?? Period(.week, year: 2026)
        self.fortnightStart = first.map(Self.monday) ?? 0
    }

    /// The first and the last day of a period; nil where the calendar has no such period: a year's 27th fortnight.
    package func days(of period: Period) -> ClosedRange<Day>? {
        guard let first = firstDay(of: period) else { return nil }
        let next: Day?
        switch period.cadence {
        case .week: next = first.adding(days: 7)
        case .fortnight: next = first.adding(days: 14)
        case .month: next = first.adding(months: 1)
        case .quarter: next = first.adding(months: 3)
        case .year: next = first.adding(months: 12)
        }
        return first...(next?.adding(days: -1) ?? .last)
    }

    /// The period of a cadence that a day is in; nil at the ends of time.
    package func period(_ cadence: Cadence, of day: Day) -> Period? {
        switch cadence {
        case .year: return Period(.year, year: day.year)
        case .quarter: return Period(.quarter, year: day.year, number: (day.month + 2) / 3)
        case .month: return Period(.month, year: day.year, number: day.month)
        case .week: return Period(.week, year: day.isoWeek.year, number: day.isoWeek.week)
        case .fortnight:
            let into = ((day.number - fortnightStart) % 14 + 14) % 14
            guard let start = day.adding(days: -into)?.isoWeek else { return nil }
            return Period(.fortnight, year: start.year, number: (start.week + 1) / 2)
        }
    }

    /// The period after `period`, of the same cadence.
    package func next(after period: Period) -> Period? {
        days(of: period)?.upperBound.adding(days: 1).flatMap { self.period(period.cadence, of: $0) }
    }

    /// The period before `period`, of the same cadence.
    package func previous(before period: Period) -> Period? {
        days(of: period)?.lowerBound.adding(days: -1).flatMap { self.period(period.cadence, of: $0) }
    }

    /// The fiscal year of a day, named after the calendar year in which it begins.
    package func fiscalYear(of day: Day) -> Int {
        day.month >= fiscalYearStart ? day.year : day.year - 1
    }

    /// The days of a fiscal year; nil outside the years 1 to 9999.
    package func days(ofFiscalYear year: Int) -> ClosedRange<Day>? {
        guard let first = Day(year: year, month: fiscalYearStart, day: 1) else { return nil }
        return first...(first.adding(months: 12)?.adding(days: -1) ?? .last)
    }

    package func isWorkingDay(_ day: Day) -> Bool {
        day.weekday.rawValue <= 5 && !holidays.contains(day)
    }

    /// How many of the days are worked; O(holidays).
    package func workingDays(in days: ClosedRange<Day>) -> Int {
        let before = Self.weekdays(before: days.lowerBound)
        let all = Self.weekdays(before: days.upperBound) + (days.upperBound.weekday.rawValue <= 5 ? 1 : 0) - before
        return all - holidays.count { days.contains($0) && $0.weekday.rawValue <= 5 }
    }

    /// The working day that is `count` working days after a day, or before it where negative; O(count).
    package func adding(workingDays count: Int, to day: Day) -> Day? {
        var day = day
        var left = abs(count)
        while left > 0 {
            guard let next = day.adding(days: count.signum()) else { return nil }
            day = next
            left -= isWorkingDay(day) ? 1 : 0
        }
        return day
    }

    private func firstDay(of period: Period) -> Day? {
        switch period.cadence {
        case .year: return Day(year: period.year, month: 1, day: 1)
        case .quarter: return Day(year: period.year, month: period.number * 3 - 2, day: 1)
        case .month: return Day(year: period.year, month: period.number, day: 1)
        case .week: return Day(number: Self.monday(ofWeek: period.number, year: period.year))
        case .fortnight:
            // The first fortnight of a year begins in its week 1 or 2, whichever lies a whole number of them from the start.
            let first = Self.monday(ofWeek: 1, year: period.year)
            let offset = (first - fortnightStart) % 14 == 0 ? 0 : 7
            let day = Day(number: first + offset + 14 * (period.number - 1))
            return day.flatMap { $0.isoWeek.year == period.year ? $0 : nil }
        }
    }

    /// The Monday of the week of a period's first day; of a fortnight, that of its first week were they counted from week 1.
    private static func monday(of period: Period) -> Int {
        switch period.cadence {
        case .week: return monday(ofWeek: period.number, year: period.year)
        case .fortnight: return monday(ofWeek: period.number * 2 - 1, year: period.year)
        case .month: return monday(before: Day.number(year: period.year, month: period.number, day: 1))
        case .quarter: return monday(before: Day.number(year: period.year, month: period.number * 3 - 2, day: 1))
        case .year: return monday(before: Day.number(year: period.year, month: 1, day: 1))
        }
    }

    /// The Monday of an ISO week: 4 January is always in week 1.
    private static func monday(ofWeek week: Int, year: Int) -> Int {
        monday(before: Day.number(year: year, month: 1, day: 4)) + 7 * (week - 1)
    }

    /// The Monday of a day's week, in days since 1970-01-01, which was a Thursday.
    private static func monday(before number: Int) -> Int {
        number - ((number + 3) % 7 + 7) % 7
    }

    /// Days from Monday to Friday before a day, counted from the year 1's first Monday.
    private static func weekdays(before day: Day) -> Int {
        let days = day.number - Day.first.number
        return days / 7 * 5 + min(days % 7, 5)
    }
}
