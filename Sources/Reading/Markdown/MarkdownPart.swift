import Formats

/// A heading of the document's own level, and the blocks up to the next.
struct MarkdownPart {
    /// Nil for what stands before the first heading.
    let heading: MarkdownBlock?
    let level: Int
    let title: Range<Int>
    var blocks: [MarkdownBlock] = []

    private init(_ heading: MarkdownBlock?, level: Int, title: Range<Int>) {
        (self.heading, self.level, self.title) = (heading, level, title)
    }

    /// The parts of a document, the one before the first heading at their head.
    static func parts(of blocks: [MarkdownBlock]) -> [MarkdownPart] {
        var parts = [MarkdownPart(nil, level: 0, title: 0..<0)]
        for block in blocks {
            if case .heading(let level, let title) = block.kind {
                parts.append(MarkdownPart(block, level: level, title: title))
            } else {
                parts[parts.count - 1].blocks.append(block)
            }
        }
        return parts
    }
}
