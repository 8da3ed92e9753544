import Reading
import Values

/// A value that says itself in which of several units it is.
struct Figure {
    let value: Cell
    let unit: Unit

    /// Reads `285 d` or `12 %`, where the units are of numbers, a date or a period where they are of texts.
    init?(_ text: String, in units: [Unit]) {
        let parts = text.split(separator: " ")
        if parts.count == 2, let number = Decimal(parts[0]),
            let unit = units.first(where: { $0.suffix == String(parts[1]) })
        {
            (value, self.unit) = (.number(number), unit)
        } else if units.contains(.date), Day(text) != nil {
            (value, unit) = (.text(text), .date)
        } else if units.contains(.period), Period(text) != nil {
            (value, unit) = (.text(text), .period)
        } else {
            return nil
        }
    }
}

extension Unit {
    /// What stands after a number of the unit in a value whose unit is not its field's first.
    fileprivate var suffix: String? {
        switch self {
        case .days: "d"
        case .percent: "%"
        default: nil
        }
    }
}
