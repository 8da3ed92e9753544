import ArgumentParser
import Glibc
import Text

/// The program: it reads the clock, the environment and the terminal, and hands the rest to the modules.
@main
struct Greffe: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "greffe",
        abstract: "A registry for projects: plain text files in Git, checked against your own governance standard.",
        discussion: """
            A portfolio is a folder of YAML files that project managers edit in any editor. greffe checks them against \
            the organisation's standard, answers questions over all of them, and commits a snapshot at the end of each \
            period. Exit codes: 0 clean, 1 blocking findings, 2 could not check, 64 wrong usage.
            """,
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
