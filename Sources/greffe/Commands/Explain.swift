import ArgumentParser
import Checks
import Reports
import Standards
import Text

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what a finding means: what its rule asks for and why, with examples.")

    @Argument(help: "The rule, or another finding's name, as it stands between brackets.")
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
