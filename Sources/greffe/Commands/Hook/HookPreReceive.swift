import ArgumentParser
import Checks
import Git
import Text
import Workspaces

struct HookPreReceive: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pre-receive",
        abstract: .help(
            en: "Check what is pushed to this repository; Git's hook of that name runs it.",
            fr: "Contrôler ce qui est envoyé à ce dépôt ; lancé par le hook de Git du même nom."),
        discussion: .help(
            en: """
                Standard input has a line for each reference, as Git writes it. Each branch is judged by the standard \
                that stands at its present tip, a new one by that of HEAD, so that no push brings its own. The branch \
                archive is only ever added to, and tags of records and snapshots stay. Exit code 1 where something is \
                refused, 2 where it could not be checked: the push is refused then, too.
                """,
            fr: """
                L'entrée standard a une ligne pour chaque référence, comme Git l'écrit. Chaque branche est jugée selon \
                le référentiel qu'elle a ici avant l'envoi, une nouvelle selon celui de HEAD, si bien qu'aucun envoi \
                n'apporte le sien. La branche archive ne fait que grandir, et les étiquettes des dossiers et des \
                instantanés restent. Code de retour 1 si quelque chose est refusé, 2 si le contrôle n'a pas pu se \
                faire : l'envoi est alors refusé aussi.
                """))

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
