import ArgumentParser
import Checks
import Reports
import Standards
import Text

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say what a rule asks for and why, with its examples.")

    @Argument(help: "The rule, as a finding names it.")
    var rule: String

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let portfolio = try invocation.portfolio(of: invocation.workspace())
        guard let rule = portfolio.standard[rule: RuleID(rule)] else { throw invocation.fail(.unknownRule(rule)) }
        let text = RuleText(
            language: invocation.language(of: portfolio), style: invocation.surroundings.style(of: .output))
        Surroundings.print(text.page(rule, by: portfolio.standard.settings).joined(separator: "\n"))
    }
}
