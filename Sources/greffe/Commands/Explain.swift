import ArgumentParser
import Checks
import Reports
import Standards
import Text

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: .help(
            en: "Say what a finding means: what its rule asks for and why, with examples.",
            fr: "Dire ce que signifie un constat : ce que sa règle demande et pourquoi, avec des exemples."))

    @Argument(
        help: .help(
            en: "The rule, or another finding's name, as it stands between brackets.",
            fr: "La règle, ou le nom d'un autre constat, tel qu'il figure entre crochets."))
    var rule: String

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let portfolio = try invocation.portfolio(of: invocation.workspace())
        let text = RuleText(
            language: invocation.language(of: portfolio), style: invocation.surroundings.style(of: .output))
        let id = RuleID(rule)
        if let rule = portfolio.standard[rule: id] {
            Surroundings.print(text.page(rule, by: portfolio.standard.settings).joined(separator: "\n"))
        } else if let explanation = Explanation.all.first(where: { $0.id == id }) {
            Surroundings.print(text.page(explanation).joined(separator: "\n"))
        } else {
            throw invocation.fail(.unknownRule(rule))
        }
    }
}
