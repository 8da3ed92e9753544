import Formats
import JSONSchema
import Reading
import Text

/// The schemas of a standard and of the engine, read and compiled together.
struct SchemaFiles {
    /// The files that have a fault of their own.
    private(set) var faults: [Document] = []
    private let trees: [String: (tree: Tree, diagnostics: [Diagnostic])]

    private static let ending = ".schema.json"
    /// The most bytes a schema may have: looking up its references and alternatives costs more than its size.
    private static let sizeLimit = YAML.maximumSize

    init(_ files: [String: SourceText]) {
        var sources = BuiltInFiles.engine.filter { $0.key.hasSuffix(Self.ending) }
        for (path, source) in files {
            guard let name = path.name(below: "schema/", Self.ending) else { continue }
            sources[name + Self.ending] = source
        }
        trees = sources.mapValues(Self.read)
    }

    private static func read(_ source: SourceText) -> (tree: Tree, diagnostics: [Diagnostic]) {
        let decoding = Decoding(name: source.name, bytes: source.bytes, sizeLimit: sizeLimit)
        guard case .failure(let diagnostic, let shown) = decoding else {
            return JSON.read(source, depth: Standard.schemaDepth)
        }
        return (JSON.read(shown).tree, [diagnostic])
    }

    /// The kinds: one for each schema that says by `x-path` where its documents live, by name; or only those of some names.
    ///
    /// What refers to the rows of `standard`, the standard's own document, takes their titles for their keys.
    mutating func kinds(_ names: Set<String>? = nil, referringTo standard: SourceText?) -> [Kind] {
        let trees = trees.mapValues(\.tree)
        var library = SchemaLibrary(metaschema: Self.annotations) { uri in Self.document(uri, in: trees) }
        let references = SchemaReferences { name, _ in trees[name]?.root }
        let rows = standard.flatMap { standard in
            trees["standard" + Self.ending].map { Guide(schema: $0.root, references: references).rows(in: standard) }
        }
        let files = self.trees.sorted { $0.key < $1.key }
            .map { (name: String($0.key.dropLast(Self.ending.count)), file: $0.key, read: $0.value) }
            .filter { names?.contains($0.name) != false }
        // Guides and schemas take half of the time each.
        let making = Meanwhile {
            files.map { Guide(schema: $0.read.tree.root, references: references, rows: rows ?? [:]) }
        }
        let schemas = files.map { library.compile($0.read.tree.root, base: Self.base + $0.file) }
        let guides = making.get()
        var kinds: [Kind] = []
        for ((name, _, (tree, syntax)), (guide, (schema, diagnostics))) in zip(files, zip(guides, schemas)) {
            let paths = guide.annotations.paths
            let document = Document(
                source: tree.source, tree: tree,
                diagnostics: syntax.isEmpty ? diagnostics + Self.malformed(paths, in: tree) : syntax)
            if !document.diagnostics.isEmpty { faults.append(document) }
            let patterns = paths.compactMap(PathPattern.init)
            guard !patterns.isEmpty, let schema else { continue }
            kinds.append(Kind(name: name, patterns: patterns, guide: guide, schema: schema))
        }
        return kinds
    }

    /// What is wrong with the paths that a schema gives its documents.
    private static func malformed(_ paths: [String], in tree: Tree) -> [Diagnostic] {
        let range = tree.root["x-path"]?.range ?? 0..<0
        return paths.filter { PathPattern($0) == nil }
            .map { Diagnostic("malformed-path", .error, at: range, .malformedPath($0), help: .pathForm) }
    }

    static let base = "greffe:/schema/"
    /// Draft 2020-12 and greffe's annotations, so that a misspelt one is a fault.
    private static let annotations = "urn:greffe:annotations"

    /// A schema of the standard or the engine, or a metaschema of the specification.
    private static func document(_ uri: String, in trees: [String: Tree]) -> Node? {
        if uri == annotations { return trees["annotations" + ending]?.root }
        if uri.hasPrefix(base) { return trees[String(uri.dropFirst(base.count))]?.root }
        return metaschema(uri)
    }

    /// A metaschema of the specification; nil for any other URI.
    static func metaschema(_ uri: String) -> Node? {
        let specification = "https://json-schema.org/draft/2020-12/"
        guard uri.hasPrefix(specification) else { return nil }
        return BuiltInFiles.metaschemas[uri.dropFirst(specification.count) + ".json"].map { JSON.read($0).tree.root }
    }
}
