/// The line of a text where a range of bytes begins, as it is shown to people beneath a diagnostic.
package struct Excerpt: Hashable, Sendable {
    package let start: Position
    /// Where the range ends; on a later line for a range over several lines.
    package let end: Position
    /// The line without its end.
    package let line: String

    package init(start: Position, end: Position, line: String) {
        self.start = start
        self.end = end
        self.line = line
    }

    package init(of range: Range<Int>, in source: SourceText, lines: LineMap) {
        let start = lines.position(of: range.lowerBound)
        self.init(
            start: start, end: lines.position(of: range.upperBound),
            line: source[lines.range(ofLine: start.line)])
    }

    /// The line cut where the range begins and, if it ends on this line, where it ends.
    package var parts: (before: Substring, marked: Substring, after: Substring) {
        let scalars = line.unicodeScalars
        let lower = scalars.index(scalars.startIndex, offsetBy: start.column - 1, limitedBy: scalars.endIndex)
        let count = end.line == start.line ? end.column - 1 : scalars.count
        let upper = scalars.index(scalars.startIndex, offsetBy: count, limitedBy: scalars.endIndex)
        let from = lower ?? scalars.endIndex
        let to = max(from, upper ?? scalars.endIndex)
        return (line[..<from], line[from..<to], line[to...])
    }
}
