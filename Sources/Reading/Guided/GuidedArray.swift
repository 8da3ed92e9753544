import Formats
import Text

extension GuidedReader {
    /// Reads an array: items below each other, a flow sequence, or its only item.
    mutating func readArray(_ content: Content, item: Int, by guide: Int) {
        let head = content.first
        if bytes[head.offset] == UInt8(ascii: "[") { return readFlow(content, by: guide) }
        if let range = missing(content) { return yaml.builder.addNull(at: range) }
        let isOneLine = content.isInline && outline.firstContent(in: content.below) == nil
        guard marker(at: head) != nil else {
            if isOneLine, readOnlyItem(content, item) { return }
            yaml.comments.skip(to: content.below.upperBound, outline)
            let line = bytes.string(head.offset..<outline.end(of: head))
            return addUnreadable(.listWanted(line), at: outline.range(of: head, content.below))
        }
        if content.isInline, !content.node.isItem {
            report(.itemBesideKey, at: head.offset..<outline.end(of: head))
        }
        readItems(content, item)
    }

    /// Reads one value without a marker as the only item, or a line of typed values as items; false for others.
    private mutating func readOnlyItem(_ content: Content, _ item: Int) -> Bool {
        let record = library.records[item]
        let range = outline.range(of: content.first, content.below)
        var fix: Fix?
        if record.isTyped {
            readLine(content, item)
        } else if case .text = record.shape {
            fix = bracketing(content)
            readOnly(content, item)
        } else if record.shorthand != nil {
            readOnly(content, item)
        } else {
            return false
        }
        report(.listWithoutMarker, at: range, fix)
        return true
    }

    private mutating func readOnly(_ content: Content, _ item: Int) {
        yaml.builder.openArray(at: content.first.offset)
        read(content, by: item)
        yaml.builder.close(at: outline.range(of: content.first, content.below).upperBound)
    }

    /// Reads typed values between `, ` or `;` on one line.
    private mutating func readLine(_ content: Content, _ item: Int) {
        let end = outline.end(of: content.first)
        let line = TextLine(bytes, content.first.offset, end)
        keepComment(of: line, content.first)
        yaml.builder.openArray(at: line.range.lowerBound)
        var start = line.range.lowerBound
        for offset in line.range where isSeparator(offset, end) {
            readWord(start..<offset, item)
            start = offset + 1
        }
        readWord(start..<line.range.upperBound, item)
        yaml.builder.close(at: line.range.upperBound)
    }

    private func isSeparator(_ offset: Int, _ end: Int) -> Bool {
        bytes[offset] == UInt8(ascii: ";") || bytes[offset] == .comma && bytes.isSpace(at: offset + 1, end)
    }

    /// Reads a typed value that stands within a line.
    mutating func readWord(_ range: Range<Int>, _ guide: Int) {
        let range = bytes.trimmed(range)
        let word = bytes.slice(range)
        let record = library.records[guide]
        switch record.shape {
        case .scalar(let units): add(conventions.read(word, as: units).helped(by: record), .verbatim(range), range)
        case .enumeration(let enumeration): add(word, .verbatim(range), of: enumeration, range)
        default: yaml.builder.add(.verbatim(range), at: range)
        }
    }

    private mutating func readItems(_ content: Content, _ item: Int) {
        let head = content.first
        do throws(YAMLFault) {
            try yaml.enter(at: head.offset..<outline.end(of: head))
            let index = yaml.builder.nextIndex
            yaml.builder.openArray(at: head.offset)
            readSiblings(head, content.below) { reader, sibling, next in
                reader.readItem(sibling, next, item, column: head.column)
            }
            close(index, content)
            yaml.leave()
        } catch {
            yaml.comments.skip(to: content.below.upperBound, outline)
            yaml.addUnreadable(error, at: outline.range(of: head, content.below))
        }
    }

    private mutating func readItem(_ head: Head, _ next: Int, _ item: Int, column: Int) -> Int {
        guard let marker = marker(at: head) else { return refuse(head, to: next, Fault.notAnItem) }
        if !marker.isDash { reportBullet(head.offset..<marker.end, to: outline.end(of: head)) }
        let rest = rest(after: marker.end, of: head)
        yaml.comments.attach(before: head.line, to: yaml.builder.nextIndex, outline)
        if rest == nil { yaml.keepCommentAlone(after: marker.end, of: head) }
        read(RawNode(head: rest, body: head.line + 1..<next, parentColumn: column, isItem: true), by: item)
        return next
    }

    /// Where the marker of an item ends, and whether it is YAML's own.
    private func marker(at head: Head) -> (end: Int, isDash: Bool)? {
        let end = outline.end(of: head)
        let start = head.offset
        if yaml.isIndicator(.dash, at: start, end) { return (start + 1, true) }
        if bytes[start] == .dash {
            let next = bytes[start + 1]
            return next.isDecimalDigit || next == .dash || bytes.isSpace(at: start + 1, end) ? nil : (start + 1, false)
        }
        let width = bytes[start] == UInt8(ascii: "*") ? 1 : 3
        let isBullet = width == 1 || isBullet(at: start, end)
        return isBullet && start + width < end && bytes.isSpace(at: start + width, end) ? (start + width, false) : nil
    }

    private func isBullet(at start: Int, _ end: Int) -> Bool {
        guard bytes[start] >= 0xC2, start + 2 < end else { return false }
        switch (bytes[start], bytes[start + 1], bytes[start + 2]) {
        case (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94), (0xE2, 0x80, 0xA3), (0xE2, 0x96, 0xAA),
            (0xE2, 0x97, 0xA6):
            return true
        default:
            return false
        }
    }
}
