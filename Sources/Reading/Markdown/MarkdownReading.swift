import Formats
package import Text

extension Guide {
    /// Reads a Markdown document as the guide says: its front matter as YAML, then what stands below headings that name a
    /// field.
    ///
    /// Findings and values are as in YAML. Only a text larger than `limit` bytes, one whose front matter has no end, or
    /// one nested too deep is not read at all. Linear time.
    package func readMarkdown(
        _ source: SourceText, by conventions: Conventions = Conventions(), limit: Int = Guide.maximumSize
    ) -> MarkdownReading {
        guard source.bytes.count <= limit else {
            let (tree, diagnostics) = read(source, by: conventions, limit: limit)
            return MarkdownReading(tree: tree, diagnostics: diagnostics)
        }
        return source.bytes.withUnsafeBufferPointer { bytes in
            do throws(MarkdownFault) {
                let document = try MarkdownDocument(bytes)
                let yaml = YAMLReader(Outline(bytes, in: document.frontMatter.range), of: source)
                var reader = MarkdownReader(GuidedReader(yaml, library, conventions), document)
                reader.read(by: index)
                return reader.finish(conventions)
            } catch {
                var builder = TreeBuilder(source)
                builder.addUnreadable(at: 0..<bytes.count)
                return MarkdownReading(tree: builder.finish(), diagnostics: [error.diagnostic])
            }
        }
    }
}

/// What was read of a Markdown document.
package struct MarkdownReading: Sendable {
    package let tree: Tree
    /// In the order of the text.
    package let diagnostics: [Diagnostic]
    package let sections: [MarkdownSection]

    /// What was read of a document in another format, which has no sections.
    package init(tree: Tree, diagnostics: [Diagnostic], sections: [MarkdownSection] = []) {
        (self.tree, self.diagnostics, self.sections) = (tree, diagnostics, sections)
    }
}
