import Formats
import JSONSchema
import Reading
package import Text

extension Kind {
    /// A kind without paths, by any JSON Schema, and what is wrong with the schema; nil where that is an error.
    ///
    /// `sibling` gives the schema that a reference names by its file, as seen from this one.
    package static func reading(
        by source: SourceText, sibling: @escaping @Sendable (_ name: String) -> SourceText?
    ) -> (kind: Kind?, diagnostics: [Diagnostic]) {
        let (tree, syntax) = JSON.read(source, depth: Standard.schemaDepth)
        guard syntax.isEmpty else { return (nil, syntax) }
        var library = SchemaLibrary { uri in
            SchemaFiles.metaschema(uri)
                ?? sibling(String(uri.split(separator: "/").last ?? "")).map {
                    JSON.read($0, depth: Standard.schemaDepth).tree.root
                }
        }
        let (schema, diagnostics) = library.compile(tree.root, base: SchemaFiles.base + "schema")
        let references = SchemaReferences { name, _ in
            sibling(name).map { JSON.read($0, depth: Standard.schemaDepth).tree.root }
        }
        let guide = Guide(schema: tree.root, references: references)
        return (schema.map { Kind(name: source.name, patterns: [], guide: guide, schema: $0) }, diagnostics)
    }
}

extension Document {
    /// A document that nothing is known of: plain YAML 1.2, JSON, or the front matter of Markdown.
    package init(unguided name: String, bytes: [UInt8]) {
        switch Decoding(name: name, bytes: bytes) {
        case .failure(let diagnostic, let shown):
            self.init(source: shown, tree: nil, diagnostics: [diagnostic])
        case .text(let source):
            if source.isMarkdown {
                let reading = Guide.any.readMarkdown(source)
                self.init(
                    source: source, tree: reading.tree, diagnostics: reading.diagnostics, sections: reading.sections)
            } else {
                let (tree, diagnostics) = name.hasSuffix(".json") ? JSON.read(source) : YAML.read(source)
                self.init(source: source, tree: tree, diagnostics: diagnostics)
            }
        }
    }
}
