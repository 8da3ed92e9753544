import Foundation
import Testing
import Values

@Suite struct `A day` {
    @Test func `is written and read as ISO 8601 does`() {
        #expect(Day(year: 2026, month: 10, day: 31)?.text == "2026-10-31")
        #expect(Day("0001-01-01") == .first)
        #expect(Day("9999-12-31") == .last)
        #expect(Day("2024-02-29") != nil)
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01", "2026-1-1", "2026-10-31 ", "2026/10/31",
        "",
    ])
    func `is nil where the calendar has none`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `agrees with Foundation on dates, weekdays and weeks of four centuries`() throws {
        var oracle = Foundation.Calendar(identifier: .iso8601)
        oracle.timeZone = try #require(TimeZone(identifier: "UTC"))
        for number in -80_000..<70_000 {
            let day = try #require(Day(number: number))
            let date = Date(timeIntervalSince1970: Double(number) * 86_400)
            let parts = oracle.dateComponents(
                [.year, .month, .day, .weekday, .weekOfYear, .yearForWeekOfYear], from: date)
            let found = [
                day.date.year, day.date.month, day.date.day, day.weekday.rawValue % 7 + 1, day.isoWeek.week,
                day.isoWeek.year,
            ]
            let wanted = [parts.year, parts.month, parts.day, parts.weekday, parts.weekOfYear, parts.yearForWeekOfYear]
            guard found == wanted.compactMap(\.self) else {
                Issue.record("\(day): \(found), wanted \(wanted)")
                return
            }
        }
    }

    @Test func `comes back from its number and its text`() throws {
        for number in stride(from: Day.first.number, through: Day.last.number, by: 37) {
            let day = try #require(Day(number: number))
            #expect(Day(day.text) == day)
        }
    }

    @Test func `is reckoned with, within the years 1 to 9999`() {
        #expect(Day("2026-01-31")?.adding(months: 1)?.text == "2026-02-28")
        #expect(Day("2024-03-31")?.adding(months: -1)?.text == "2024-02-29")
        #expect(Day("2026-12-31")?.adding(days: 1)?.text == "2027-01-01")
        #expect(Day.last.adding(days: 1) == nil)
        #expect(Day.first.adding(months: -1) == nil)
        #expect(Day.first.adding(days: .max) == nil)
        #expect(Day.first.days(to: .last) == 3_652_058)
        #expect(Day.first < .last)
        #expect(Day.first.weekday == .monday)
        #expect(Day.last.isoWeek == (9999, 52))
    }
}
