import ArgumentParser
import Checks
import Reports
import Standards
import Text

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: .help(
            en: "List the standard's rules, or run their examples.",
            fr: "Lister les règles du référentiel, ou exécuter leurs exemples."),
        subcommands: [List.self, Test.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: .help(
                en: "List the rules with their levels and titles.",
                fr: "Lister les règles avec leurs niveaux et leurs titres."))

        @OptionGroup var common: CommonOptions

        func run() throws {
            let invocation = Invocation(common)
            let portfolio = try invocation.portfolio(of: invocation.workspace())
            let style = invocation.surroundings.style(of: .output)
            Surroundings.print(
                RuleText(language: invocation.language(of: portfolio), style: style)
                    .list(portfolio.standard.rules, by: portfolio.standard.settings).joined(separator: "\n"))
        }
    }

    struct Test: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: .help(
                en: "Run the examples of the rules.",
                fr: "Exécuter les exemples des règles."),
            discussion: .help(
                en: "Exit code 1 if one does not do what it says.",
                fr: "Code de retour 1 si l'un d'eux ne fait pas ce qu'il dit."))

        @Argument(help: .help(en: "The rules; all without them.", fr: "Les règles ; à défaut, toutes."))
        var rules: [String] = []

        @OptionGroup var common: CommonOptions

        func run() throws {
            let invocation = Invocation(common)
            let portfolio = try invocation.portfolio(of: invocation.workspace())
            let language = invocation.language(of: portfolio)
            let text = RuleText(language: language, style: invocation.surroundings.style(of: .output))
            let chosen = try rules.map { name in
                guard let rule = portfolio.standard[rule: RuleID(name)] else {
                    throw invocation.fail(.unknownRule(name))
                }
                return rule
            }
            let failures = try invocation.failing { () throws(PortfolioError) in
                try ExampleRun(portfolio).failures(of: chosen.isEmpty ? portfolio.standard.rules : chosen)
            }
            Surroundings.print(
                text.failures(failures, of: chosen.isEmpty ? portfolio.standard.rules : chosen).joined(separator: "\n"))
            if !failures.isEmpty { throw ExitCode(1) }
        }
    }
}
