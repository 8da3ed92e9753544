import ArgumentParser
import Records
import Text
import Workspaces

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: .help(
            en: """
                Look at repository, index, tags, archive, standard and unfinished work, and say each mend.
                """,
            fr: """
                Examiner dépôt, index, étiquettes, archives, référentiel et travaux inachevés, et dire comment y \
                remédier.
                """),
        discussion: .help(
            en: """
                Documents are not looked at: that is the work of `greffe check`. Exit code 1 where something is to be \
                mended.
                """,
            fr: """
                Les documents ne sont pas examinés : c'est le travail de `greffe check`. Code de retour 1 s'il y a \
                quelque chose à réparer.
                """)
    )

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        let found: [Diagnosis]
        do throws(HistoryFailure) {
            found = try Doctor(of: workspace, invocation.opening(of: workspace)).examine()
        } catch {
            throw invocation.fail(error)
        }
        let language = invocation.language()
        let lines = found.map { diagnosis in
            "\(diagnosis.problem.text(in: language))\n  = \(diagnosis.mend.text(in: language))"
        }
        let text = found.isEmpty ? [Message.allWell.text(in: language)] : lines
        Surroundings.print(text.joined(separator: "\n").linesEscapedForTerminal)
        if !found.isEmpty { throw ExitCode(1) }
    }
}
