import ArgumentParser
import Git
import Records
import Text
import Workspaces

struct ArchiveRestore: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: .help(
            en: "Bring a filed project back into the portfolio.",
            fr: "Rétablir dans le portefeuille un projet archivé."),
        discussion: .help(
            en: """
                Its folder is committed as the record has it, which stays. Give it a state under way to work on it; \
                filing it again makes the next version, which supersedes this one.
                """,
            fr: """
                Son dossier est validé tel qu'il a été archivé, et le dossier archivé reste. Lui donner un état en \
                cours pour y travailler ; l'archiver de nouveau en fait la version suivante, qui remplace celle-ci.
                """))

    @Argument(help: .help(en: "The project's id.", fr: "L'identifiant du projet."))
    var project: String

    @Argument(
        help: .help(
            en: "The version of its record: v1; the last without it.",
            fr: "La version de son dossier archivé : v1 ; à défaut, la dernière."))
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
