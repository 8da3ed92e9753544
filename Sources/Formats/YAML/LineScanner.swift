import Glibc

/// Finds the lines of a document, and what each begins with.
struct LineScanner {
    let bytes: Bytes
    private(set) var lines: [Line] = []
    private(set) var commentLines: [Int32] = []
    private(set) var markers: DocumentMarkers
    /// How many columns a tab counts.
    private var level = 0

    init(_ bytes: Bytes) {
        self.bytes = bytes
        markers = DocumentMarkers(bytes)
        lines.reserveCapacity(bytes.count / 24 + 1)
    }

    mutating func scan(_ document: Range<Int>) {
        guard let base = bytes.baseAddress else { return }
        let hasReturns = memchr(base, Int32(UInt8.carriageReturn), bytes.count) != nil
        var offset = document.lowerBound
        while offset < document.upperBound {
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
