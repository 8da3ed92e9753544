import Text
import Values

/// The faults of human forms, each with what to do about it.
extension Fault {
    static func malformed(_ text: String, as unit: Unit) -> Fault {
        let text = text.excerpt
        let (what, example) = (unit.description, unit.example)
        return Fault(
            .valueMalformed,
            Message(en: "\"\(text)\" is not \(what.english)", fr: "« \(text) » n'est pas \(what.french)"),
            help: Message(en: "write it as \(example.english)", fr: "écrire par exemple \(example.french)"))
    }

    static func ambiguousNumber(_ text: String, whole: String, decimal: String) -> Fault {
        Fault(
            .valueAmbiguous,
            Message(
                en: "\"\(text.excerpt)\" may be \(whole) or \(decimal)",
                fr: "« \(text.excerpt) » peut se lire \(whole) ou \(decimal)"),
            help: Message(en: "write \(whole) or \(decimal)0", fr: "écrire \(whole) ou \(decimal)0"))
    }

    static func parenthesised(_ text: String) -> Fault {
        Fault(
            .valueAmbiguous,
            Message(
                en: "\"\(text.excerpt)\" in parentheses may be negative or an aside",
                fr: "« \(text.excerpt) » entre parenthèses peut être négatif ou une incise"),
            help: Message(en: "write it with - or without parentheses", fr: "l'écrire avec - ou sans parenthèses"))
    }

    static func ambiguousMultiplier(_ text: String) -> Fault {
        Fault(
            .valueAmbiguous,
            Message(
                en: "\"m\" in \"\(text.excerpt)\" may be thousand or million",
                fr: "« m » dans « \(text.excerpt) » peut se lire mille ou million"),
            help: Message(en: "write k or M", fr: "écrire k ou M"))
    }

    static func range(_ text: String) -> Fault {
        Fault(
            .valueInexact,
            Message(
                en: "\"\(text.excerpt)\" is a range where one value is wanted",
                fr: "« \(text.excerpt) » est une fourchette, une seule valeur est attendue"),
            help: Message(
                en: "write one value, and the range as a comment",
                fr: "écrire une valeur, et la fourchette en commentaire"))
    }

    static func approximation(_ text: String, word: String) -> Fault {
        Fault(
            .valueInexact,
            Message(
                en: "\"\(text.excerpt)\" is not one exact value",
                fr: "« \(text.excerpt) » n'est pas une valeur exacte"),
            help: Message(
                en: "write the number without \"\(word.excerpt)\", which may stand in a comment",
                fr: "écrire le nombre sans « \(word.excerpt) », qui peut figurer en commentaire"))
    }

    static func tooLong(_ text: String) -> Fault {
        Fault(
            .valueTooLong,
            Message(
                en: "\"\(text.excerpt)\" has more digits than the \(Decimal.maximumDigits) that are reckoned with",
                fr: "« \(text.excerpt) » a plus de chiffres que les \(Decimal.maximumDigits) qui sont comptés"),
            help: Message(en: "write it with fewer digits", fr: "l'écrire avec moins de chiffres"))
    }

    static func foreignCurrency(_ text: String, _ currency: String, here: String) -> Fault {
        Fault(
            .valueUnitDiffers,
            Message(
                en: "\"\(text.excerpt)\" is in \(currency), amounts here are in \(here)",
                fr: "« \(text.excerpt) » est en \(currency), les montants sont ici en \(here)"),
            help: Message(
                en: "write the amount in \(here): nothing is converted",
                fr: "écrire le montant en \(here) : rien n'est converti"))
    }

    static func otherTaxBasis(_ text: String, here: Conventions.TaxBasis) -> Fault {
        let isIncluded = here == .included
        return Fault(
            .valueUnitDiffers,
            Message(
                en:
                    "\"\(text.excerpt)\" \(isIncluded ? "excludes" : "includes") tax, amounts here \(isIncluded ? "include" : "exclude") it",
                fr:
                    "« \(text.excerpt) » est \(isIncluded ? "HT" : "TTC"), les montants sont ici \(isIncluded ? "TTC" : "HT")"
            ),
            help: Message(
                en: "write the amount \(isIncluded ? "with" : "without") tax: nothing is converted",
                fr: "écrire le montant \(isIncluded ? "TTC" : "HT") : rien n'est converti"))
    }

    static func notInDays(_ text: String, unit: String) -> Fault {
        Fault(
            .valueUnitDiffers,
            Message(
                en: "\"\(text.excerpt)\" is in \"\(unit.excerpt)\" where days are wanted",
                fr: "« \(text.excerpt) » est en « \(unit.excerpt) », des jours sont attendus"),
            help: Message(
                en: "write a number of days: nothing is converted",
                fr: "écrire un nombre de jours : rien n'est converti"))
    }

    static func placeholder(_ text: String) -> Fault {
        Fault(
            .valuePlaceholder,
            Message(en: "\"\(text.excerpt)\": not known yet", fr: "« \(text.excerpt) » : pas encore connu"),
            help: Message(en: "give the value, or leave it empty", fr: "donner la valeur, ou laisser vide"),
            level: .warning)
    }

    static func marked(_ text: String) -> Fault {
        Fault(
            .valueUnconfirmed,
            Message(
                en: "this value is still marked \"\(text.excerpt)\"",
                fr: "cette valeur est encore marquée « \(text.excerpt) »"),
            help: Message(
                en: "correct it, or delete the mark: it is then yours",
                fr: "la corriger, ou effacer la marque : elle est alors la vôtre"),
            level: .warning)
    }
}

extension String {
    /// The text as a message quotes it: not more than 40 characters.
    var excerpt: String {
        count > 40 ? "\(prefix(39))…" : self
    }
}

extension Unit {
    fileprivate typealias Words = (english: String, french: String)

    fileprivate var description: Words {
        switch self {
        case .number, .integer: ("a number", "un nombre")
        case .money: ("an amount", "un montant")
        case .percent: ("a percentage", "un pourcentage")
        case .days: ("a number of days", "un nombre de jours")
        case .date: ("a day", "une date")
        case .period: ("a period", "une période")
        case .boolean: ("yes or no", "oui ou non")
        }
    }

    fileprivate var example: Words {
        switch self {
        case .number, .integer: ("1200 or 87500.50", "1200 ou 87500,50")
        case .money: ("118000, 120 k or 1.2 M", "118000, 120 k ou 1,2 M")
        case .percent: ("31 or 31 %", "31 ou 31 %")
        case .days: ("285 or 285 d", "285 ou 285 j")
        case .date: ("2026-10-31", "2026-10-31 ou 31/10/2026")
        case .period: ("2026-11", "2026-11 ou nov. 2026")
        case .boolean: ("yes or no", "oui ou non")
        }
    }
}
