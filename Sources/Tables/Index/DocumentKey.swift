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

extension [DocumentKey] {
    /// The keys from the first to the last that differ between two states of few differences.
    package func differing(from other: [DocumentKey]) -> ArraySlice<DocumentKey> {
        var (start, end) = (0, 0)
        let shorter = Swift.min(count, other.count)
        while start < shorter, self[start] == other[start] { start += 1 }
        while end < shorter - start, self[count - end - 1] == other[other.count - end - 1] { end += 1 }
        return self[start..<count - end]
    }
}
