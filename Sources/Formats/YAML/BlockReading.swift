import Text

/// Nodes and block collections without a guide (YAML 1.2.2, chapter 8).
extension YAMLReader {
    /// Reads a node as YAML 1.2 reads it, core schema; what is at fault becomes `unreadable`.
    package mutating func read(_ node: RawNode) {
        let first = node.head ?? outline.firstContent(in: node.body).map(outline.head)
        guard let first else { return builder.addNull(at: emptyRange(of: node)) }
        let below = node.head == nil ? first.line + 1..<node.body.upperBound : node.body
        do throws(YAMLFault) {
            if node.head == nil || node.isItem {
                try readBlock(first, below, node.parentColumn)
            } else {
                try readValue(first, below, node.parentColumn)
            }
        } catch {
            comments.skip(to: below.upperBound, outline)
            addUnreadable(error, at: outline.range(of: first, below))
        }
    }

    /// Where a node that has nothing would stand.
    package func emptyRange(of node: RawNode) -> Range<Int> {
        let line = min(max(node.body.lowerBound - 1, 0), outline.lines.count - 1)
        let end = line < 0 ? 0 : Int(outline.lines[line].end)
        return end..<end
    }

    private mutating func readBlock(_ first: Head, _ below: Range<Int>, _ column: Int) throws(YAMLFault) {
        let end = outline.end(of: first)
        if !first.isInline, outline.lines[first.line].hasTab, spaces(first.line) <= column {
            throw YAMLFault(.tab, indentation(first.line))
        }
        if isIndicator(.dash, at: first.offset, end) { return try readSequence(first, below) }
        if isIndicator(UInt8(ascii: "?"), at: first.offset, end) {
            throw YAMLFault(.outside(.complexKey), first.offset..<end)
        }
        if isIndicator(.colon, at: first.offset, end) {
            throw YAMLFault(.outside(.emptyKey), first.offset..<first.offset + 1)
        }
        if let key = try EntryKey(bytes, first.offset, end) { return try readMapping(first, key, below) }
        try readValue(first, below, column)
    }

    private func spaces(_ line: Int) -> Int {
        bytes[outline.lines[line].rawRange].prefix { $0 == .space }.count
    }

    private func indentation(_ line: Int) -> Range<Int> {
        Int(outline.lines[line].start)..<Int(outline.lines[line].content)
    }

    /// Whether an indicator stands here, before a blank or the line's end.
    package func isIndicator(_ indicator: UInt8, at offset: Int, _ end: Int) -> Bool {
        bytes[offset] == indicator && (offset + 1 == end || bytes[offset + 1].isBlank)
    }

    private mutating func readMapping(_ first: Head, _ firstKey: EntryKey, _ below: Range<Int>) throws(YAMLFault) {
        try enter(at: firstKey.range)
        defer { leave() }
        let index = builder.nextIndex
        builder.openObject(at: first.offset)
        keys.openObject()
        var end = first.offset
        var head: Head? = first
        var key: EntryKey? = firstKey
        while let entry = head {
            var next = outline.endOfDeeper(from: entry.line + 1, to: below.upperBound, than: first.column)
            if let key {
                next = readEntry(entry, key, next, below.upperBound, first.column)
            }
            end = outline.range(of: entry, entry.line + 1..<next).upperBound
            head = next < below.upperBound ? outline.head(ofLine: next) : nil
            key = head.flatMap { nextKey($0, column: first.column, to: below.upperBound) }
        }
        keys.closeObject()
        comments.attach(endingAt: below.upperBound, column: first.column, to: index, outline)
        builder.close(at: end)
        comments.settle(builder.nextIndex, at: index)
    }

    /// The key of the entry on a line of a mapping; reports what is none.
    private mutating func nextKey(_ head: Head, column: Int, to end: Int) -> EntryKey? {
        do throws(YAMLFault) {
            try checkPlace(head, column: column)
            let end = outline.end(of: head)
            if isIndicator(UInt8(ascii: "?"), at: head.offset, end) {
                throw YAMLFault(.outside(.complexKey), head.offset..<end)
            }
            if let feature = PlainScalar.outside(bytes[head.offset]) {
                throw YAMLFault(.outside(feature), head.offset..<end)
            }
            if let key = try EntryKey(bytes, head.offset, end) { return key }
            throw YAMLFault(.notAnEntry(bytes.string(head.offset..<end)), head.offset..<end)
        } catch {
            misplace(error, head, column: column, to: end)
            return nil
        }
    }

    /// Reports the lines of a group that has no place.
    private mutating func misplace(_ fault: YAMLFault, _ head: Head, column: Int, to end: Int) {
        let next = outline.endOfDeeper(from: head.line + 1, to: end, than: column)
        reportMisplaced(fault.diagnostic, lines: head.line..<next)
    }

