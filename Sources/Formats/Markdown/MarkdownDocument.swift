import Text

/// A Markdown document: its front matter and its blocks, by CommonMark 0.30 (cmark).
package struct MarkdownDocument {
    package let frontMatter: FrontMatter
    /// The lines after the front matter, without their ends.
    package let lines: [Range<Int>]
    package let blocks: [MarkdownBlock]
    /// What is wrong with a part of it.
    package let faults: [MarkdownFault]

    /// Linear time.
    package init(_ bytes: Bytes) throws(MarkdownFault) {
        frontMatter = try FrontMatter(bytes)
        var lines: [Range<Int>] = []
        var faults: [MarkdownFault] = []
        var mask = BlockMask(bytes, from: frontMatter.end)
        var place = frontMatter.end
        while place < bytes.count {
            let (line, next) = bytes.line(from: place)
            try mask.mask(line)
            if let fault = Self.conflict(bytes, line) { faults.append(fault) }
            lines.append(line)
            place = next
        }
        let parser = BlockParser(bytes: bytes, lines: lines)
        blocks = parser.blocks(of: mask.masked)
        self.lines = lines
        self.faults = faults + parser.unclosedComments(in: blocks)
    }

    /// A marker that a merge has left.
    private static func conflict(_ bytes: Bytes, _ line: Range<Int>) -> MarkdownFault? {
        guard ["<<<<<<< ", ">>>>>>> "].contains(where: { bytes.starts(with: $0, at: line.lowerBound) }) else {
            return nil
        }
        return MarkdownFault(.conflictMarker(bytes.string(line)), line)
    }
}
