import Formats

/// What a heading or an item holds: lines of running text, then other blocks.
struct Passage {
    /// The lines of the paragraph that it begins with.
    var lead: [SourceLine]
    var blocks: [MarkdownBlock]
    /// Where it is told of when it is empty.
    var place: Range<Int>
    /// The box `[x]` that it begins with.
    var box: TaskBox?

    init(lead: [SourceLine] = [], blocks: [MarkdownBlock] = [], at place: Range<Int>) {
        (self.lead, self.blocks, self.place) = (lead, blocks, place)
    }

    /// A passage of blocks whose first may be a paragraph.
    init(_ blocks: [MarkdownBlock], at place: Range<Int>, _ text: MarkdownText) {
        guard let first = blocks.first, first.kind == .paragraph else {
            self.init(blocks: blocks, at: place)
            return
        }
        self.init(lead: text.lines(of: first), blocks: Array(blocks.dropFirst()), at: place)
    }

    /// Takes away what its first line has before `offset`.
    mutating func takeFromLead(to offset: Int) {
        lead[0] = lead[0].dropping(to: offset)
        if lead[0].pieces.isEmpty { lead.removeFirst() }
    }

    var isEmpty: Bool { lead.isEmpty && blocks.isEmpty }

    /// All bytes from its first to its last; nil where it is empty.
    var range: Range<Int>? {
        let starts = lead.first.map(\.range.lowerBound) ?? blocks.first?.range.lowerBound
        let ends = blocks.last?.range.upperBound ?? lead.last.map(\.range.upperBound)
        guard let start = starts, let end = ends else { return nil }
        return start..<end
    }

    /// The items of its lists.
    var items: [MarkdownBlock] { blocks.flatMap { $0.kind == .list ? $0.children : [] } }

    /// What is neither a list nor a heading: the first of it.
    var besideLists: Range<Int>? {
        if let first = lead.first, let last = lead.last { return first.range.lowerBound..<last.range.upperBound }
        return blocks.first { $0.kind != .list && !$0.isHeading }?.range
    }
}

/// A box before an item, ticked or not.
struct TaskBox {
    let range: Range<Int>
    let isTicked: Bool
}

extension MarkdownBlock {
    var isHeading: Bool {
        if case .heading = kind { true } else { false }
    }
}
