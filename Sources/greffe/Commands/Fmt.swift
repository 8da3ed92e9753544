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
        abstract: "Write documents anew as strict YAML that every reader reads alike.",
        discussion: """
            Fields are put in the schema's order, every comment is kept. A document with an error is left as it is; of \
            Markdown only the front matter is written. \
            The standard and snapshots are formatted only when they are named.
            """)

    @Argument(help: "Files and folders; every document without them.", completion: .file())
    var paths: [String] = []

    @Flag(help: "Change nothing; name what would change and exit with 1 if anything would.")
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
