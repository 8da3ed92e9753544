import Formats
package import Reading
package import Text

/// One document as it was read: its values, and what is wrong with it taken alone.
package struct Document: Sendable {
    package let source: SourceText
    /// Nil where nothing of it could be read.
    package let tree: Tree?
    /// Of reading and of shape, in the order of the text.
    package let diagnostics: [Diagnostic]
    /// The headings of one in Markdown.
    package let sections: [MarkdownSection]

    package init(source: SourceText, tree: Tree?, diagnostics: [Diagnostic], sections: [MarkdownSection] = []) {
        (self.source, self.tree, self.diagnostics, self.sections) = (source, tree, diagnostics, sections)
    }
}

extension SourceText {
    /// Whether it is written in Markdown, by its name.
    package var isMarkdown: Bool { name.hasSuffix(".md") }

    /// Where fixes may change something: in Markdown only between the lines `---`; nil where there are none.
    package var fixableRange: Range<Int>? { isMarkdown ? FrontMatter.range(in: bytes) : 0..<bytes.count }
}
