import ArgumentParser
import Authoring
import Checks
import Git
import Standards
import Text
import Workspaces

struct UpgradeTemplate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upgrade",
        abstract: .help(
            en: "Bring a project to the newest version of its template.",
            fr: "Amener un projet à la dernière version de son modèle."),
        discussion: .help(
            en: """
                New fields and files come, what the template no longer has goes where nobody filled it in, and what \
                people wrote stays. Other texts than YAML are merged line by line. Killed midway, the same command \
                finishes. Exit code 1 if nothing was written for a conflict.
                """,
            fr: """
                Les champs et fichiers nouveaux arrivent, ce que le modèle n'a plus s'en va si personne ne l'a rempli, \
                et ce qui a été écrit reste. Les textes autres que YAML sont fusionnés ligne par ligne. Après une \
                interruption, la même commande achève le travail. Code de retour 1 si rien n'a été écrit pour cause de \
                conflit.
                """)
    )

    @Argument(help: .help(en: "The project's id.", fr: "L'identifiant du projet."))
    var project: String

    @Option(
        name: .customLong("set"),
        help: .help(
            en: "A value that a new file of the template asks for: name=\"New CRM\".",
            fr: "Une valeur que demande un nouveau fichier du modèle : name=\"Nouveau CRM\"."))
    var values: [String] = []

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        let (documents, governance) = try invocation.governance(of: workspace)
        let given = Dictionary(try values.map(New.pair)) { _, last in last }
        let language = invocation.language(governance.settings.language)
        let upgrade: TemplateUpgrade
        do throws(AuthoringFailure) {
            upgrade = try TemplateUpgrade(
                of: project, given, today: invocation.today, by: governance, in: workspace, documents)
        } catch .authoring(.templateConflicts(let conflicts)) {
            let texts = conflicts.map { $0.text.text(in: language).linesEscapedForTerminal }
            Surroundings.print(texts.joined(separator: "\n"), to: .error)
            _ = invocation.fail(AuthoringError.templateConflicts(conflicts).message)
            throw ExitCode(1)
        } catch {
            throw invocation.fail(error.message)
        }
        let written = try invocation.failing { () throws(GitError) in try upgrade.write(into: workspace.repository) }
        let lines =
            upgrade.notes.map { Message.note($0) } + [.upgraded(project, to: upgrade.newest, written.map(\.text))]
        Surroundings.print(lines.map { $0.text(in: language).linesEscapedForTerminal }.joined(separator: "\n"))
    }
}
