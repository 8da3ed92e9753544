/// The bytes of a text that is being read.
package typealias Bytes = UnsafeBufferPointer<UInt8>

extension UInt8 {
    package static let space = UInt8(ascii: " ")
    package static let tab = UInt8(ascii: "\t")
    package static let lineFeed = UInt8(ascii: "\n")
    package static let carriageReturn = UInt8(ascii: "\r")
    package static let hash = UInt8(ascii: "#")
    package static let colon = UInt8(ascii: ":")
    package static let comma = UInt8(ascii: ",")
    package static let dash = UInt8(ascii: "-")
    package static let quote = UInt8(ascii: "\"")
    package static let apostrophe = UInt8(ascii: "'")
    package static let backslash = UInt8(ascii: "\\")

    package var isBlank: Bool { self == .space || self == .tab }
    package var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }
    package var isBlankOrBreak: Bool { isBlank || isLineBreak }

    /// Whether the byte is one of `[ ] { } ,`, which structure flow collections.
    package var isFlowIndicator: Bool {
        switch self {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), .comma: true
        default: false
        }
    }

    package var isDecimalDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}

extension UnsafeBufferPointer<UInt8> {
    /// The byte at `offset`, a line feed where the text ends.
    package func byte(at offset: Int) -> UInt8 {
        offset < count ? self[offset] : .lineFeed
    }

    /// The offset of the first byte from `offset` on that is neither space nor tab.
    package func skipBlanks(from offset: Int, to end: Int) -> Int {
        var offset = offset
        while offset < end, self[offset].isBlank { offset += 1 }
        return offset
    }

    /// The offset after the last byte before `offset` that is neither space nor tab.
    package func trimBlanks(from start: Int, to end: Int) -> Int {
        var end = end
        while end > start, self[end - 1].isBlank { end -= 1 }
        return end
    }

    /// The offset after the line break at `offset`.
    package func skipBreak(at offset: Int) -> Int {
        self[offset] == .carriageReturn && byte(at: offset + 1) == .lineFeed && offset + 1 < count
            ? offset + 2 : offset + 1
    }

    /// The number of characters in a range, as columns count.
    package func columns(_ range: Range<Int>) -> Int {
        var columns = 0
        for offset in range where self[offset] & 0xC0 != 0x80 { columns += 1 }
        return columns
    }

    package func starts(with word: StaticString, at offset: Int) -> Bool {
        guard offset + word.utf8CodeUnitCount <= count else { return false }
        for place in 0..<word.utf8CodeUnitCount where self[offset + place] != word.utf8Start[place] { return false }
        return true
    }

    package func string(_ range: Range<Int>) -> String {
        String(decoding: self[range], as: UTF8.self)
    }
}
