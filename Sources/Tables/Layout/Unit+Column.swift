import Reading

/// The unit of a column stands in its declared type, so that SQLite gives it back for every column of a result that is
/// shown as it is stored.
extension Unit {
    /// The type that columns of this unit are declared with; SQLite derives their affinity from its words.
    var declaredType: String {
        isNumeric ? "\(rawValue) numeric" : "\(rawValue) text"
    }

    /// Whether values of the unit are numbers, rather than texts that sort as they should.
    var isNumeric: Bool { self != .date && self != .period }

    init?(declaredType: String) {
        self.init(rawValue: String(declaredType.prefix { $0 != " " }))
    }
}
