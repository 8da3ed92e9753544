/// What a typed scalar is read as.
package enum Unit: String, Hashable, Sendable, CaseIterable {
    case number, integer, money, percent, days, date, period, boolean
}
