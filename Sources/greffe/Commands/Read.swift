import ArgumentParser
import Reading
import Standards
import Text

struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: .help(
            en: "Show as JSON what greffe understood of documents.",
            fr: "Montrer en JSON ce que greffe a compris des documents."),
        discussion: .help(
            en: """
                In a portfolio a document is read by the schema of its kind; elsewhere as plain YAML, and with \
                --schema by any JSON Schema. Findings go to standard error; exit code 1 if there is an error.
                """,
            fr: """
                Dans un portefeuille, un document est lu selon le schéma de son type ; ailleurs comme du simple YAML, \
                et avec --schema selon tout JSON Schema. Les constats vont à la sortie d'erreur ; code de retour 1 \
                s'il y a une erreur.
                """))

    @Argument(
        help: .help(
            en: "The files; - is standard input.",
            fr: "Les fichiers ; - est l'entrée standard."),
        completion: .file())
    var files: [String]

    @Option(
        help: .help(
            en: "The JSON Schema to read by.",
            fr: "Le JSON Schema selon lequel lire."),
        completion: .file(extensions: ["json"]))
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
