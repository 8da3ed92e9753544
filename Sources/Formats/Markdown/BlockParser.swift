import CCmark
import Glibc
import Text

/// Asks cmark for the blocks of a text whose lines are known.
struct BlockParser {
    let bytes: Bytes
    let lines: [Range<Int>]

    /// The blocks of the text's own level; `masked` is as long as the lines and their ends.
    func blocks(of masked: [UInt8]) -> [MarkdownBlock] {
        let document = masked.withUnsafeBytes { masked in
            cmark_parse_document(masked.baseAddress?.assumingMemoryBound(to: CChar.self), masked.count, 0)
        }
        defer { cmark_node_free(document) }
        return children(of: document, before: lines.count)
    }

    /// The blocks in another, which ends before a line: of a fence that it cuts off, cmark says that it has that line too.
    private func children(of parent: OpaquePointer?, before limit: Int) -> [MarkdownBlock] {
        var blocks: [MarkdownBlock] = []
        var node = cmark_node_first_child(parent)
        while node != nil {
            if let block = block(node, before: limit) { blocks.append(block) }
            node = cmark_node_next(node)
        }
        return blocks
    }

    private func block(_ node: OpaquePointer?, before limit: Int) -> MarkdownBlock? {
        let first = Int(cmark_node_get_start_line(node)) - 1
        guard (0..<limit).contains(first) else { return nil }
        let end = min(max(endLine(of: node, from: first), first + 1), limit)
        let column = Int(cmark_node_get_start_column(node)) - 1
        let start = bytes.skipBlanks(
            from: min(lines[first].lowerBound + column, lines[first].upperBound), to: lines[first].upperBound)
        let type = cmark_node_get_type(node)
        let isContainer = type == CMARK_NODE_LIST || type == CMARK_NODE_ITEM
        let children = isContainer ? children(of: node, before: end) : []
        let last = lastLine(first..<end, before: children)
        return MarkdownBlock(
            kind: kind(node, type, start, first..<last), range: start..<self.end(of: last - 1, from: start),
            lines: first..<last, children: children)
    }

    /// After the last line of a block, where cmark may be a line off.
    private func endLine(of node: OpaquePointer?, from first: Int) -> Int {
        let end = Int(cmark_node_get_end_line(node))
        switch cmark_node_get_type(node) {
        case CMARK_NODE_HEADING where end > first + 1:
            return ((first + 1)..<min(end, lines.count)).first(where: isUnderline).map { $0 + 1 } ?? end
        case CMARK_NODE_HTML_BLOCK: return first + lineCount(of: cmark_node_get_literal(node))
        default: return end
        }
    }

    /// Whether a line makes a heading of the lines above it.
    private func isUnderline(_ line: Int) -> Bool {
        let start = bytes.skipBlanks(from: lines[line].lowerBound, to: lines[line].upperBound)
        let text = bytes[start..<bytes.trimBlanks(from: start, to: lines[line].upperBound)]
        return !text.isEmpty && (text.allSatisfy { $0 == .dash } || text.allSatisfy { $0 == UInt8(ascii: "=") })
    }

    private func lineCount(of literal: UnsafePointer<CChar>?) -> Int {
        guard let literal else { return 0 }
        let text = UnsafeBufferPointer(start: literal, count: strlen(literal))
        return text.withMemoryRebound(to: UInt8.self) { text in
            var (count, place) = (0, 0)
            while place < text.count { (count, place) = (count + 1, text.line(from: place).next) }
            return count
        }
    }

    /// The end of a block's lines: lists and items also have the blank lines after them, which are no part of them.
    private func lastLine(_ lines: Range<Int>, before children: [MarkdownBlock]) -> Int {
        if let last = children.last { return last.lines.upperBound }
        var end = lines.upperBound
        while end - 1 > lines.lowerBound,
            bytes.skipBlanks(
                from: self.lines[end - 1].lowerBound, to: self.lines[end - 1].upperBound)
                == self.lines[end - 1].upperBound
        {
            end -= 1
        }
        return end
    }

    /// After the last byte of a line that is no blank, from `start` on.
    private func end(of line: Int, from start: Int) -> Int {
        max(start, bytes.trimBlanks(from: lines[line].lowerBound, to: lines[line].upperBound))
    }

    private func kind(
        _ node: OpaquePointer?, _ type: cmark_node_type, _ start: Int, _ lines: Range<Int>
    ) -> MarkdownBlock.Kind {
        switch type {
        case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)), title: title(start, lines))
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item(content: content(afterMarkerAt: start, self.lines[lines.lowerBound].upperBound))
        case CMARK_NODE_HTML_BLOCK: .html
        default: .other
        }
    }

    /// The text of a heading: between its signs, or above its underline.
    private func title(_ start: Int, _ lines: Range<Int>) -> Range<Int> {
        guard lines.count == 1 else {
            return start..<end(of: lines.upperBound - 2, from: start)
        }
        let line = self.lines[lines.lowerBound]
        var first = start
        while first < line.upperBound, bytes[first] == .hash { first += 1 }
        first = bytes.skipBlanks(from: first, to: line.upperBound)
        let end = bytes.trimBlanks(from: first, to: line.upperBound)
        var signs = end
        while signs > first, bytes[signs - 1] == .hash { signs -= 1 }
        guard signs < end, signs == first || bytes[signs - 1].isBlank else { return first..<end }
        return first..<bytes.trimBlanks(from: first, to: signs)
    }

    private func content(afterMarkerAt start: Int, _ end: Int) -> Int {
        var place = start
        while place < end, bytes[place].isDecimalDigit { place += 1 }
        return bytes.skipBlanks(from: min(place + 1, end), to: end)
    }

    /// The comments that swallow what follows them.
    func unclosedComments(in blocks: [MarkdownBlock]) -> [MarkdownFault] {
        blocks.flatMap { block in
            guard block.kind == .html else { return unclosedComments(in: block.children) }
            let start = block.range.lowerBound
            guard bytes.starts(with: "<!--", at: start),
                bytes.place(of: "-->", in: start + 2..<block.range.upperBound) == nil
            else { return [] }
            return [MarkdownFault(.unclosedComment, start..<lines[block.lines.lowerBound].upperBound)]
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where a word stands first in a range; nil where it does not.
    package func place(of word: StaticString, in range: Range<Int>) -> Int? {
        let first = word.utf8Start[0]
        var place = range.lowerBound
        while let found = firstIndex(of: first, from: place, to: range.upperBound) {
            guard found + word.utf8CodeUnitCount <= range.upperBound else { return nil }
            if starts(with: word, at: found) { return found }
            place = found + 1
        }
        return nil
    }
}
