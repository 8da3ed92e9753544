import ArgumentParser
import Authoring
import Checks
import Git
import Reports
import Standards
import Text
import Workspaces

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: .help(
            en: "Make documents of what other tools export.",
            fr: "Créer des documents à partir de ce que d'autres outils exportent."),
        subcommands: [CSV.self])

    struct CSV: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "csv",
            abstract: .help(
                en: "Make or change a document for each row of a table.",
                fr: "Créer ou modifier un document pour chaque ligne d'un tableau."),
            discussion: .help(
                en: """
                    A mapping says which kind of document a row fills and which column becomes which field. In \
                    documents that are there, only these fields change; documents that no row names are listed and \
                    left as they are. A bad row is shown at its line and the others are imported; exit code 1 if there \
                    was any.
                    """,
                fr: """
                    Une correspondance dit quel type de document une ligne remplit, et quelle colonne devient quel \
                    champ. Dans les documents qui existent, seuls ces champs changent ; les documents qu'aucune ligne \
                    ne nomme sont listés et laissés tels quels. Une ligne fautive est montrée à sa place et les autres \
                    sont importées ; code de retour 1 s'il y en a eu.
                    """))

        @Argument(
            help: .help(
                en: "The table; - is standard input.",
                fr: "Le tableau ; - est l'entrée standard."),
            completion: .file(extensions: ["csv"]))
        var file: String

        @Option(help: .help(en: "The mapping.", fr: "La correspondance."), completion: .file(extensions: ["yaml"]))
        var mapping: String

        @Flag(
            help: .help(
                en: "Write nothing; say what would be written.",
                fr: "Ne rien écrire ; dire ce qui serait écrit."))
        var dryRun = false

        @OptionGroup var common: CommonOptions

        func run() throws {
            let invocation = Invocation(common)
            let workspace = try invocation.workspace()
            let (documents, governance) = try invocation.governance(of: workspace)
            let table = try invocation.bytes(ofFile: file)
            let text = try invocation.bytes(ofFile: mapping)
            guard let kind = governance.standard.kinds.named("mapping") else {
                throw invocation.fail(.unreadableFile(mapping))
            }
            let result = try invocation.failing { () throws(GitError) in
                try TableImport(
                    table: table, named: file, by: kind.read(name: mapping, bytes: text, governance.conventions),
                    into: documents, of: workspace.repository, governance)
            }
            let language = invocation.language(governance.settings.language)
            invocation.show(result.diagnostics, in: result.source, as: language)
            if !dryRun {
                try invocation.failing { () throws(GitError) in try result.write(into: workspace.repository) }
            }
            if result.rowCount > 0 { Surroundings.print(lines(result, in: language).joined(separator: "\n")) }
            if result.isBlocked { throw ExitCode(1) }
        }

        private func lines(_ result: TableImport, in language: Language) -> [String] {
            var lines = dryRun ? result.documents.compactMap(line) : []
            lines.append(Message.imported(result).text(in: language))
            if !result.absent.isEmpty {
                lines.append(Message.absent(result.absent.count).text(in: language))
                lines += result.absent.map { "  \($0.text.escapedForTerminal)" }
            }
            if dryRun { lines.append(Message.nothingWritten.text(in: language)) }
            return lines
        }

        /// A document that would be written: `+` for a new one, `~` for a changed one with its fields.
        private func line(_ document: ImportedDocument) -> String? {
            switch document.change {
            case .unchanged: nil
            case .created: "+ \(document.path.text.escapedForTerminal)"
            case .changed:
                "~ \(document.path.text.escapedForTerminal): \(document.fields.joined(separator: ", ").escapedForTerminal)"
            }
        }
    }
}
