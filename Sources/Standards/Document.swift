package import Text

/// One document as it was read: its values, and what is wrong with it taken alone.
package struct Document: Sendable {
    package let source: SourceText
    /// Nil where nothing of it could be read.
    package let tree: Tree?
    /// Of reading and of shape, in the order of the text.
    package let diagnostics: [Diagnostic]
}
