import ArgumentParser
import Checks
import Reports
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

    @Flag(help: "Show and count only findings that the last commit does not have.")
    var new = false

    @Option(help: "text or json.")
    var format = FindingFormat.text

    @OptionGroup var common: CommonOptions

    enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        let result = try invocation.check(staged ? .staged : .workingTree, of: workspace)
        let selection = try invocation.selection(paths, in: workspace)
        let findings = (new ? result.findings : result.allOpen).filter {
            // What is not told may be of the selection too.
            selection.contains($0.path) || $0.standsForOthers
        }
        let report = CheckReport(findings: findings, documentCount: result.documentCount)
        let language = invocation.language(result.language)
        switch format {
        case .text:
            let text = FindingText(language: language, style: invocation.surroundings.style(of: .output))
            Surroundings.print(text.report(report).joined(separator: "\n"))
        case .json:
            Surroundings.print(FindingJSON(language: language).text(report))
        }
        if report.isBlocking { throw ExitCode(1) }
    }
}
