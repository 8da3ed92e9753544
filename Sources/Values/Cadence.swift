/// How often something is reported: the length of a period.
package enum Cadence: String, Sendable, CaseIterable {
    case week, fortnight, month, quarter, year

    /// The letter that stands between a period's year and its number.
    var letter: String {
        switch self {
        case .week: "W"
        case .fortnight: "F"
        case .quarter: "Q"
        case .month, .year: ""
        }
    }

    /// The most periods a year has.
    var countInYear: Int {
        switch self {
        case .week: 53
        case .fortnight: 27
        case .month: 12
        case .quarter: 4
        case .year: 1
        }
    }
}
