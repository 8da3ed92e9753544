/// What the values of a column are, as `x-unit` says; it stands in the column's declared type, so that SQLite gives it
/// back for every column of a result that is shown as it is stored.
package enum ColumnUnit: String, Hashable, Sendable, CaseIterable {
    case money
    case percent
    case days
    case date
    case period
    case boolean

    /// The type that columns of this unit are declared with; SQLite derives their affinity from its words.
    var declaredType: String {
        switch self {
        case .money, .percent, .days, .boolean: "\(rawValue) numeric"
        case .date, .period: "\(rawValue) text"
        }
    }

    init?(declaredType: String) {
        self.init(rawValue: String(declaredType.prefix { $0 != " " }))
    }
}
