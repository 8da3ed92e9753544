import ArgumentParser
import Checks
import Reports
import Standards
import Text
import Workspaces

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: .help(
            en: "Find every fault of the portfolio, each at its exact place.",
            fr: "Trouver toutes les anomalies du portefeuille, chacune à l'endroit exact."),
        discussion: .help(
            en: "Exit code 1 if there is an error; with --new, if there is one that the last commit has not.",
            fr: "Code de retour 1 s'il y a une erreur ; avec --new, s'il y en a une que le dernier commit n'a pas."))

    @Argument(
        help: .help(
            en: "Show only what is in these files and folders.",
            fr: "Ne montrer que ce qui est dans ces fichiers et dossiers."),
        completion: .file())
    var paths: [String] = []

    @OptionGroup var checked: CheckedState

    @Flag(
        help: .help(
            en: """
                Show and count only findings that are not in what the state is compared with: the last commit.
                """,
            fr: """
                Ne montrer et ne compter que les constats absents de ce à quoi l'état est comparé : le dernier commit.
                """))
    var new = false

    @Option(
        help: .help(
            en: """
                Take the findings of a report that --format json wrote for known: they are counted, and block nothing.
                """,
            fr: """
                Tenir pour connus les constats d'un rapport écrit par --format json : ils sont comptés, et ne bloquent \
                rien.
                """),
        completion: .file(extensions: ["json"]))
    var known: String?

    @Option(
        help: .help(
            en: "text, json, jsonl, sarif, junit, github, gitlab or markdown.",
            fr: "text, json, jsonl, sarif, junit, github, gitlab ou markdown."))
    var format = FindingFormat.text

    @Flag(
        help: .help(
            en: """
                Say on standard error how long the check took, and which rules took longest; nothing kept is used.
                """,
            fr: """
                Donner sur la sortie d'erreur la durée du contrôle et les règles les plus lentes, sans rien de gardé \
                d'avant.
                """))
    var timings = false

    @OptionGroup var fixing: FixOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        let comparison = try invocation.comparison(checked, in: workspace)
        let selection = try invocation.selection(paths, checked, in: workspace)
        let (result, times) = try result(of: comparison, in: workspace, selection, invocation)
        let told = (new ? result.findings : result.allOpen).filter {
            // What is not told may be of the selection too.
            selection.contains($0.path) || $0.standsForOthers
        }
        let findings = try knownFindings(invocation)?.marked(in: told) ?? told
        let report = CheckReport(findings: findings, documentCount: result.documentCount)
        let language = invocation.language(result.language)
        // Of a dry run the patch is all that is printed.
        if !fixing.dryRun {
            try invocation.print(report, as: format, in: language) {
                try invocation.failing { () throws(PortfolioError) in
                    try Governance(of: comparison.state, in: workspace).standard.rules
                }
            }
        }
        if let times {
            Surroundings.print(TimesText(language: language).lines(times).joined(separator: "\n"), to: .error)
        }
        if report.isBlocking { throw ExitCode(1) }
    }

    /// What a check says, once what can be repaired is, where that is asked for.
    private func result(
        of comparison: Comparison, in workspace: Workspace, _ selection: PathSelection, _ invocation: Invocation
    ) throws -> (CheckResult, CheckTimes?) {
        guard fixing.fix else { return try invocation.check(comparison, of: workspace, isTimed: timings) }
        let result = try fixing.result(of: workspace, invocation, telling: format == .text ? .output : .error) {
            selection.contains($0.path) && !(new && $0.standing == .known)
        }
        return (result, nil)
    }

    private func knownFindings(_ invocation: Invocation) throws -> KnownFindings? {
        guard let known else { return nil }
        guard let findings = KnownFindings(report: try invocation.bytes(ofFile: known)) else {
            throw invocation.fail(.noReport(known))
        }
        return findings
    }

    func validate() throws {
        if fixing.fix, checked.isNamed || timings {
            throw ValidationError(
                .help(
                    en: "--fix repairs the files: give it without --timings, and without another state to check",
                    fr: "--fix corrige les fichiers : le donner sans --timings, et sans autre état à contrôler"))
        }
    }
}
