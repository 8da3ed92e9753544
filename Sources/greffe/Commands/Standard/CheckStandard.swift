import ArgumentParser
import Checks
import Reports
import Standards
import Text

struct CheckStandard: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract:
            "Find what is wrong with a standard: its SQL, schemas, templates, texts, and the examples of its rules.",
        discussion: "Exit code 1 if there is an error.")

    @Argument(
        help:
            "The standard: a folder, or one that greffe carries (common, essential, pm2); the portfolio's without it.",
        completion: .directory)
    var standard: String?

    @Option(help: "text, json, jsonl, sarif, junit, github, gitlab or markdown.")
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
