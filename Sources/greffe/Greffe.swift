import ArgumentParser
import Glibc
import Text

/// The program: it reads the clock, the environment and the terminal, and hands the rest to the modules.
@main
struct Greffe: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "greffe",
        abstract: .help(
            en: """
                A registry for projects: plain text files in Git, checked against your own governance standard.
                """,
            fr: """
                Un greffe pour les projets : des fichiers texte dans Git, contrôlés selon le référentiel de \
                l'organisation.
                """),
        discussion: .help(
            en: """
                A portfolio is a folder of YAML files that project managers edit in any editor. greffe checks them \
                against the organisation's standard, answers questions over all of them, and commits a snapshot at the \
                end of each period. Exit codes: 0 clean, 1 blocking findings, 2 could not check, 64 wrong usage.
                """,
            fr: """
                Un portefeuille est un dossier de fichiers YAML que les chefs de projet modifient dans n'importe quel \
                éditeur. greffe les contrôle selon le référentiel de l'organisation, répond à des questions sur \
                l'ensemble, et valide dans Git un instantané à la fin de chaque période. Codes de retour : 0 rien à \
                signaler, 1 constats bloquants, 2 contrôle impossible, 64 commande mal formée.
                """),
        version: "0.1.0",
        subcommands: [
            Init.self, New.self, Import.self, CheckCommand.self, Fmt.self, Read.self, Query.self, SnapshotCommand.self,
            ArchiveCommand.self, HookCommand.self, Log.self, DoctorCommand.self,
            Explain.self, RulesCommand.self, StandardCommand.self, TemplateCommand.self,
        ])

    /// Runs what is typed; what is wrong with the words typed is said so that none of them can command the terminal.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            let code = exitCode(for: error)
            let message = HelpLanguage.framed(fullMessage(for: error))
            if code.isSuccess {
                Surroundings.print(message)
            } else if !message.isEmpty {
                Surroundings.print(message.linesEscapedForTerminal, to: .error)
            }
            Glibc.exit(code.rawValue)
        }
    }
}
