import ArgumentParser
import Git
import Records
import Text
import Workspaces

struct ArchiveRestore: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Bring a filed project back into the portfolio.",
        discussion: """
            Its folder is committed as the record has it, which stays. Give it a state under way to work on it; filing it \
            again makes the next version, which supersedes this one.
            """)

    @Argument(help: "The project's id.")
    var project: String

    @Argument(help: "The version of its record: v1; the last without it.")
    var version: RecordVersion?

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        let restoring = ProjectRestoring(
            project, version: version?.number, of: workspace,
            author: try invocation.signature(.author, in: workspace.repository),
            committer: try invocation.signature(.committer, in: workspace.repository))
        let restored: RestoredProject
        do throws(HistoryFailure) {
            restored = try restoring.restore()
        } catch {
            throw invocation.fail(error)
        }
        Surroundings.print(Message.restored(restored).text(in: invocation.language(restored.language)))
    }
}

/// A version of a record as people type it.
struct RecordVersion: ExpressibleByArgument {
    let number: Int

    init?(argument: String) {
        guard let number = Int(argument.first == "v" ? String(argument.dropFirst()) : argument), number > 0 else {
            return nil
        }
        self.number = number
    }
}
