/// A node as the outline has it: what stands on its first line, and the deeper lines below.
package struct RawNode {
    /// What follows the key or marker on its line, nil where nothing does.
    package var head: Head?
    /// The indices of the lines below that belong to the node, blank ones and comments among them.
    package var body: Range<Int>
    /// The column that all lines of the body are deeper than.
    package var parentColumn: Int
    /// Whether the node follows the marker of an item, where an object may begin on the same line.
    package var isItem: Bool

    package init(head: Head?, body: Range<Int>, parentColumn: Int, isItem: Bool) {
        self.head = head
        self.body = body
        self.parentColumn = parentColumn
        self.isItem = isItem
    }
}

/// Where the content of a node begins on a line.
package struct Head {
    package let line: Int
    package let offset: Int
    package let column: Int
    /// Whether a key or a marker stands before it on its line.
    package let isInline: Bool

    package init(line: Int, offset: Int, column: Int, isInline: Bool) {
        self.line = line
        self.offset = offset
        self.column = column
        self.isInline = isInline
    }
}

extension Outline {
    /// The content of a line as the head of a node.
    package func head(ofLine line: Int) -> Head {
        Head(line: line, offset: Int(lines[line].content), column: Int(lines[line].indent), isInline: false)
    }

    /// What follows `offset` on the line of `head`; nil where only a comment does, or nothing.
    package func head(after offset: Int, of head: Head) -> Head? {
        let end = end(of: head)
        let start = bytes.skipBlanks(from: offset, to: end)
        guard start < end, bytes[start] != .hash || start == offset else { return nil }
        let column = head.column + bytes.columns(head.offset..<start)
        return Head(line: head.line, offset: start, column: column, isInline: true)
    }

    /// After the last byte of the line of `head` that is neither space nor tab.
    package func end(of head: Head) -> Int { Int(lines[head.line].end) }

    package func firstContent(in body: Range<Int>) -> Int? {
        var line = body.lowerBound
        while line < body.upperBound, lines[line].kind != .content { line += 1 }
        return line < body.upperBound ? line : nil
    }

    /// The end of the lines from `line` on that are deeper than `column`, blank ones and comments among them.
    package func endOfDeeper(from line: Int, to end: Int, than column: Int) -> Int {
        var line = line
        while line < end, lines[line].kind != .content || lines[line].indent > column { line += 1 }
        return line
    }

    /// After the last byte of a node that begins at `head`.
    package func rawEnd(of head: Head, _ body: Range<Int>) -> Int {
        Int(lines[body.isEmpty ? head.line : body.upperBound - 1].rawEnd)
    }

    /// The line among `head` and the lines below it on which `offset` stands; O(lines between).
    package func line(of offset: Int, from head: Int) -> Int {
        var line = head
        while lines[line].rawEnd < offset { line += 1 }
        return line
    }

    /// The bytes from the head of a node to its last content.
    package func range(of head: Head, _ body: Range<Int>) -> Range<Int> {
        var last = body.upperBound - 1
        while last >= body.lowerBound, lines[last].kind != .content { last -= 1 }
        return head.offset..<(last < body.lowerBound ? end(of: head) : Int(lines[last].end))
    }
}
