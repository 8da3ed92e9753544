import Text
import Values

/// Names of months and days of the week, folded, in French and English.
enum CalendarWords {
    /// The month that a word names, 1 to 12.
    static func month(_ word: some StringProtocol) -> Int? { months[String(word)] }

    static func weekday(_ word: some StringProtocol) -> Weekday? { weekdays[String(word)] }

    /// Words that make a date less than one day.
    static let vague: Set<String> = [
        "fin", "debut", "mi", "courant", "semaine", "avant", "apres", "vers", "end", "mid", "early", "late",
        "beginning",
        "week", "before", "after", "by", "around",
    ]

    private static let months: [String: Int] = [
        "janvier": 1, "janv": 1, "jan": 1, "january": 1,
        "fevrier": 2, "fevr": 2, "fev": 2, "feb": 2, "february": 2,
        "mars": 3, "mar": 3, "march": 3,
        "avril": 4, "avr": 4, "apr": 4, "april": 4,
        "mai": 5, "may": 5,
        "juin": 6, "jun": 6, "june": 6,
        "juillet": 7, "juil": 7, "jul": 7, "july": 7,
        "aout": 8, "aug": 8, "august": 8,
        "septembre": 9, "september": 9, "sept": 9, "sep": 9,
        "octobre": 10, "october": 10, "oct": 10,
        "novembre": 11, "november": 11, "nov": 11,
        "decembre": 12, "december": 12, "dec": 12,
    ]

    private static let weekdays: [String: Weekday] = {
        let names: [[String]] = [
            ["lundi", "lun", "monday", "mon"], ["mardi", "mar", "tuesday", "tue", "tues"],
            ["mercredi", "mer", "wednesday", "wed"], ["jeudi", "jeu", "thursday", "thu", "thurs"],
            ["vendredi", "ven", "friday", "fri"], ["samedi", "sam", "saturday", "sat"],
            ["dimanche", "dim", "sunday", "sun"],
        ]
        let pairs = zip(names, Weekday.allCases).flatMap { names, weekday in names.map { ($0, weekday) } }
        return Dictionary(uniqueKeysWithValues: pairs)
    }()
}
