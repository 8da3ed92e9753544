import ArgumentParser
import Checks
import Filing
import Reading
import Reports
import Standards
import Text
import Workspaces

struct ArchiveShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: .help(
            en: "Show a record: its fields and files, or one of its files.",
            fr: "Montrer un dossier archivé : ses champs et fichiers, ou l'un de ses fichiers."))

    @Argument(help: .help(en: "The project's id.", fr: "L'identifiant du projet."))
    var project: String

    @Argument(
        help: .help(
            en: "The version of its record: v1; the last without it.",
            fr: "La version de son dossier archivé : v1 ; à défaut, la dernière."))
    var version: RecordVersion?

    @Option(
        help: .help(
            en: "Print this file of the project's folder as it was filed: status/2026-09.yaml.",
            fr: "Afficher ce fichier du dossier du projet tel qu'archivé : status/2026-09.yaml."))
    var file: String?

    @Option(help: .help(en: "text, json or markdown.", fr: "text, json ou markdown."))
    var format = Format.text

    @OptionGroup var common: CommonOptions

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown
    }

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        let record = try invocation.failing { () throws(PortfolioError) in
            try ArchivedRecord(project, version: version?.number, of: workspace)
        }
        if let file { return try show(file, of: record, invocation) }
        let text = RecordText(
            language: invocation.language(record.governance.settings.language),
            style: invocation.surroundings.style(of: .output))
        switch format {
        case .text: Surroundings.print(text.lines(record).joined(separator: "\n"))
        case .markdown: Surroundings.print(text.markdown(record).joined(separator: "\n"))
        case .json: if let tree = record.document.tree { Surroundings.print(JSONWriter.write(tree.root)) }
        }
    }

    private func show(_ file: String, of record: ArchivedRecord, _ invocation: Invocation) throws {
        let content = try invocation.failing { () throws(PortfolioError) in
            try RepositoryPath(file).flatMap { (path) throws(PortfolioError) in try record.content(of: path) }
        }
        guard let content else { throw invocation.fail(.noSuchFile(file, of: record.id)) }
        let text = String(decoding: content, as: UTF8.self)
        Surroundings.write(Surroundings.Stream.output.isTerminal ? text.linesEscapedForTerminal : text, to: .output)
    }
}