    /// Collections are indented by spaces, all siblings alike.
    private func checkPlace(_ head: Head, column: Int) throws(YAMLFault) {
        if outline.lines[head.line].hasTab { throw YAMLFault(.tab, indentation(head.line)) }
        if head.column != column {
            throw YAMLFault(.misplaced, head.offset..<outline.end(of: head))
        }
    }

    /// Reads an entry whose deeper lines end at `next`, and gives the line after it.
    private mutating func readEntry(_ head: Head, _ key: EntryKey, _ next: Int, _ end: Int, _ column: Int) -> Int {
        guard keys.insert(key.text, in: bytes) else {
            report(YAMLFault(.duplicateKey(bytes.string(key.range)), key.range))
            comments.skip(to: next, outline)
            return next
        }
        comments.attach(before: head.line, to: builder.nextIndex, outline)
        setKey(key.text, at: key.range)
        var node = RawNode(
            head: outline.head(after: key.end, of: head), body: head.line + 1..<next, parentColumn: column,
            isItem: false)
        if node.head == nil { takeItemsBelow(&node, of: head, key, to: end) }
        read(node)
        return node.body.upperBound
    }

    /// A key alone on its line has its comment beside it, and the items at its own column.
    private mutating func takeItemsBelow(_ node: inout RawNode, of head: Head, _ key: EntryKey, to end: Int) {
        keepCommentAlone(after: key.end, of: head)
        guard outline.firstContent(in: node.body) == nil else { return }
        let items = endOfItems(from: node.body.upperBound, to: end, column: node.parentColumn)
        guard items > node.body.upperBound else { return }
        node.body = node.body.lowerBound..<items
        node.parentColumn -= 1
    }

    /// Keeps a comment that stands alone after a key or marker.
    package mutating func keepCommentAlone(after offset: Int, of head: Head) {
        let start = bytes.skipBlanks(from: offset, to: outline.end(of: head))
        if start < outline.end(of: head) { keepComment(from: start, of: head) }
    }

    /// The end of the items that stand at `column` from `line` on.
    package func endOfItems(from line: Int, to end: Int, column: Int) -> Int {
        var line = line
        while line < end, outline.lines[line].indent == column,
            isIndicator(.dash, at: Int(outline.lines[line].content), Int(outline.lines[line].end))
        {
            line = outline.endOfDeeper(from: line + 1, to: end, than: column)
        }
        return line
    }

    private mutating func readSequence(_ first: Head, _ below: Range<Int>) throws(YAMLFault) {
        try enter(at: first.offset..<first.offset + 1)
        defer { leave() }
        let index = builder.nextIndex
        builder.openArray(at: first.offset)
        var end = first.offset
        var head: Head? = first
        while let item = head {
            let next = outline.endOfDeeper(from: item.line + 1, to: below.upperBound, than: first.column)
            readItem(item, item.line + 1..<next, first)
            end = outline.range(of: item, item.line + 1..<next).upperBound
            head = next < below.upperBound ? outline.head(ofLine: next) : nil
        }
        comments.attach(endingAt: below.upperBound, column: first.column, to: index, outline)
        builder.close(at: end)
        comments.settle(builder.nextIndex, at: index)
    }

    private mutating func readItem(_ head: Head, _ below: Range<Int>, _ first: Head) {
        do throws(YAMLFault) {
            if head.line != first.line { try checkPlace(head, column: first.column) }
            let end = outline.end(of: head)
            guard isIndicator(.dash, at: head.offset, end) else {
                throw YAMLFault(.notAnItem(bytes.string(head.offset..<end)), head.offset..<end)
            }
            let rest = outline.head(after: head.offset + 1, of: head)
            if let rest { try checkTab(before: rest, after: head.offset + 1) }
            comments.attach(before: head.line, to: builder.nextIndex, outline)
            if rest == nil { keepCommentAlone(after: head.offset + 1, of: head) }
            read(RawNode(head: rest, body: below, parentColumn: first.column, isItem: true))
        } catch {
            misplace(error, head, column: first.column, to: below.upperBound)
        }
    }

    /// A collection within an item is not set off by a tab.
    private func checkTab(before rest: Head, after offset: Int) throws(YAMLFault) {
        guard bytes[offset..<rest.offset].contains(.tab) else { return }
        let end = outline.end(of: rest)
        let isItem = isIndicator(.dash, at: rest.offset, end) || isIndicator(UInt8(ascii: "?"), at: rest.offset, end)
        let key = try EntryKey(bytes, rest.offset, end)
        if isItem || key != nil { throw YAMLFault(.tab, offset..<rest.offset) }
    }
}
