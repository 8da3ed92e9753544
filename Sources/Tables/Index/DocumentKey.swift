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
    /// Whether both are the same array in memory, so that they are equal; looking at that takes no time.
    func isIdentical(to other: [DocumentKey]) -> Bool {
        withUnsafeBufferPointer { mine in
            other.withUnsafeBufferPointer { $0.baseAddress == mine.baseAddress && $0.count == mine.count }
        }
    }

    /// The keys from the first to the last that differ between two states of few differences.
    package func differing(from other: [DocumentKey]) -> ArraySlice<DocumentKey> { differences(from: other).own }

    /// The same of both states.
    func differences(
        from other: [DocumentKey]
    ) -> (own: ArraySlice<DocumentKey>, others: ArraySlice<DocumentKey>) {
        var (start, end) = (0, 0)
        let shorter = Swift.min(count, other.count)
        while start < shorter, self[start] == other[start] { start += 1 }
        while end < shorter - start, self[count - end - 1] == other[other.count - end - 1] { end += 1 }
        return (self[start..<count - end], other[start..<other.count - end])
    }
}
