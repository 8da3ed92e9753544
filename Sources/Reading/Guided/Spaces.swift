import Formats
import Text

/// White space as people type it: blanks, no-break and thin spaces.
extension UnsafeBufferPointer<UInt8> {
    /// The offset of the first byte from `offset` on that begins no white space.
    func skipSpaces(from offset: Int, to end: Int) -> Int {
        var offset = offset
        while offset < end {
            if self[offset].isBlank {
                offset += 1
            } else if self[offset] >= 0x80, case let width = spaceCount(at: offset), width > 0 {
                offset += width
            } else {
                return offset
            }
        }
        return offset
    }

    /// The offset after the last byte before `end` that ends no white space.
    func trimSpaces(from start: Int, to end: Int) -> Int {
        var end = end
        while end > start {
            if self[end - 1].isBlankOrBreak {
                end -= 1
            } else if self[end - 1] >= 0x80, let width = spaceWidth(before: end, from: start) {
                end -= width
            } else {
                return end
            }
        }
        return end
    }

    /// The range without white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = skipSpaces(from: range.lowerBound, to: range.upperBound)
        return start..<trimSpaces(from: start, to: range.upperBound)
    }

    private func spaceWidth(before end: Int, from start: Int) -> Int? {
        (2...3).first { end - $0 >= start && spaceCount(at: end - $0) == $0 }
    }

    /// Whether white space or the end stands at `offset`.
    func isSpace(at offset: Int, _ end: Int) -> Bool {
        offset >= end || self[offset].isBlankOrBreak || self[offset] >= 0x80 && spaceCount(at: offset) > 0
    }

    func slice(_ range: Range<Int>) -> Bytes {
        Bytes(rebasing: self[range])
    }

    /// Calls `body` with the bytes of a text that stands here, or was decoded.
    func withBytes<Result>(of text: TreeBuilder.Bytes, _ body: (Bytes) -> Result) -> Result {
        switch text {
        case .verbatim(let range): body(slice(range))
        case .decoded(let decoded): decoded.withUnsafeBufferPointer(body)
        }
    }
}
