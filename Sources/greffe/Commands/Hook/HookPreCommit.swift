import ArgumentParser
import Checks
import Git
import Reports
import Standards
import Text
import Workspaces

struct HookPreCommit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pre-commit",
        abstract: .help(
            en: "Check what is about to be committed; Git's hook of that name runs it.",
            fr: "Contrôler ce qui va être validé ; lancé par le hook de Git du même nom."),
        discussion: .help(
            en: "Exit code 1 where a finding stops the commit, as the block \"commit\" of the standard says.",
            fr: "Code de retour 1 si un constat arrête le commit, comme le dit le blocage « commit » du référentiel."))

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        let staged = try invocation.failing { () throws(GitError) in try workspace.comparison(of: .staged) }
        let result = try invocation.check(staged, of: workspace)
        let blocking = result.findings(blocking: .commit)
        let language = invocation.language(result.language)
        invocation.show(FindingDigest(result.findings, blocking: blocking), in: language)
        guard blocking.isEmpty else {
            Surroundings.print(Message.commitStopped(blocking.count).text(in: language), to: .error)
            throw ExitCode(1)
        }
    }
}
