package import Values

extension Calendar {
    /// The last period of a cadence that was over at the end of a day.
    package func lastPeriod(_ cadence: Cadence, endedBy day: Day) -> Period? {
        guard let period = period(cadence, of: day), let days = days(of: period) else { return nil }
        return days.upperBound <= day ? period : previous(before: period)
    }
}
