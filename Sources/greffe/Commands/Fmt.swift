import ArgumentParser
import Authoring
import Checks
import Git
import Reports
import Standards
import Text
import Workspaces

struct Fmt: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: .help(
            en: "Write documents anew as strict YAML that every reader reads alike.",
            fr: "Réécrire des documents en YAML strict, que tout programme lit de la même façon."),
        discussion: .help(
            en: """
                Fields are put in the schema's order, every comment is kept. A document with an error is left as it \
                is; of Markdown only the front matter is written. The standard and snapshots are formatted only when \
                they are named.
                """,
            fr: """
                Les champs sont mis dans l'ordre du schéma, tous les commentaires sont gardés. Un document qui a une \
                erreur est laissé tel quel ; du Markdown, seul l'en-tête YAML est réécrit. Le référentiel et les \
                instantanés ne sont mis en forme que s'ils sont nommés.
                """))

    @Argument(
        help: .help(
            en: "Files and folders; every document without them.",
            fr: "Fichiers et dossiers ; à défaut, tous les documents."),
        completion: .file())
    var paths: [String] = []

    @Flag(
        help: .help(
            en: "Change nothing; name what would change and exit with 1 if anything would.",
            fr: "Ne rien changer ; nommer ce qui changerait, et finir par le code 1 s'il y en a."))
    var check = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        let selection = try invocation.selection(paths, in: workspace)
        let documents = try invocation.failing { () throws(GitError) in try workspace.documents(of: .workingTree) }
        let governance = try invocation.failing { () throws(PortfolioError) in
            try Governance(of: documents, in: workspace)
        }
        let formatting = Formatting(by: governance)
        var bytes = try invocation.failing { () throws(GitError) in
            try DocumentBytes(of: documents, in: workspace.repository)
        }
        var isClean = true
        for entry in documents.entries where isChosen(entry.path.text, selection) {
            let content = try invocation.failing { () throws(GitError) in
                try workspace.repository.stored(bytes.bytes(of: entry), at: entry.path)
            }
            switch formatting.outcome(path: entry.path.text, bytes: content) {
            case .unchanged, .notFormatted: continue
            case .changed(let written):
                if check {
                    isClean = false
                } else {
                    try invocation.failing { () throws(GitError) in
                        try workspace.repository.write(written, toWorkingFile: entry.path, replacing: true)
                    }
                }
                Surroundings.print(entry.path.text.escapedForTerminal)
            case .refused(let diagnostics, let source):
                isClean = false
                invocation.show(diagnostics, in: source, as: invocation.language(governance.settings.language))
            }
        }
        if !isClean { throw ExitCode(1) }
    }

    private func isChosen(_ path: String, _ selection: PathSelection) -> Bool {
        guard paths.isEmpty else { return selection.contains(path) }
        return !path.hasPrefix("standard/") && !path.hasPrefix("snapshots/")
    }
}
