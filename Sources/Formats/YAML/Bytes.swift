import Glibc

/// The bytes of a text that is being read.
///
/// What is asked of every byte is public, over `package`: across modules the compiler inlines only that.
public typealias Bytes = UnsafeBufferPointer<UInt8>

extension UInt8 {
    /// A space.
    public static var space: UInt8 { UInt8(ascii: " ") }
    /// A tab.
    public static var tab: UInt8 { UInt8(ascii: "\t") }
    /// A line feed.
    public static var lineFeed: UInt8 { UInt8(ascii: "\n") }
    /// A carriage return.
    public static var carriageReturn: UInt8 { UInt8(ascii: "\r") }
    /// `#`.
    public static var hash: UInt8 { UInt8(ascii: "#") }
    /// `:`.
    public static var colon: UInt8 { UInt8(ascii: ":") }
    /// `,`.
    public static var comma: UInt8 { UInt8(ascii: ",") }
    /// `-`.
    public static var dash: UInt8 { UInt8(ascii: "-") }
    /// `"`.
    public static var quote: UInt8 { UInt8(ascii: "\"") }
    /// `'`.
    public static var apostrophe: UInt8 { UInt8(ascii: "'") }
    /// `\`.
    public static var backslash: UInt8 { UInt8(ascii: "\\") }

    /// Whether the byte is a space or a tab.
    public var isBlank: Bool { self == .space || self == .tab }
    /// Whether the byte ends a line.
    public var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }
    /// Whether the byte is white space of ASCII.
    public var isBlankOrBreak: Bool { isBlank || isLineBreak }

    /// Whether the byte is one of `[ ] { } ,`, which structure flow collections.
    public var isFlowIndicator: Bool {
        switch self {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), .comma: true
        default: false
        }
    }

    /// Whether the byte is one of `0` to `9`.
    public var isDecimalDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}

extension UnsafeBufferPointer<UInt8> {
    /// The byte at `offset`, a line feed where the text ends.
    public func byte(at offset: Int) -> UInt8 {
        offset < count ? self[offset] : .lineFeed
    }

    /// The offset of the first byte from `offset` on that is neither space nor tab.
    public func skipBlanks(from offset: Int, to end: Int) -> Int {
        var offset = offset
        while offset < end, self[offset].isBlank { offset += 1 }
        return offset
    }

    /// The offset after the last byte before `offset` that is neither space nor tab.
    public func trimBlanks(from start: Int, to end: Int) -> Int {
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
    public func columns(_ range: Range<Int>) -> Int {
        var columns = 0
        for offset in range where self[offset] & 0xC0 != 0x80 { columns += 1 }
        return columns
    }

    /// The offset of the first byte of a kind from `offset` on, before `end`.
    package func firstIndex(of byte: UInt8, from offset: Int, to end: Int) -> Int? {
        guard offset < end, let base = baseAddress, let found = memchr(base + offset, Int32(byte), end - offset) else {
            return nil
        }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
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
