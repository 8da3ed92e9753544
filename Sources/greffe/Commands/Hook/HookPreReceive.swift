import ArgumentParser
import Checks
import Git
import Text
import Workspaces

struct HookPreReceive: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pre-receive",
        abstract: "Check what is pushed to this repository; Git's hook of that name runs it.",
        discussion: """
            Standard input has a line for each reference, as Git writes it. Each branch is judged by the standard that \
            stands at its present tip, a new one by that of HEAD, so that no push brings its own. The branch archive is \
            only ever added to, and tags of records and snapshots stay. Exit code 1 where something is refused, 2 where \
            it could not be checked: the push is refused then, too.
            """)

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        do {
            let workspace = try invocation.workspace(mayBeBare: true)
            let updates = try invocation.updates(ReferenceUpdate.init(received:))
            let tip = try invocation.failing { () throws(GitError) in try workspace.repository.head.commit }
            try invocation.judge(updates, in: workspace, defaultTip: tip)
        } catch let code as ExitCode where code == ExitCode(2) {
            Surroundings.print(Message.pushUnchecked.text(in: invocation.language()), to: .error)
            throw code
        }
    }
}
