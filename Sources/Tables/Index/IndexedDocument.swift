package import Reading
package import Text

/// A document to be put into the index.
package struct IndexedDocument: Sendable {
    package let key: DocumentKey
    /// The name of its kind.
    package let kind: String
    /// What its path says, by capture.
    package let captures: [String: String]
    /// Nil where nothing of it can be read: it then has no rows.
    package let tree: Tree?
    /// The headings of a Markdown document.
    package let sections: [MarkdownSection]
    /// Whether it has faults of its own, for which it has to be read again.
    package let isFaulty: Bool

    package init(
        key: DocumentKey, kind: String, captures: [String: String], tree: Tree?, sections: [MarkdownSection] = [],
        isFaulty: Bool = false
    ) {
        self.key = key
        self.kind = kind
        self.captures = captures
        self.tree = tree
        self.sections = sections
        self.isFaulty = isFaulty
    }
}
