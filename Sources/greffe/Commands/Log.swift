import ArgumentParser
import Filing
import Git
import Reports
import Text
import Workspaces

struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: .help(
            en: """
                List what greffe wrote into history: snapshots, records, removals and returns.
                """,
            fr: """
                Lister ce que greffe a écrit dans l'historique : instantanés, dossiers archivés, retraits et \
                rétablissements.
                """),
        discussion: .help(
            en: "The newest first, from the branch that is checked out and from the archive's, by their commits.",
            fr: "Du plus récent au plus ancien, selon les commits de la branche extraite et de celle des archives."))

    @Option(help: .help(en: "text or json.", fr: "text ou json."))
    var format = Format.text

    @OptionGroup var common: CommonOptions

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        let entries = try invocation.failing { () throws(GitError) in
            try HistoryEntry.all(in: workspace.repository)
        }
        switch format {
        case .text:
            let language = invocation.language()
            let lines = entries.map { entry in
                let commit = entry.commit
                return [
                    commit.committer.date.day, commit.id.short, entry.message.text(in: language),
                    "(\(commit.author.identity.name))",
                ].joined(separator: "  ").escapedForTerminal
            }
            if !lines.isEmpty { Surroundings.print(lines.joined(separator: "\n")) }
        case .json: Surroundings.print(HistoryData.json(entries))
        }
    }
}
