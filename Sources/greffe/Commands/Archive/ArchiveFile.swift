import ArgumentParser
import Checks
import Git
import Records
import Text
import Workspaces

struct ArchiveFile: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "file",
        abstract: .help(
            en: "File a closed project: a record on the branch archive, and the project out of the portfolio.",
            fr: "Archiver un projet clos : il devient un dossier sur la branche archive et quitte le portefeuille."),
        discussion: .help(
            en: """
                What is committed is filed. Findings that the standard's block "archive" names stop it. The record is \
                committed and tagged first, then the project is removed from the branch that is checked out; killed \
                anywhere, the same command finishes. Git's hooks are not run; commits and tag are signed where Git's \
                configuration says so.
                """,
            fr: """
                Seul ce qui est validé est archivé. Les constats que nomme le blocage « archive » du référentiel \
                arrêtent l'archivage. Le dossier est d'abord validé et étiqueté, puis le projet est retiré de la \
                branche extraite ; après une interruption, la même commande achève le travail. Les hooks de Git ne \
                sont pas lancés ; commits et étiquette sont signés si la configuration de Git le dit.
                """))

    @Argument(help: .help(en: "The project's id.", fr: "L'identifiant du projet."))
    var project: String

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        let filing = ProjectFiling(
            project, of: workspace, invocation.opening(of: workspace),
            author: try invocation.signature(.author, in: workspace.repository),
            committer: try invocation.signature(.committer, in: workspace.repository))
        let filed: FiledRecord
        do throws(HistoryFailure) {
            filed = try invocation.showingProgress { () throws(HistoryFailure) in try filing.file() }
        } catch {
            throw invocation.fail(error) { .unfit(project, $0) }
        }
        let language = invocation.language(filed.language)
        Surroundings.print(Message.filed(filed).text(in: language))
        if !filed.stoodAlready { Surroundings.print(Message.recordHooksNotRun.text(in: language)) }
    }
}
