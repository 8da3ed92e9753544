import Formats
import Text

/// The text of a Markdown document's blocks, as its source has it but for comments.
struct MarkdownText {
    let bytes: Bytes
    /// The lines of the document, without their ends.
    let lines: [Range<Int>]

    /// The lines of a paragraph, without the blanks around them and without comments; those that are nothing else are
    /// left out.
    func lines(of paragraph: MarkdownBlock) -> [SourceLine] {
        var comments = comments(in: paragraph.range)[...]
        return paragraph.lines.compactMap { index in
            let range = bytes.trimmed(
                max(lines[index].lowerBound, paragraph.range.lowerBound)..<lines[index].upperBound)
            comments = comments.drop { $0.upperBound <= range.lowerBound }
            let line = SourceLine(range, in: bytes, without: comments.prefix { $0.lowerBound < range.upperBound })
            return line.pieces.isEmpty ? nil : line
        }
    }

    /// The comments that have an end.
    private func comments(in range: Range<Int>) -> [Range<Int>] {
        var comments: [Range<Int>] = []
        var place = range.lowerBound
        while let start = bytes.place(of: "<!--", in: place..<range.upperBound),
            let end = bytes.place(of: "-->", in: start + 2..<range.upperBound)
        {
            place = end + 3
            comments.append(start..<place)
        }
        return comments
    }

    /// The bytes of a text: the lines of each block folded as YAML folds them, blocks on lines of their own.
    func folded(_ lead: [SourceLine], _ blocks: [MarkdownBlock]) -> [UInt8] {
        var text = folded(lead)
        for block in blocks {
            if !text.isEmpty { text.append(.lineFeed) }
            text += block.kind == .paragraph ? folded(lines(of: block)) : verbatim(block)
        }
        return text
    }

    func folded(_ lines: [SourceLine]) -> [UInt8] {
        Array(lines.map { line in line.pieces.map { Array(bytes[$0]) }.joined() }.joined(separator: [.space]))
    }

    /// The lines of a list, a quotation or code, without the indentation of the first.
    private func verbatim(_ block: MarkdownBlock) -> [UInt8] {
        let first = lines[block.lines.lowerBound].lowerBound
        let indentation = block.range.lowerBound - first
        let texts = block.lines.map { index in
            let line = lines[index]
            let start = min(bytes.skipBlanks(from: line.lowerBound, to: line.upperBound), line.lowerBound + indentation)
            return Array(bytes[start..<bytes.trimBlanks(from: start, to: line.upperBound)])
        }
        return Array(texts.joined(separator: [.lineFeed]))
    }

    /// How many words blocks have.
    func wordCount(of blocks: [MarkdownBlock]) -> Int {
        blocks.reduce(0) { count, block in
            switch block.kind {
            case .list, .item: count + wordCount(of: block.children)
            case .html where !bytes.starts(with: "<!--", at: block.range.lowerBound): count
            case .paragraph, .html:
                count + lines(of: block).flatMap(\.pieces).reduce(0) { $0 + wordCount(in: $1) }
            case .heading(_, let title): count + wordCount(in: title)
            case .other: count + wordCount(in: block.range)
            }
        }
    }

    func wordCount(in range: Range<Int>) -> Int {
        bytes[range].split(whereSeparator: \.isBlankOrBreak).count
    }
}

/// A line of running text.
struct SourceLine {
    /// The bytes around comments; one piece where there is none.
    private(set) var pieces: [Range<Int>]

    init(_ range: Range<Int>) { pieces = range.isEmpty ? [] : [range] }

    /// A line that `comments` stand in, in their order.
    init(_ line: Range<Int>, in bytes: Bytes, without comments: ArraySlice<Range<Int>>) {
        pieces = []
        var start = line.lowerBound
        for comment in comments {
            if start < comment.lowerBound { pieces.append(start..<comment.lowerBound) }
            start = max(start, comment.upperBound)
        }
        if start < line.upperBound { pieces.append(start..<line.upperBound) }
        while let first = pieces.first, bytes.trimmed(first).isEmpty { pieces.removeFirst() }
        while let last = pieces.last, bytes.trimmed(last).isEmpty { pieces.removeLast() }
        guard let first = pieces.first else { return }
        pieces[0] = bytes.trimmed(first).lowerBound..<first.upperBound
        let last = pieces[pieces.count - 1]
        pieces[pieces.count - 1] = last.lowerBound..<bytes.trimmed(last).upperBound
    }

    /// All bytes from the first to the last.
    var range: Range<Int> { (pieces.first?.lowerBound ?? 0)..<(pieces.last?.upperBound ?? 0) }

    /// What is left of it from `offset` on, which stands in its first piece.
    func dropping(to offset: Int) -> SourceLine {
        var line = self
        guard let first = pieces.first else { return line }
        line.pieces[0] = min(offset, first.upperBound)..<first.upperBound
        line.pieces.removeAll(where: \.isEmpty)
        return line
    }
}
