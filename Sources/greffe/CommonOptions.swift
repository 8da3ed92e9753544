import ArgumentParser
import Text
import Values

/// What every command understands.
struct CommonOptions: ParsableArguments {
    @Option(name: .customLong("as-of"), help: "The day that counts as today (2026-11-30); this day without it.")
    var asOf: Day?

    @Option(help: "Language of messages: en or fr; the portfolio's without it, else the locale's.")
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
