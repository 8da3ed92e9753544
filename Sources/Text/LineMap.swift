/// Where the lines of a text begin; made once for all the positions that are asked of a text.
///
/// A line ends at LF, CRLF or CR.
package struct LineMap: Sendable {
    private let source: SourceText
    private let starts: [Int]
    /// How many characters begin before each multiple of ``stride``, so that a long line is not counted from its start.
    private let characters: [Int]

    private static let stride = 1024

    package init(_ source: SourceText) {
        self.source = source
        starts = Self.starts(in: source.bytes)
        characters = Self.characters(in: source.bytes)
    }

    package var lineCount: Int { starts.count }

    /// The position of a byte; O(log lines).
    package func position(of offset: Int) -> Position {
        let line = lineIndex(of: offset)
        let start = line == 0 ? min(markLength, offset) : starts[line]
        return Position(line: line + 1, column: characters(before: offset) - characters(before: start) + 1)
    }

    /// The byte at a position; nil where the line has not so many characters, or there is no such line.
    package func offset(of position: Position) -> Int? {
        guard (1...lineCount).contains(position.line), position.column >= 1 else { return nil }
        let line = range(ofLine: position.line)
        var rest = position.column - 1
        for offset in line where source.bytes[offset] & 0xC0 != 0x80 {
            if rest == 0 { return offset }
            rest -= 1
        }
        return rest == 0 ? line.upperBound : nil
    }

    /// How many characters begin before a byte.
    private func characters(before offset: Int) -> Int {
        let mark = offset / Self.stride
        return characters[mark] + Self.count(source.bytes[(mark * Self.stride)..<offset])
    }

    /// The bytes of the byte order mark, which is no part of the first line.
    private var markLength: Int {
        source.bytes.starts(with: SourceText.byteOrderMark) ? SourceText.byteOrderMark.count : 0
    }

    /// The bytes of a line, counted from 1, without its line end.
    package func range(ofLine line: Int) -> Range<Int> {
        let start = line == 1 ? markLength : starts[line - 1]
        var end = line < starts.count ? starts[line] : source.bytes.count
        while end > start, source.bytes[end - 1] == UInt8(ascii: "\n") || source.bytes[end - 1] == UInt8(ascii: "\r") {
            end -= 1
        }
        return start..<end
    }

    private func lineIndex(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    private static func characters(in bytes: [UInt8]) -> [Int] {
        var characters = [0]
        for start in Swift.stride(from: 0, to: bytes.count - stride + 1, by: stride) {
            characters.append(characters[characters.count - 1] + count(bytes[start..<(start + stride)]))
        }
        return characters
    }

    /// How many characters begin in some bytes.
    private static func count(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.count { $0 & 0xC0 != 0x80 }
    }

    private static func starts(in bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for (offset, byte) in bytes.enumerated() {
            let isCRLF =
                byte == UInt8(ascii: "\r") && offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
            if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && !isCRLF) {
                starts.append(offset + 1)
            }
        }
        return starts
    }
}

extension SourceText {
    package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
