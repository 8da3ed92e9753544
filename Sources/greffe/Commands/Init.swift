import ArgumentParser
import Authoring
import Checks
import Git
import Reports
import Standards
import Text

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: .help(
            en: "Make a portfolio ready to edit, with its own copy of the standard.",
            fr: "Créer un portefeuille prêt à remplir, avec sa propre copie du référentiel."),
        discussion: .help(
            en: """
                Writes portfolio.yaml and the folder standard/, in a Git repository that is made if need be. A \
                portfolio is the root of its repository: a folder within one is refused. What is there is left as it \
                is, and only what is missing is written; a standard that was changed is not completed.
                """,
            fr: """
                Écrit portfolio.yaml et le dossier standard/, dans un dépôt Git créé au besoin. Un portefeuille est la \
                racine de son dépôt : un dossier à l'intérieur d'un autre dépôt est refusé. Ce qui existe est laissé \
                tel quel, et seul ce qui manque est écrit ; un référentiel qui a été modifié n'est pas complété.
                """))

    @Argument(
        help: .help(
            en: "The folder; this one without it.",
            fr: "Le dossier ; à défaut, celui-ci."),
        completion: .directory)
    var folder = "."

    @Option(
        help: .help(
            en: "Name of the portfolio; the folder's without it.",
            fr: "Nom du portefeuille ; à défaut, celui du dossier."))
    var name: String?

    @Option(
        help: .help(
            en: "Currency of every amount, by its ISO 4217 code.",
            fr: "Devise de tous les montants, par son code ISO 4217."))
    var currency = "EUR"

    @Option(
        help: .help(
            en: "The standard: common, essential, pm2, or the folder of one of your own.",
            fr: "Le référentiel : common, essential, pm2, ou le dossier d'un référentiel maison."),
        completion: .directory)
    var standard = BuiltInStandard.usual

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard currency.count == 3, currency.allSatisfy({ $0.isASCII && $0.isUppercase }) else {
            throw ValidationError(
                .help(
                    en: "a currency is three capital letters: EUR",
                    fr: "une devise s'écrit en trois majuscules : EUR"))
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
