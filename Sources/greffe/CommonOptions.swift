import ArgumentParser
import Text
import Values

/// What every command understands.
struct CommonOptions: ParsableArguments {
    @Option(
        name: .customLong("as-of"),
        help: .help(
            en: "The day that counts as today (2026-11-30); this day without it.",
            fr: "Le jour qui tient lieu de date du jour (2026-11-30) ; à défaut, aujourd'hui."))
    var asOf: Day?

    @Option(
        help: .help(
            en: "Language of messages: en or fr; the portfolio's without it, else the locale's.",
            fr: "Langue des messages : en ou fr ; à défaut celle du portefeuille, sinon celle de l'environnement."))
    var lang: Language?
}

extension Day: ExpressibleByArgument {
    package init?(argument: String) {
        self.init(argument)
    }
}

extension Language: ExpressibleByArgument {
    package init?(argument: String) {
        guard ["en", "fr"].contains(argument) else { return nil }
        self.init(argument)
    }
}
