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
        abstract: "Make documents of what other tools export.", subcommands: [CSV.self])

    struct CSV: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "csv", abstract: "Make or change a document for each row of a table.",
            discussion: """
                A mapping says which kind of document a row fills and which column becomes which field. In documents \
                that are there, only these fields change; documents that no row names are listed and left as they are. \
                A bad row is shown at its line and the others are imported; exit code 1 if there was any.
                """)

        @Argument(help: "The table; - is standard input.", completion: .file(extensions: ["csv"]))
        var file: String

        @Option(help: "The mapping.", completion: .file(extensions: ["yaml"]))
        var mapping: String

        @Flag(help: "Write nothing; say what would be written.")
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
