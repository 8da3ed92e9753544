package import Values

extension EngineTable {
    /// `period(cadence, period, n, first, last, year, working_days)`: the periods of every cadence that begin within
    /// `days`; `n` counts those of one cadence, `year` is the fiscal year in which the period begins.
    package static func periods(_ calendar: Calendar, within days: ClosedRange<Day>) -> EngineTable {
        let columns = [
            Column("cadence"), Column("period", "period text"), Column("n", "integer"), Column("first", "date text"),
            Column("last", "date text"), Column("year", "integer"), Column("working_days", "days numeric"),
        ]
        return .shared("period", columns, key: ["cadence", "period"]) {
            Cadence.allCases.flatMap { rows(of: $0, calendar, within: days) }
        }
    }

    private static func rows(of cadence: Cadence, _ calendar: Calendar, within days: ClosedRange<Day>) -> [[Cell]] {
        var rows: [[Cell]] = []
        var next = calendar.period(cadence, of: days.lowerBound)
        while let period = next, let span = calendar.days(of: period), span.lowerBound <= days.upperBound {
            rows.append([
                .text(cadence.rawValue), .text(period.text), .integer(rows.count), Cell(span.lowerBound),
                Cell(span.upperBound), .integer(calendar.fiscalYear(of: span.lowerBound)),
                .integer(calendar.workingDays(in: span)),
            ])
            next = calendar.next(after: period)
        }
        return rows
    }

    /// `day(date, working, worked, worked_before, month, month_n, months)`: for each day whether it is worked, the
    /// working days from the first day on with it and without it, its month, the months from year 0 to that month, and
    /// the same with the share of the month that is over at the end of the day.
    package static func days(_ calendar: Calendar, within days: ClosedRange<Day>) -> EngineTable {
        let columns = [
            Column("date", "date text"), Column("working", "boolean numeric"), Column("worked", "integer"),
            Column("worked_before", "integer"), Column("month", "period text"), Column("month_n", "integer"),
            Column("months", "numeric"),
        ]
        return .shared("day", columns, key: ["date"]) {
            var worked = 0
            return (days.lowerBound.number...days.upperBound.number).compactMap(Day.init(number:)).map { day in
                let isWorking = calendar.isWorkingDay(day)
                worked += isWorking ? 1 : 0
                return [Cell(day), Cell(isWorking), .integer(worked), .integer(worked - (isWorking ? 1 : 0))]
                    + month(of: day)
            }
        }
    }

    private static func month(of day: Day) -> [Cell] {
        let date = day.date
        let number = date.year * 12 + date.month - 1
        let share = Decimal(date.day).divided(by: Decimal(Day.count(ofMonth: date.month, year: date.year)), digits: 10)
        let months = share.flatMap { Decimal(number).adding($0) }
        return [.text(String(day.text.prefix(7))), .integer(number), months.map(Cell.number) ?? .null]
    }
}
