package import Text

/// The records of a table in CSV (RFC 4180), read one by one; any separator, any line ends, empty lines skipped.
///
/// A quoted cell may run over lines. Where a quote does not close properly, its cell ends with its line, and so do all
/// quoted cells after it: reading takes linear time, and a lost quote does not swallow the table.
package struct CSVRecords {
    package let bytes: Bytes
    /// The faults found up to here, in the order of the text.
    package private(set) var diagnostics: [Diagnostic] = []
    private let separator: UInt8
    private var place = 0
    private var quotesSpanLines = true

    package init(_ bytes: Bytes, separator: UInt8) {
        self.bytes = bytes
        self.separator = separator
        if bytes.starts(with: SourceText.byteOrderMark) { place = SourceText.byteOrderMark.count }
    }

    /// Reads the next record; false at the end. `cells` is the caller's, so that records take no memory of their own.
    package mutating func next(into cells: inout [CSVCell]) -> Bool {
        cells.removeAll(keepingCapacity: true)
        while place < bytes.count, bytes[place].isLineBreak { place += 1 }
        guard place < bytes.count else { return false }
        cells.append(cell())
        while place < bytes.count, bytes[place] == separator {
            place += 1
            cells.append(cell())
        }
        return true
    }

    /// Reads a cell up to the separator, line break or end that follows it.
    private mutating func cell() -> CSVCell {
        var start = place
        while start < bytes.count, isSpace(bytes[start]) { start += 1 }
        if start < bytes.count, bytes[start] == .quote, let quoted = quoted(from: start) { return quoted }
        place = endOfCell(from: start)
        var end = place
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        return CSVCell(range: start..<end, text: .verbatim(start..<end))
    }

    /// Reads a cell whose quote opens at `start`; nil, and a fault, where none closes it.
    private mutating func quoted(from start: Int) -> CSVCell? {
        let close = closingQuote(from: start + 1)
        var end = close.offset + 1
        while end < bytes.count, isSpace(bytes[end]) { end += 1 }
        let isClosed = close.offset < bytes.count && bytes[close.offset] == .quote
        if isClosed, end == bytes.count || bytes[end] == separator || bytes[end].isLineBreak {
            place = end
            return CSVCell(range: start..<close.offset + 1, text: text(start + 1..<close.offset, close.hasDoubled))
        }
        guard isClosed, !bytes[start..<close.offset].contains(where: \.isLineBreak) else {
            quotesSpanLines = false
            diagnostics.append(
                Diagnostic(.malformedCSV, .error, at: start..<start + 1, .unclosedCell, help: .closeCell))
            place = endOfCell(from: start)
            return CSVCell(range: start..<place, text: .verbatim(start..<place), isFaulty: true)
        }
        place = endOfCell(from: end)
        diagnostics.append(Diagnostic(.malformedCSV, .error, at: end..<place, .textAfterCell, help: .doubleQuotes))
        return CSVCell(range: start..<place, text: .verbatim(start..<place), isFaulty: true)
    }

    /// The offset of the quote that closes a cell, or where its line or the text ends; and whether a doubled one stands
    /// before it.
    private func closingQuote(from start: Int) -> (offset: Int, hasDoubled: Bool) {
        var offset = start
        var hasDoubled = false
        while offset < bytes.count, quotesSpanLines || !bytes[offset].isLineBreak {
            if bytes[offset] == .quote {
                guard bytes.byte(at: offset + 1) == .quote else { break }
                hasDoubled = true
                offset += 1
            }
            offset += 1
        }
        return (offset, hasDoubled)
    }

    private func text(_ range: Range<Int>, _ hasDoubled: Bool) -> TreeBuilder.Bytes {
        guard hasDoubled else { return .verbatim(range) }
        var text: [UInt8] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            text.append(bytes[offset])
            offset += bytes[offset] == .quote ? 2 : 1
        }
        return .decoded(text)
    }

    private func endOfCell(from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != separator, !bytes[end].isLineBreak { end += 1 }
        return end
    }

    private func isSpace(_ byte: UInt8) -> Bool {
        byte == .space || byte == .tab && separator != .tab
    }
}

extension RuleID {
    /// Quotes of a table in CSV that don't enclose one cell.
    package static let malformedCSV: RuleID = "malformed-csv"
}
