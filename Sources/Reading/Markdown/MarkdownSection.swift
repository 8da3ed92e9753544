/// A heading of a Markdown document, and what stands below it.
package struct MarkdownSection: Hashable, Sendable {
    package let title: String
    package let level: Int
    /// The field that it holds, with its node; nil where it holds none.
    package internal(set) var field: Field?
    /// How many words stand below it, those of deeper sections among them.
    package internal(set) var wordCount: Int

    /// The field of a section.
    package struct Field: Hashable, Sendable {
        package let name: String
        package let node: Int
    }
}
