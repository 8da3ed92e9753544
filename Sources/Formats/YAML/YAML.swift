package import Text

/// YAML 1.2 with the core schema: one document, without anchors, aliases, tags, directives and complex keys.
package enum YAML {
    /// How many bytes a document has at most.
    package static let maximumSize = 1 << 20

    /// Reads a text into values and the faults it has, in the order of the text.
    ///
    /// Each fault stays within its node, which is then `unreadable`; only a text larger than `limit` is not read at
    /// all. Linear time.
    package static func read(
        _ source: SourceText, limit: Int = maximumSize
    ) -> (tree: Tree, diagnostics: [Diagnostic]) {
        withReader(of: source, limit: limit) { reader in
            var reader = reader
            reader.read(reader.outline.root)
            return reader.finish()
        }
    }

    /// Reads a text by `body`, which is given its outline in a reader, reads the root and finishes.
    package static func withReader(
        of source: SourceText, limit: Int = maximumSize,
        _ body: (consuming YAMLReader) -> (tree: Tree, diagnostics: [Diagnostic])
    ) -> (tree: Tree, diagnostics: [Diagnostic]) {
        guard source.bytes.count <= limit else { return tooLarge(source, limit: limit) }
        return source.bytes.withUnsafeBufferPointer { bytes in
            body(YAMLReader(Outline(bytes), of: source))
        }
    }

    private static func tooLarge(_ source: SourceText, limit: Int) -> (tree: Tree, diagnostics: [Diagnostic]) {
        var builder = TreeBuilder(source)
        builder.addUnreadable(at: 0..<source.bytes.count)
        return (builder.finish(), [YAMLFault(.tooLarge(limit: limit), 0..<0).diagnostic])
    }
}
