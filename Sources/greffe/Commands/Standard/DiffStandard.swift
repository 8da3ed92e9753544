import ArgumentParser
import Authoring
import Checks
import Git
import Text
import Workspaces

struct DiffStandard: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract:
            "Show how another standard differs from the portfolio's: which files, changed on which side, and how.",
        discussion: "Exit code 1 if they differ. Lines with - are here, with + there.")

    @Argument(
        help: "The standard: a folder, or one that greffe carries (common, essential, pm2).", completion: .directory)
    var standard: String

    @Flag(help: "Only name the files that differ.")
    var nameOnly = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        let other = try invocation.standard(named: standard)
        let vendored = try invocation.failing { () throws(PortfolioError) in
            try VendoredStandard(of: .workingTree, in: workspace, beside: other.files)
        }
        let differences = try invocation.failing { () throws(GitError) in try vendored.differences }
        let language = invocation.language()
        for difference in differences {
            Surroundings.print(Message.differs(difference).text(in: language).escapedForTerminal)
            if !nameOnly { Surroundings.print(difference.text.linesEscapedForTerminal) }
        }
        if !differences.isEmpty { throw ExitCode(1) }
    }
}
