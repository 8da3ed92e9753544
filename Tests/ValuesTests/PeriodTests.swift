import Testing
import Values

@Suite struct `A period` {
    @Test(arguments: ["2026-11", "2026-W46", "2026-W53", "2026-F23", "2026-Q4", "2026", "0001-01"])
    func `is read as it is written`(text: String) throws {
        #expect(try Period.named(text).text == text)
    }

    @Test(arguments: [
        "2026-13", "2026-00", "2025-W53", "2026-W00", "2026-F28", "2026-Q5", "2026-Q04", "2026-1", "202", "0000",
        "2026-X1", "2026-w46", "2026-11-01", "",
    ])
    func `is nil where no year has it`(text: String) {
        #expect(Period(text) == nil)
    }

    @Test func `compares by time within its cadence`() throws {
        let sorted = ["2025-12", "2026-01", "2026-11"].compactMap { Period($0) }
        #expect(sorted.shuffled().sorted() == sorted)
        #expect(try Period.named("2026-W01") < Period.named("2026-W02"))
    }
}

@Suite struct `A calendar` {
    private let calendar = Values.Calendar(
        firstPeriod: Period("2026-01"),
        holidays: Set(["2026-12-25", "2026-11-01", "2026-11-11"].compactMap { Day($0) }))

    @Test(arguments: [
        ("2026-11", "2026-11-01", "2026-11-30"), ("2024-02", "2024-02-01", "2024-02-29"),
        ("2026-Q4", "2026-10-01", "2026-12-31"),
        ("2026", "2026-01-01", "2026-12-31"), ("2026-W01", "2025-12-29", "2026-01-04"),
        ("2026-W46", "2026-11-09", "2026-11-15"),
        ("2026-F23", "2026-11-02", "2026-11-15"), ("2026-F01", "2025-12-29", "2026-01-11"),
        ("9999-12", "9999-12-01", "9999-12-31"),
    ])
    func `knows the days of a period`(period: String, first: String, last: String) throws {
        let days = try #require(calendar.days(of: try Period.named(period)))
        #expect(days.lowerBound.text == first)
        #expect(days.upperBound.text == last)
    }

    @Test func `counts fortnights from the first period, across years of 53 weeks`() throws {
        let last = try Period.named("2026-F27")
        #expect(calendar.days(of: last)?.lowerBound.text == "2026-12-28")
        #expect(calendar.next(after: last)?.text == "2027-F01")
        #expect(calendar.days(of: try Period.named("2027-F01"))?.lowerBound.text == "2027-01-11")
        #expect(calendar.days(of: try Period.named("2027-F27")) == nil)
        let shifted = Values.Calendar(firstPeriod: Period("2026-W02"))
        #expect(shifted.days(of: try Period.named("2026-F01"))?.lowerBound.text == "2026-01-05")
    }

    @Test(arguments: Cadence.allCases)
    func `walks on and back without a gap, and finds the period of each day`(cadence: Cadence) throws {
        var period = try #require(calendar.period(cadence, of: day("1999-06-15")))
        for _ in 0..<1_500 {
            let days = try #require(calendar.days(of: period))
            #expect(calendar.period(cadence, of: days.lowerBound) == period)
            #expect(calendar.period(cadence, of: days.upperBound) == period)
            let next = try #require(calendar.next(after: period))
            #expect(next > period)
            #expect(calendar.days(of: next)?.lowerBound == days.upperBound.adding(days: 1))
            #expect(calendar.previous(before: next) == period)
            period = next
        }
    }

    @Test func `has fiscal years that begin in any month`() throws {
        let april = Values.Calendar(fiscalYearStart: 4)
        #expect(april.fiscalYear(of: try day("2026-03-31")) == 2025)
        #expect(april.fiscalYear(of: try day("2026-04-01")) == 2026)
        #expect(april.days(ofFiscalYear: 2026)?.upperBound.text == "2027-03-31")
    }

    @Test func `counts working days without weekends and holidays`() throws {
        let november = try #require(calendar.days(of: try Period.named("2026-11")))
        // 21 days from Monday to Friday; the 11th is a Wednesday, the 1st a Sunday.
        #expect(calendar.workingDays(in: november) == 20)
        #expect(calendar.adding(workingDays: 1, to: try day("2026-12-24"))?.text == "2026-12-28")
        #expect(calendar.adding(workingDays: -1, to: try day("2026-11-12"))?.text == "2026-11-10")
    }

    @Test func `counts working days as walking them does`() throws {
        let start = try day("2026-10-17")
        for length in 0..<400 {
            let end = try #require(start.adding(days: length))
            let walked = (0...length).compactMap { start.adding(days: $0) }.count { calendar.isWorkingDay($0) }
            #expect(calendar.workingDays(in: start...end) == walked)
        }
    }
}

extension Period {
    fileprivate static func named(_ text: String) throws -> Period {
        try #require(Period(text))
    }
}

private func day(_ text: String) throws -> Day {
    try #require(Day(text))
}
