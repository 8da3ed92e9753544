import Text

/// The faults of days and periods, each with what to do about it.
extension Fault {
    static func noSuchDay(_ text: String) -> Fault {
        Fault(
            .valueMalformed,
            Message(
                en: "\"\(text.excerpt)\" is no day of the calendar",
                fr: "« \(text.excerpt) » n'est pas un jour du calendrier"),
            help: .asISODate)
    }

    static func dayWithoutYear(_ text: String) -> Fault {
        Fault(
            .valueAmbiguous,
            Message(en: "\"\(text.excerpt)\" does not say which year", fr: "« \(text.excerpt) » ne dit pas l'année"),
            help: .asISODate)
    }

    static func shortYear(_ text: String) -> Fault {
        Fault(
            .valueAmbiguous,
            Message(
                en: "\"\(text.excerpt)\" with a year of two digits can be read two ways",
                fr: "« \(text.excerpt) », avec une année à deux chiffres, peut se lire de deux façons"),
            help: Message(en: "write the year with four digits", fr: "écrire l'année avec quatre chiffres"))
    }

    static func dayOrMonthFirst(_ text: String, _ first: String, _ second: String) -> Fault {
        Fault(
            .valueAmbiguous,
            Message(
                en: "\"\(text.excerpt)\" may be \(first) or \(second)",
                fr: "« \(text.excerpt) » peut se lire \(first) ou \(second)"),
            help: Message(en: "write \(first) or \(second)", fr: "écrire \(first) ou \(second)"))
    }

    static func otherWeekday(_ text: String) -> Fault {
        Fault(
            .valueAmbiguous,
            Message(
                en: "\"\(text.excerpt)\" names another day of the week than the date has",
                fr: "« \(text.excerpt) » nomme un autre jour de la semaine que celui de la date"),
            help: Message(
                en: "correct one of them, or leave the day of the week out",
                fr: "corriger l'un des deux, ou omettre le jour de la semaine"))
    }

    static func notOneDay(_ text: String) -> Fault {
        Fault(
            .valueInexact,
            Message(en: "\"\(text.excerpt)\" is not one day", fr: "« \(text.excerpt) » n'est pas un jour précis"),
            help: .asISODate)
    }

    static func semesterOrWeek(_ text: String) -> Fault {
        Fault(
            .valueAmbiguous,
            Message(
                en: "\"\(text.excerpt)\" may be a half-year or a week",
                fr: "« \(text.excerpt) » peut être un semestre ou une semaine"),
            help: Message(en: "write a week as 2026-W02", fr: "écrire une semaine sous la forme 2026-W02"))
    }
}

extension Message {
    fileprivate static var asISODate: Message {
        Message(en: "write the day as 2026-10-31", fr: "écrire le jour sous la forme 2026-10-31 ou 31/10/2026")
    }
}
