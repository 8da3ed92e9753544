import Formats
import Text

/// Siblings of one block: entries of an object or map, items of an array.
extension GuidedReader {
    /// Reads entries from `first` on, each by `read`; gives the end of the last.
    mutating func readEntries(
        _ first: Head, _ below: Range<Int>, _ guide: KeyGuide,
        _ read: (inout GuidedReader, GuidedKey, RawNode) -> Void
    ) {
        readSiblings(first, below) { reader, head, next in
            if let following = reader.refuseItem(head, to: next, guide) { return following }
            do throws(YAMLFault) {
                guard let key = try reader.key(head, guide) else {
                    return reader.refuse(head, to: next, Fault.notAnEntry)
                }
                if !key.isSpaced { reader.reportMissingSpace(after: key) }
                var node = RawNode(
                    head: reader.rest(after: key.end, of: head), body: head.line + 1..<next,
                    parentColumn: first.column, isItem: false)
                reader.settle(&node, of: head, key, guide, to: below.upperBound)
                reader.yaml.comments.attach(
                    before: head.line, to: reader.yaml.builder.nextIndex, reader.outline)
                if node.head == nil { reader.yaml.keepCommentAlone(after: key.end, of: head) }
                read(&reader, key, node)
                return node.body.upperBound
            } catch {
                reader.yaml.reportMisplaced(error.diagnostic, lines: head.line..<next)
                return next
            }
        }
    }

    /// Calls `read` for each sibling from `first` on with the end of its deeper lines; it gives where the next begins.
    mutating func readSiblings(
        _ first: Head, _ below: Range<Int>, _ read: (inout GuidedReader, Head, Int) -> Int
    ) {
        var head = first
        var column = first.column
        while true {
            checkPlace(head, among: first.column, after: column)
            column = head.column
            let next = endOfSibling(head, to: below.upperBound, column: max(first.column, head.column))
            let following = refuseNoBreakSpace(before: head, to: next) ?? read(&self, head, next)
            guard following < below.upperBound else { return }
            head = outline.head(ofLine: following)
        }
    }

    /// Reports a sibling that a no-break space indents, or separates from its dash; gives where the next begins.
    private mutating func refuseNoBreakSpace(before head: Head, to next: Int) -> Int? {
        let end = outline.lines[head.line].range.upperBound
        let start = bytes[head.offset] == UInt8(ascii: "-") ? head.offset + 1 : head.offset
        guard start < end, bytes[start] >= 0x80, bytes.spaceCount(at: start) > 0 else { return nil }
        let range = start..<bytes.skipSpaces(from: start, to: end)
        yaml.reportMisplaced(Fault.noBreakSpace.diagnostic(at: range), lines: head.line..<next)
        return next
    }

    /// Reports lines that are no entry or item.
    mutating func refuse(_ head: Head, to next: Int, _ fault: (String) -> Fault) -> Int {
        let range = outline.range(of: head, head.line + 1..<next)
        let text = bytes.string(head.offset..<outline.end(of: head))
        yaml.reportMisplaced(fault(text).diagnostic(at: range), lines: head.line..<next)
        return next
    }

    /// The end of the lines deeper than a sibling; a line of closing brackets alone belongs to it.
    private func endOfSibling(_ head: Head, to end: Int, column: Int) -> Int {
        var next = outline.endOfDeeper(from: head.line + 1, to: end, than: column)
        while next < end, isClosing(outline.lines[next]) {
            next = outline.endOfDeeper(from: next + 1, to: end, than: column)
        }
        return next
    }

    private func isClosing(_ line: Line) -> Bool {
        let first = bytes[Int(line.content)]
        guard first == UInt8(ascii: "]") || first == UInt8(ascii: "}") else { return false }
        let rest = bytes[line.range].drop {
            $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "}") || $0 == .comma || $0.isBlank
        }
        return rest.isEmpty || rest.first == .hash
    }

    /// Advises once of tabs, and of a sibling at a column of its own.
    private mutating func checkPlace(_ head: Head, among column: Int, after last: Int) {
        guard !head.isInline else { return }
        let line = outline.lines[head.line]
        let indentation = Int(line.start)..<Int(line.content)
        if line.hasTab {
            if spacesForTabs.isEmpty { report(.indentedByTab, at: indentation) }
            spacesForTabs.append(TextEdit(indentation, String(repeating: " ", count: Int(line.indent))))
        }
        if head.column != column, head.column != last { report(.misplaced, at: indentation) }
    }

    /// Gives an entry the items at its own column, and takes from a typed scalar the fields that are indented below it.
    private mutating func settle(
        _ node: inout RawNode, of head: Head, _ key: GuidedKey, _ guide: KeyGuide, to end: Int
    ) {
        guard let line = outline.firstContent(in: node.body) else {
            guard node.head == nil else { return }
            let items = yaml.endOfItems(from: node.body.upperBound, to: end, column: head.column)
            guard items > node.body.upperBound else { return }
            node.body = node.body.lowerBound..<items
            node.parentColumn -= 1
            return
        }
        guard node.head != nil, case .fields(let record) = guide, let field = key.field,
            library.records[record.fields[field].guide].isTyped, isField(line, guide)
        else { return }
        node.body = node.body.lowerBound..<line
    }

    /// Whether a line begins with a known field.
    private func isField(_ line: Int, _ guide: KeyGuide) -> Bool {
        do throws(YAMLFault) {
            return try key(outline.head(ofLine: line), guide)?.field != nil
        } catch {
            // A key that can't be read is none that is known.
            return false
        }
    }
}
