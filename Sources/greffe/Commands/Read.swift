import ArgumentParser
import Reading
import Standards
import Text

struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show as JSON what greffe understood of documents.",
        discussion: """
            In a portfolio a document is read by the schema of its kind; elsewhere as plain YAML, and with --schema by \
            any JSON Schema. Findings go to standard error; exit code 1 if there is an error.
            """)

    @Argument(help: "The files; - is standard input.", completion: .file())
    var files: [String]

    @Option(help: "The JSON Schema to read by.", completion: .file(extensions: ["json"]))
    var schema: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let reader = try schema.map { try DocumentReader(schema: $0, invocation) } ?? DocumentReader(invocation)
        let language = invocation.language()
        var hasError = false
        for file in files {
            let document = reader.read(file, try invocation.bytes(ofFile: file))
            if let tree = document.tree { Surroundings.print(JSONWriter.write(tree.root)) }
            invocation.show(document.diagnostics, in: document.source, as: language)
            hasError = hasError || document.diagnostics.contains { $0.level == .error }
        }
        if hasError { throw ExitCode(1) }
    }
}
