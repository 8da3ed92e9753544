import Values

extension Conventions {
    /// Reads a typed scalar: one line, without quotes and comment. The first unit is meant where the value names none.
    ///
    /// Plain numbers and days in digits are read from the bytes as they stand. What could mean two things is a
    /// fault, never a guess.
    package func read(_ bytes: UnsafeBufferPointer<UInt8>, as units: [Unit]) -> TypedScalar {
        precondition(!units.isEmpty, "a typed scalar has a unit")
        if let plain = plain(bytes, as: units[0]) { return plain }
        let trimmed = bytes.trimmedOfSpaces
        if trimmed.count < bytes.count, let plain = plain(trimmed, as: units[0]), plain != .asWritten { return plain }
        if trimmed.isNullWord { return .missing(nil) }
        let human = HumanText(trimmed)
        let scalar = read(human, as: units)
        if case .fault = scalar, isPlaceholder(human.text) { return .missing(.placeholder(human.text)) }
        guard case .text(let canonical) = scalar, canonical.elementsEqual(bytes) else { return scalar }
        return .asWritten
    }

    /// Reads what stands as a machine writes it, or as most people do; nil for anything else.
    private func plain(_ bytes: UnsafeBufferPointer<UInt8>, as unit: Unit) -> TypedScalar? {
        switch unit {
        case .number, .integer, .money, .percent, .days:
            PlainNumber.read(bytes, mark: decimalMark).map(TypedScalar.number)
        case .date: Day(bytes) == nil ? isDayFirst ? Self.dayFirst(bytes) : nil : .asWritten
        case .period: Period(bytes) == nil ? nil : .asWritten
        case .boolean:
            bytes.elementsEqual("true".utf8)
                ? .boolean(true) : bytes.elementsEqual("false".utf8) ? .boolean(false) : nil
        }
    }

    /// Tries the units in turn; of several faults the first that says more than "malformed" is the one to tell.
    private func read(_ human: HumanText, as units: [Unit]) -> TypedScalar {
        var fault: Fault?
        for (index, unit) in units.enumerated() {
            switch read(human, as: unit, needsUnit: index > 0) {
            case .number(let number) where index > 0 && unit.mark(currency) != nil:
                return .text(number.plainBytes + Array(" \(unit.mark(currency) ?? "")".utf8))
            case .fault(let found):
                if fault == nil || (fault?.rule == .valueMalformed && found.rule != .valueMalformed) { fault = found }
            case let scalar: return scalar
            }
        }
        return fault.map(TypedScalar.fault) ?? .missing(nil)
    }

    private func read(_ human: HumanText, as unit: Unit, needsUnit: Bool) -> TypedScalar {
        switch unit {
        case .number, .integer: number(human)
        case .money: money(human, needsUnit: needsUnit)
        case .percent: percent(human, needsUnit: needsUnit)
        case .days: days(human, needsUnit: needsUnit)
        case .date: date(human)
        case .period: period(human)
        case .boolean: boolean(human)
        }
    }
}

extension Unit {
    /// What a number in this unit is followed by where another unit is the field's first.
    func mark(_ currency: String) -> String? {
        switch self {
        case .days: "d"
        case .percent: "%"
        case .money: currency
        case .number, .integer, .date, .period, .boolean: nil
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether nothing stands here, or YAML's word for nothing.
    var isNullWord: Bool {
        switch count {
        case 0: true
        case 1: self[0] == UInt8(ascii: "~")
        case 4: elementsEqual("null".utf8) || elementsEqual("Null".utf8) || elementsEqual("NULL".utf8)
        default: false
        }
    }
}
