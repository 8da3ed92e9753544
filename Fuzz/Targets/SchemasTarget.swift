import Formats
import JSONSchema
import Standards
import Text

extension FuzzTarget {
    /// Bytes as a JSON Schema: compiled, and some values held against it.
    static let schemas = FuzzTarget("schemas") {
        try RepositoryFiles.contents(below: "schema", "Tests/ReadingTests", suffixes: ".json").map(\.bytes)
    } check: { bytes in
        guard case .text(let source) = Decoding(name: "", bytes: bytes) else { return }
        var library = library
        let root = JSON.read(source, depth: 256).tree.root
        let (schema, diagnostics) = library.compile(root, base: "greffe:/schema/fuzz")
        for diagnostic in diagnostics {
            demand(diagnostic.range.upperBound <= source.bytes.count, "a finding stands in its schema: \(diagnostic)")
        }
        guard let schema else { return }
        // The schema itself is a value of whatever form its writer likes.
        for instance in instances + [root] {
            for treatsNullAsAbsent in [false, true] {
                let faults = schema.validate(instance, assertsFormats: true, treatsNullAsAbsent: treatsNullAsAbsent)
                demandSound(instance.tree, faults)
            }
        }
    }

    /// The metaschema is compiled once.
    private nonisolated(unsafe) static let library: SchemaLibrary = {
        var library = SchemaLibrary { uri in
            let specification = "https://json-schema.org/draft/2020-12/"
            guard uri.hasPrefix(specification) else { return nil }
            return BuiltInFiles.metaschemas[uri.dropFirst(specification.count) + ".json"].map {
                JSON.read($0).tree.root
            }
        }
        _ = library.compile(JSON.read(SourceText("{}")).tree.root, base: "greffe:/schema/empty")
        return library
    }()

    private static let instances = [
        "null", "true", "0", "-1.5", "1e20", #""""#, #""2026-11-26""#,
        #""aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!""#,
        #""Zoé 😀""#, #""https://example.org:80/a?b#c""#, "[]", #"[1, "1", [1], {"a": 1}, 1, null]"#, "{}",
        #"{"a": 1, "b": {"a": {"a": {"a": null}}}, "name": "x", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!": []}"#,
    ].map { JSON.read(SourceText($0)).tree.root }
}
