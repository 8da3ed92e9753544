/// The line of a text where a range of bytes begins, as it is shown to people beneath a diagnostic.
package struct Excerpt: Hashable, Sendable {
    package let start: Position
    /// Where the range ends; on a later line for a range over several lines.
    package let end: Position
    /// The line without its end; of a long one what is around the beginning of the range, between ellipses.
    package let line: String
    /// How many characters of the line stand before `line`.
    package let skipped: Int

    /// Of how many bytes a line is shown whole, and how many are shown before the range where it is not.
    private static let longest = 400
    private static let before = 120

    package init(start: Position, end: Position, line: String, skipped: Int = 0) {
        self.start = start
        self.end = end
        self.line = line
        self.skipped = skipped
    }

    package init(of range: Range<Int>, in source: SourceText, lines: LineMap) {
        let (start, end) = (lines.position(of: range.lowerBound), lines.position(of: range.upperBound))
        let whole = lines.range(ofLine: start.line)
        guard whole.count > Self.longest else {
            self.init(start: start, end: end, line: source[whole])
            return
        }
        let lower = source.characterStart(from: max(whole.lowerBound, range.lowerBound - Self.before))
        let upper = source.characterStart(from: min(whole.upperBound, lower + Self.longest))
        let isCut = lower > whole.lowerBound
        self.init(
            start: start, end: end,
            line: (isCut ? "…" : "") + source[lower..<upper] + (upper < whole.upperBound ? "…" : ""),
            // The ellipsis stands for the last of them.
            skipped: isCut ? lines.position(of: lower).column - 2 : 0)
    }

    /// The line cut where the range begins and, if it ends on this line, where it ends.
    package var parts: (before: Substring, marked: Substring, after: Substring) {
        let scalars = line.unicodeScalars
        let lower = scalars.index(scalars.startIndex, offsetBy: start.column - 1 - skipped, limitedBy: scalars.endIndex)
        let count = end.line == start.line ? end.column - 1 - skipped : scalars.count
        let upper = scalars.index(scalars.startIndex, offsetBy: count, limitedBy: scalars.endIndex)
        let from = lower ?? scalars.endIndex
        let to = max(from, upper ?? scalars.endIndex)
        return (line[..<from], line[from..<to], line[to...])
    }
}

extension SourceText {
    /// The first byte at or after `offset` that begins a character.
    fileprivate func characterStart(from offset: Int) -> Int {
        bytes[offset...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
    }
}
