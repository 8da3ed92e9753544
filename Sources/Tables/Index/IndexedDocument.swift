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
    package let sections: [Section]
    /// Whether it has faults of its own, for which it has to be read again.
    package let isFaulty: Bool

    package init(
        key: DocumentKey, kind: String, captures: [String: String], tree: Tree?, sections: [Section] = [],
        isFaulty: Bool = false
    ) {
        self.key = key
        self.kind = kind
        self.captures = captures
        self.tree = tree
        self.sections = sections
        self.isFaulty = isFaulty
    }

    /// A heading and what stands under it.
    package struct Section: Hashable, Sendable {
        package let heading: String
        package let level: Int
        package let wordCount: Int
        /// How many marks still ask to be filled in.
        package let placeholderCount: Int

        package init(heading: String, level: Int, wordCount: Int, placeholderCount: Int) {
            self.heading = heading
            self.level = level
            self.wordCount = wordCount
            self.placeholderCount = placeholderCount
        }
    }
}
