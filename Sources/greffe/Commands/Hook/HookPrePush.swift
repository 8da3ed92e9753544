import ArgumentParser
import Checks
import Git
import Text
import Workspaces

struct HookPrePush: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pre-push",
        abstract: "Check what is about to be pushed; Git's hook of that name runs it.",
        discussion: """
            Standard input has a line for each reference, as Git writes it. Each branch is judged by the standard that \
            stands where it goes, as far as this clone has fetched it. Exit code 1 where something is refused.
            """)

    @Argument(help: "The remote's name.")
    var remote: String

    @Argument(help: "Where it is.")
    var place: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        let updates = try invocation.updates(ReferenceUpdate.init(pushed:)).map { update in
            // What was not fetched can't be compared with; Git itself refuses such a push, unless it is forced.
            ReferenceUpdate(
                name: update.name, old: update.old.flatMap { workspace.repository.contains($0) ? $0 : nil },
                new: update.new)
        }
        let tip = try invocation.failing { () throws(GitError) in try defaultTip(of: workspace.repository) }
        try invocation.judge(updates, in: workspace, defaultTip: tip)
    }

    /// The tip of the remote's branch that is checked out there, or is most likely to be, as it was last fetched.
    private func defaultTip(of repository: Repository) throws(GitError) -> ObjectID? {
        for name in ["HEAD", "main", "master"] {
            guard let reference = RefName("refs/remotes/\(remote)/\(name)") else { return nil }
            if let tip = try repository.target(of: reference) { return tip }
        }
        return nil
    }
}
