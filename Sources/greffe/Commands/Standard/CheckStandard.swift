import ArgumentParser
import Checks
import Reports
import Standards
import Text

struct CheckStandard: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: .help(
            en: """
                Find what is wrong with a standard: its SQL, schemas, templates, texts, and the examples of its rules.
                """,
            fr: """
                Trouver les fautes d'un référentiel : SQL, schémas, modèles, textes, et exemples de ses règles.
                """),
        discussion: .help(en: "Exit code 1 if there is an error.", fr: "Code de retour 1 s'il y a une erreur."))

    @Argument(
        help: .help(
            en: """
                The standard: a folder, or one that greffe carries (common, essential, pm2); the portfolio's without \
                it.
                """,
            fr: """
                Le référentiel : un dossier, ou un de ceux de greffe (common, essential, pm2) ; à défaut, celui du \
                portefeuille.
                """),
        completion: .directory)
    var standard: String?

    @Option(
        help: .help(
            en: "text, json, jsonl, sarif, junit, github, gitlab or markdown.",
            fr: "text, json, jsonl, sarif, junit, github, gitlab ou markdown."))
    var format = FindingFormat.text

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let named = try standard.map { try invocation.standard(named: $0) } ?? invocation.ownStandard()
        let check = try invocation.failing { () throws(PortfolioError) in
            try StandardCheck(named.files, in: named.folder, today: invocation.today)
        }
        let findings = try invocation.failing { () throws(PortfolioError) in try check.findings() }
        let report = CheckReport(findings: findings, documentCount: check.fileCount)
        invocation.print(report, as: format, in: invocation.language()) { check.rules }
        if report.isBlocking { throw ExitCode(1) }
    }
}
