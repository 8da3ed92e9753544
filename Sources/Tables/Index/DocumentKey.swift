/// What a document is stored by: the same content at the same path has the same rows.
package struct DocumentKey: Hashable, Sendable {
    package let path: String
    package let content: ContentID

    package init(path: String, content: ContentID) {
        self.path = path
        self.content = content
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(content)
    }
}
