import Reading
import Text

/// A value that can't be taken as it stands, and what is said of it.
struct FaultExample: CustomStringConvertible {
    let unit: Unit
    let text: String
    let english: String
    let french: String
    let help: String
    var conventions = Conventions(tax: .excluded, language: .french, placeholders: ["NC"])

    var description: String { "\(unit) \(text)" }

    static let all: [FaultExample] = numbers + amounts + dates

    private static let numbers = [
        FaultExample(
            unit: .number, text: "douze", english: "\"douze\" is not a number", french: "« douze » n'est pas un nombre",
            help: "write it as 1200 or 87500.50"),
        FaultExample(
            unit: .number, text: "-1.234", english: "\"-1.234\" may be -1234 or -1.234",
            french: "« -1.234 » peut se lire -1234 ou -1.234", help: "write -1234 or -1.2340"),
        FaultExample(
            unit: .number, text: "(120)", english: "\"(120)\" in parentheses may be negative or an aside",
            french: "« (120) » entre parenthèses peut être négatif ou une incise",
            help: "write it with - or without parentheses"),
        FaultExample(
            unit: .number, text: "10 à 12", english: "\"10 à 12\" is a range where one value is wanted",
            french: "« 10 à 12 » est une fourchette, une seule valeur est attendue",
            help: "write one value, and the range as a comment"),
        FaultExample(
            unit: .number, text: "env. 120", english: "\"env. 120\" is not one exact value",
            french: "« env. 120 » n'est pas une valeur exacte",
            help: "write the number without \"env.\", which may stand in a comment"),
        FaultExample(
            unit: .number, text: "12345678901234567890123456789012345678912",
            english: "\"123456789012345678901234567890123456789…\" has more digits than the 38 that are reckoned with",
            french: "« 123456789012345678901234567890123456789… » a plus de chiffres que les 38 qui sont comptés",
            help: "write it with fewer digits"),
        FaultExample(
            unit: .percent, text: "31 ‰", english: "\"31 ‰\" is not a percentage",
            french: "« 31 ‰ » n'est pas un pourcentage", help: "write it as 31 or 31 %"),
        FaultExample(
            unit: .days, text: "3 lots", english: "\"3 lots\" is not a number of days",
            french: "« 3 lots » n'est pas un nombre de jours", help: "write it as 285 or 285 d"),
        FaultExample(
            unit: .days, text: "3 mois", english: "\"3 mois\" is in \"mois\" where days are wanted",
            french: "« 3 mois » est en « mois », des jours sont attendus",
            help: "write a number of days: nothing is converted"),
        FaultExample(
            unit: .boolean, text: "peut-être", english: "\"peut-être\" is not yes or no",
            french: "« peut-être » n'est pas oui ou non", help: "write it as yes or no"),
        FaultExample(
            unit: .percent, text: "NC", english: "\"NC\": not known yet", french: "« NC » : pas encore connu",
            help: "give the value, or leave it empty"),
    ]

    private static let amounts = [
        FaultExample(
            unit: .money, text: "offert", english: "\"offert\" is not an amount",
            french: "« offert » n'est pas un montant", help: "write it as 118000, 120 k or 1.2 M"),
        FaultExample(
            unit: .money, text: "2 m€", english: "\"m\" in \"2 m€\" may be thousand or million",
            french: "« m » dans « 2 m€ » peut se lire mille ou million", help: "write k or M"),
        FaultExample(
            unit: .money, text: "120 $", english: "\"120 $\" is in USD, amounts here are in EUR",
            french: "« 120 $ » est en USD, les montants sont ici en EUR",
            help: "write the amount in EUR: nothing is converted"),
        FaultExample(
            unit: .money, text: "120 TTC", english: "\"120 TTC\" includes tax, amounts here exclude it",
            french: "« 120 TTC » est TTC, les montants sont ici HT",
            help: "write the amount without tax: nothing is converted"),
        FaultExample(
            unit: .money, text: "120 HT", english: "\"120 HT\" excludes tax, amounts here include it",
            french: "« 120 HT » est HT, les montants sont ici TTC",
            help: "write the amount with tax: nothing is converted", conventions: Conventions(tax: .included)),
    ]

    private static let dates = [
        FaultExample(
            unit: .date, text: "bientôt", english: "\"bientôt\" is not a day", french: "« bientôt » n'est pas une date",
            help: "write it as 2026-10-31"),
        FaultExample(
            unit: .date, text: "30/02/2026", english: "\"30/02/2026\" is no day of the calendar",
            french: "« 30/02/2026 » n'est pas un jour du calendrier", help: "write the day as 2026-10-31"),
        FaultExample(
            unit: .date, text: "31/10", english: "\"31/10\" does not say which year",
            french: "« 31/10 » ne dit pas l'année", help: "write the day as 2026-10-31"),
        FaultExample(
            unit: .date, text: "03/04/26", english: "\"03/04/26\" with a year of two digits can be read two ways",
            french: "« 03/04/26 », avec une année à deux chiffres, peut se lire de deux façons",
            help: "write the year with four digits"),
        FaultExample(
            unit: .date, text: "3/4/2026", english: "\"3/4/2026\" may be 2026-04-03 or 2026-03-04",
            french: "« 3/4/2026 » peut se lire 2026-04-03 ou 2026-03-04", help: "write 2026-04-03 or 2026-03-04",
            conventions: Conventions()),
        FaultExample(
            unit: .date, text: "lundi 31/10/2026",
            english: "\"lundi 31/10/2026\" names another day of the week than the date has",
            french: "« lundi 31/10/2026 » nomme un autre jour de la semaine que celui de la date",
            help: "correct one of them, or leave the day of the week out"),
        FaultExample(
            unit: .date, text: "fin 2026", english: "\"fin 2026\" is not one day",
            french: "« fin 2026 » n'est pas un jour précis", help: "write the day as 2026-10-31"),
        FaultExample(
            unit: .period, text: "bientôt", english: "\"bientôt\" is not a period",
            french: "« bientôt » n'est pas une période", help: "write it as 2026-11"),
        FaultExample(
            unit: .period, text: "S1 2026", english: "\"S1 2026\" may be a half-year or a week",
            french: "« S1 2026 » peut être un semestre ou une semaine", help: "write a week as 2026-W02"),
    ]
}
