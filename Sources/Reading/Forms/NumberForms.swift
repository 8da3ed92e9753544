import Text
import Values

/// Numbers with and without a unit.
extension Conventions {
    func number(_ human: HumanText) -> TypedScalar {
        if let based = Self.basedInteger(human.bytes) { return .number(based) }
        guard let quantity = Quantity(human) else { return .fault(.malformed(human.text, as: .number)) }
        guard !quantity.hasPrefix, !quantity.hasSuffix else { return .fault(quantity.strayWords(as: .number)) }
        return quantity.value(as: .number, self)
    }

    func percent(_ human: HumanText, needsUnit: Bool) -> TypedScalar {
        guard let quantity = Quantity(human) else { return .fault(.malformed(human.text, as: .percent)) }
        let isSign = quantity.suffixBytes.elementsEqual("%".utf8)
        let isMarked = isSign || Self.percentWords.contains(quantity.suffix.lowercased())
        guard !quantity.hasPrefix, isMarked || (!quantity.hasSuffix && !needsUnit) else {
            return .fault(quantity.strayWords(as: .percent))
        }
        return quantity.value(as: .percent, self)
    }

    func days(_ human: HumanText, needsUnit: Bool) -> TypedScalar {
        guard let quantity = Quantity(human) else { return .fault(.malformed(human.text, as: .days)) }
        var word = quantity.suffix.lowercased()
        if word.hasSuffix("."), word.count > 1 { word.removeLast() }
        if Self.otherDurations.contains(word) { return .fault(.notInDays(quantity.text, unit: quantity.suffix)) }
        let isKnown = Self.dayWords.contains(word) || (word.isEmpty && !needsUnit)
        guard !quantity.hasPrefix, isKnown else { return .fault(quantity.strayWords(as: .days)) }
        return quantity.value(as: .days, self)
    }

    private static let percentWords: Set<String> = ["pct", "pour cent", "percent", "per cent"]

    private static let dayWords: Set<String> = [
        "j", "jh", "j/h", "j.h", "j-h", "jour", "jours", "jrs", "jour-homme", "jours-homme", "jours-hommes",
        "jours homme",
        "jours hommes", "jours/homme", "d", "day", "days", "pd", "md", "person-day", "person-days", "person days",
        "man-day", "man-days", "man days",
    ]

    private static let otherDurations: Set<String> = [
        "m", "mois", "mois-homme", "mois-hommes", "month", "months", "pm", "h", "heure", "heures", "hour", "hours",
        "hrs",
        "sem", "semaine", "semaines", "week", "weeks", "w", "an", "ans", "année", "années", "year", "years", "y", "etp",
        "fte",
    ]

    /// Octal and hexadecimal integers of YAML's core schema, `0o17` and `0x1F`.
    private static func basedInteger(_ bytes: [UInt8]) -> Decimal? {
        guard bytes.count > 2, bytes[0] == UInt8(ascii: "0"), bytes[2...].allSatisfy({ $0.isDigit || $0.isLetter })
        else {
            return nil
        }
        let radix = bytes[1] == UInt8(ascii: "o") ? 8 : bytes[1] == UInt8(ascii: "x") ? 16 : 0
        guard radix > 0, let value = Int(String(decoding: bytes[2...], as: UTF8.self), radix: radix) else { return nil }
        return Decimal(value)
    }
}
