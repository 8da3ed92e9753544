import Text
import Values

/// Amounts of money: `120 k€`, `1,2 M€ HT`, `EUR 118 000`.
extension Conventions {
    func money(_ human: HumanText, needsUnit: Bool) -> TypedScalar {
        guard let quantity = Quantity(human) else { return .fault(.malformed(human.text, as: .money)) }
        if !quantity.hasPrefix, let power = commonPower(quantity.suffixBytes), !needsUnit || quantity.hasSuffix {
            return quantity.value(times: power, as: .money, self)
        }
        let (words, basis) = Self.withoutTax(quantity.suffix)
        guard let after = marks(in: words), let before = marks(in: quantity.prefix), before.power == 0 else {
            return .fault(quantity.strayWords(as: .money))
        }
        if after.isAmbiguous { return .fault(.ambiguousMultiplier(quantity.text)) }
        if needsUnit, words.isEmpty, !quantity.hasPrefix { return .fault(.malformed(human.text, as: .money)) }
        if let foreign = [before.currency, after.currency].compactMap(\.self).first(where: { $0 != currency }) {
            return .fault(.foreignCurrency(quantity.text, foreign, here: currency))
        }
        if let basis, let tax, basis != tax { return .fault(.otherTaxBasis(quantity.text, here: tax)) }
        return quantity.value(times: after.power, as: .money, self)
    }

    /// The power of ten of the commonest words after an amount in the portfolio's currency; nil for others.
    private func commonPower(_ suffix: ArraySlice<UInt8>) -> Int? {
        let euro = Array("€".utf8)
        var power = 0
        var rest = suffix
        switch rest.first {
        case nil: return 0
        case UInt8(ascii: "k"), UInt8(ascii: "K"): power = 3
        case UInt8(ascii: "M"): power = 6
        default: break
        }
        if power > 0 { rest = rest.dropFirst() }
        return rest.isEmpty || (currency == "EUR" && rest.elementsEqual(euro)) ? power : nil
    }

    /// What the words beside an amount say.
    private struct Marks {
        var power = 0
        var currency: String?
        var isAmbiguous = false
    }

    /// Nil where the words are no multiplier and no currency.
    private func marks(in words: String) -> Marks? {
        let word = words.filter { !$0.isWhitespace }
        if word.isEmpty { return Marks() }
        if let currency = currency(named: word) { return Marks(currency: currency) }
        for (multiplier, power) in Self.multipliers where word.hasPrefix(multiplier) {
            let rest = String(word.dropFirst(multiplier.count))
            if rest.isEmpty { return Marks(power: power, isAmbiguous: power == 0) }
            if let currency = currency(named: rest) {
                return Marks(power: power, currency: currency, isAmbiguous: power == 0)
            }
        }
        return nil
    }

    /// Longer ones first; the lower-case m, of either thousand or million, has no power.
    private static let multipliers: [(word: String, power: Int)] = [
        ("milliards", 9), ("milliard", 9), ("millions", 6), ("million", 6), ("Mds", 9), ("Mrd", 9), ("Md", 9), ("M", 6),
        ("k", 3), ("K", 3), ("G", 9), ("m", 0),
    ]

    private func currency(named word: String) -> String? {
        switch word {
        case "€": return "EUR"
        case "£": return "GBP"
        case "$": return Self.dollars.contains(currency) ? currency : "USD"
        default: break
        }
        if ["euro", "euros", "d'euro", "d'euros"].contains(word.lowercased()) { return "EUR" }
        return word == currency || Self.currencies.contains(word) ? word : nil
    }

    private static let dollars: Set<String> = ["USD", "CAD", "AUD", "NZD", "SGD", "HKD"]

    /// Codes of ISO 4217 that are told from other words of three letters.
    private static let currencies: Set<String> = [
        "AED", "AUD", "BGN", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "DZD", "EUR", "GBP", "HKD", "HUF", "ILS", "INR",
        "JPY", "KRW", "MAD", "MXN", "NOK", "NZD", "PLN", "RON", "SAR", "SEK", "SGD", "TND", "TRY", "USD", "XAF", "XOF",
        "XPF", "ZAR",
    ]

    /// The words without those on tax, and the basis these tell.
    private static func withoutTax(_ words: String) -> (words: String, basis: TaxBasis?) {
        for (spelling, basis) in taxWords where words.hasSuffix(spelling) {
            return (words.dropLast(spelling.count).trimmed, basis)
        }
        return (words, nil)
    }

    private static let taxWords: [(String, TaxBasis)] = [
        ("HT", .excluded), ("H.T.", .excluded), ("TTC", .included), ("T.T.C.", .included), ("excl. VAT", .excluded),
        ("excl. tax", .excluded), ("incl. VAT", .included), ("incl. tax", .included),
    ]
}
