package import Text
import Values

/// How figures are written for people: by language, unit and currency.
package struct FigureFormat: Hashable, Sendable {
    package let language: Language
    /// ISO 4217.
    private let currency: String
    private let words: Words

    private var isFrench: Bool { language == .french }

    package init(language: Language, currency: String, words: Words = .none) {
        self.language = language
        self.currency = currency
        self.words = words
    }

    /// The units in which a gap of a message may show a figure; a `date` is shown as it is.
    package static let units = ["money", "percent", "days", "ratio", "date", "word"]

    /// A figure in its unit, `money`, `percent`, `ratio` or `days`, or without one to four decimals; a missing one is a
    /// dash. As a `word`, a text is what people call the value or field of that name.
    package func text(_ figure: MessageTemplate.Figure, unit: String?) -> String {
        switch figure {
        case .missing: "–"
        case .text(let text): unit == "word" ? words.text(of: text, in: language) : text
        case .number(let number): self.number(number, unit: unit)
        }
    }

    /// A figure before what it counts: `1 report`, `3 reports`. In French less than two is one.
    func text(_ figure: MessageTemplate.Figure, of one: String, _ several: String) -> String {
        let isOne = if case .number(let number) = figure { isFrench ? number < 2 : number == 1 } else { false }
        return "\(text(figure, unit: nil)) \(isOne ? one : several)"
    }

    private func number(_ number: Decimal, unit: String?) -> String {
        switch unit {
        case "money": grouped(number, places: 2, allOrNone: true) + " " + (currency == "EUR" ? "€" : currency)
        case "percent": grouped(number, places: 1) + percent
        case "ratio": grouped(number, places: 2)
        case "days": grouped(number, places: 1) + (isFrench ? " j" : " d")
        default: number.rounded(toPlaces: 4).plainText
        }
    }

    private var percent: String { isFrench ? " %" : "%" }

    /// Groups of three, at most so many decimals, none where they are zero.
    private func grouped(_ number: Decimal, places: Int, allOrNone: Bool = false) -> String {
        let parts = number.rounded(toPlaces: places).plainText.split(separator: ".")
        let whole = parts[0].drop { $0 == "-" }
        var groups: [Substring] = []
        var rest = whole[...]
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        let sign = parts[0].hasPrefix("-") ? "-" : ""
        let joined = ([rest] + groups).joined(separator: isFrench ? "\u{202F}" : ",")
        guard parts.count > 1 else { return sign + joined }
        let zeros = allOrNone ? String(repeating: "0", count: places - parts[1].count) : ""
        return sign + joined + (isFrench ? "," : ".") + parts[1] + zeros
    }
}
