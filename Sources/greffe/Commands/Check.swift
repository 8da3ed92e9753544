import ArgumentParser
import Checks
import Git
import Reports
import Standards
import Text
import Workspaces

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find every fault of the portfolio, each at its exact place.",
        discussion: "Exit code 1 if there is an error; with --new, if there is one that the last commit has not.")

    @Argument(help: "Show only what is in these files and folders.", completion: .file())
    var paths: [String] = []

    @Flag(help: "Check what the next commit would hold.")
    var staged = false

    @Option(help: ArgumentHelp("Check a commit, compared with its first parent.", valueName: "revision"))
    var commit: String?

    @Flag(help: "Show and count only findings that the last commit does not have.")
    var new = false

    @Option(
        help: "Take the findings of a report that --format json wrote for known: they are counted, and block nothing.",
        completion: .file(extensions: ["json"]))
    var known: String?

    @Option(help: "text, json, jsonl, sarif, junit, github, gitlab or markdown.")
    var format = FindingFormat.text

    @OptionGroup var common: CommonOptions

    enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
        case text, json, jsonl, sarif, junit, github, gitlab, markdown
    }

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        let state = try state(of: workspace, invocation)
        let result = try invocation.check(state, of: workspace)
        let selection = try invocation.selection(paths, in: workspace)
        let told = (new ? result.findings : result.allOpen).filter {
            // What is not told may be of the selection too.
            selection.contains($0.path) || $0.standsForOthers
        }
        let findings = try knownFindings(invocation)?.marked(in: told) ?? told
        let report = CheckReport(findings: findings, documentCount: result.documentCount)
        let language = invocation.language(result.language)
        switch format {
        case .text:
            let text = FindingText(language: language, style: invocation.surroundings.style(of: .output))
            Surroundings.print(text.report(report).joined(separator: "\n"))
        case .json: Surroundings.print(FindingJSON(language: language).text(report))
        case .jsonl: Surroundings.write(FindingJSON(language: language).lines(report), to: .output)
        case .sarif:
            let rules = try invocation.failing { () throws(PortfolioError) in
                try Governance(of: state, in: workspace).standard.rules
            }
            let sarif = FindingSARIF(language: language, version: Greffe.configuration.version, rules: rules)
            Surroundings.print(sarif.text(report))
        case .junit: Surroundings.print(FindingJUnit(language: language).text(report))
        case .github: Surroundings.print(FindingGitHub(language: language).lines(report).joined(separator: "\n"))
        case .gitlab: Surroundings.print(FindingGitLab(language: language).text(report))
        case .markdown: Surroundings.print(FindingMarkdown(language: language).lines(report).joined(separator: "\n"))
        }
        if report.isBlocking { throw ExitCode(1) }
    }

    private func state(of workspace: Workspace, _ invocation: Invocation) throws -> State {
        guard let commit else { return staged ? .staged : .workingTree }
        return .commit(
            try invocation.failing { () throws(GitError) in try workspace.repository.commitID(of: commit) })
    }

    private func knownFindings(_ invocation: Invocation) throws -> KnownFindings? {
        guard let known else { return nil }
        guard let findings = KnownFindings(report: try invocation.bytes(ofFile: known)) else {
            throw invocation.fail(.noReport(known))
        }
        return findings
    }

    func validate() throws {
        if staged, commit != nil { throw ValidationError("--staged and --commit name different states: give one") }
    }
}
