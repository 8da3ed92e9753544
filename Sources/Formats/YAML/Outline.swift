import Glibc
import Text

/// The lines of a document and its one root: made from indentation alone, nothing interpreted.
///
/// Markers of documents and of merge conflicts stand at column 0 wherever they stand, so they are known here.
package struct Outline {
    package let bytes: Bytes
    package private(set) var lines: [Line] = []
    /// The indices of lines that are comments.
    package private(set) var commentLines: [Int32] = []
    /// The lines between the markers of the document.
    package private(set) var body = 0..<0
    /// What follows `---` on its line.
    package private(set) var head: Head?
    package private(set) var faults: [YAMLFault] = []
    /// How many columns a tab counts.
    private var level = 0

    package init(_ bytes: Bytes) {
        self.bytes = bytes
        lines.reserveCapacity(bytes.count / 24 + 1)
        var markers = DocumentMarkers(bytes)
        addLines(from: bytes.starts(with: SourceText.byteOrderMark) ? 3 : 0, &markers)
        body = markers.firstLine..<(markers.endLine ?? lines.count)
        head = markers.head
        faults = markers.faults
    }

    /// The whole document as one node, deeper than nothing.
    package var root: RawNode {
        RawNode(head: head, body: body, parentColumn: -1, isItem: false)
    }

    private mutating func addLines(from start: Int, _ markers: inout DocumentMarkers) {
        guard let base = bytes.baseAddress else { return }
        let hasReturns = memchr(base, Int32(UInt8.carriageReturn), bytes.count) != nil
        var offset = start
        while offset < bytes.count {
            let end = lineEnd(from: offset, hasReturns: hasReturns)
            let line = line(offset..<end)
            add(markers.take(line, at: lines.count))
            offset = end < bytes.count ? bytes.skipBreak(at: end) : end
        }
    }

    private mutating func add(_ line: Line) {
        if line.kind == .comment { commentLines.append(Int32(lines.count)) }
        lines.append(line)
    }

    private func lineEnd(from offset: Int, hasReturns: Bool) -> Int {
        guard let base = bytes.baseAddress else { return offset }
        guard hasReturns else {
            let found = memchr(base + offset, Int32(UInt8.lineFeed), bytes.count - offset)
            return found.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } ?? bytes.count
        }
        var end = offset
        while end < bytes.count, !bytes[end].isLineBreak { end += 1 }
        return end
    }

    private mutating func line(_ range: Range<Int>) -> Line {
        var content = range.lowerBound
        while content < range.upperBound, bytes[content] == .space { content += 1 }
        var indent = content - range.lowerBound
        let hasTab = content < range.upperBound && bytes[content] == .tab
        if hasTab {
            content = bytes.skipBlanks(from: content, to: range.upperBound)
            indent = columns(ofIndentation: range.lowerBound..<content)
        }
        let end = bytes.trimBlanks(from: content, to: range.upperBound)
        let kind: Line.Kind = content == end ? .blank : bytes[content] == .hash ? .comment : .content
        return Line(
            start: Int32(range.lowerBound), content: Int32(content), end: Int32(end), rawEnd: Int32(range.upperBound),
            indent: Int32(indent), kind: kind, hasTab: hasTab)
    }

    private mutating func columns(ofIndentation range: Range<Int>) -> Int {
        if level == 0 { level = firstIndentation() ?? 2 }
        return range.reduce(0) { $0 + (bytes[$1] == .tab ? level : 1) }
    }

    /// The indentation of the first line that spaces alone indent.
    private func firstIndentation() -> Int? {
        var isAtLineStart = true
        var spaces = 0
        for byte in bytes {
            if byte.isLineBreak {
                (isAtLineStart, spaces) = (true, 0)
            } else if isAtLineStart, byte == .space {
                spaces += 1
            } else {
                if isAtLineStart, spaces > 0, byte != .tab, byte != .hash { return spaces }
                isAtLineStart = false
            }
        }
        return nil
    }
}
