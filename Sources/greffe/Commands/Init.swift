import ArgumentParser
import Authoring
import Checks
import Git
import Reports
import Standards
import Text

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a portfolio ready to edit, with its own copy of the standard.",
        discussion: "Writes portfolio.yaml and the folder standard/, in a Git repository that is made if need be. "
            + "A portfolio is the root of its repository: a folder within one is refused. What is there is left as it is, and only what is missing is written; a standard that was changed is not "
            + "completed.")

    @Argument(help: "The folder; this one without it.", completion: .directory)
    var folder = "."

    @Option(help: "Name of the portfolio; the folder's without it.")
    var name: String?

    @Option(help: "Currency of every amount, by its ISO 4217 code.")
    var currency = "EUR"

    @Option(
        help: "The standard: common, essential, pm2, or the folder of one of your own.", completion: .directory)
    var standard = BuiltInStandard.usual

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard currency.count == 3, currency.allSatisfy({ $0.isASCII && $0.isUppercase }) else {
            throw ValidationError("a currency is three capital letters: EUR")
        }
    }

    func run() throws {
        let invocation = Invocation(common)
        let path = folder.hasPrefix("/") ? folder : "\(invocation.directory)/\(folder)"
        let standard = try invocation.standard(named: standard)
        try refuseFaults(of: standard, invocation)
        let repository = try invocation.failing { () throws(GitError) in
            try Repository.openedOrCreated(at: path, environment: invocation.environment)
        }
        let initialisation = Initialisation(
            name: name ?? (repository.workTree ?? path).split(separator: "/").last.map(String.init) ?? "",
            currency: currency, language: invocation.language(nil), standard: standard.name, files: standard.files)
        let outcome = try invocation.failing { () throws(AuthoringFailure) in
            try initialisation.write(into: repository)
        }
        Surroundings.print(
            Message.initialised((repository.workTree ?? path).escapedForTerminal, outcome).text(
                in: invocation.language()))
    }

    /// A standard of one's own is looked at before anything is written; those that greffe carries are without fault.
    private func refuseFaults(of standard: NamedStandard, _ invocation: Invocation) throws {
        guard BuiltInStandard(named: standard.name) == nil else { return }
        let check = try invocation.failing { () throws(PortfolioError) in
            try StandardCheck(standard.files, in: standard.folder, today: invocation.today)
        }
        let findings = try invocation.failing { () throws(PortfolioError) in try check.findings() }
        let errors = findings.filter { $0.level == .error }
        guard !errors.isEmpty else { return }
        let text = FindingText(language: invocation.language(nil), style: invocation.surroundings.style(of: .error))
        Surroundings.print(errors.flatMap { text.lines($0) + [""] }.joined(separator: "\n"), to: .error)
        throw invocation.fail(.faultyStandard(standard.name, errors.count))
    }
}
