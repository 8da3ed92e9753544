/// The bytes of a typed scalar as people write it, in plainer signs: no-break and thin spaces as spaces, typographic
/// minus and apostrophe as ASCII's.
struct HumanText {
    let bytes: [UInt8]

    init(_ source: UnsafeBufferPointer<UInt8>) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.count)
        var index = 0
        while index < source.count {
            if source[index] < 0x80 {
                bytes.append(source[index])
                index += 1
            } else if let (plain, count) = Self.plainSign(source, at: index) {
                bytes.append(plain)
                index += count
            } else {
                bytes.append(source[index])
                index += 1
            }
        }
        self.bytes = bytes
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The sign of ASCII that stands for the one at a byte, and the length of that.
    private static func plainSign(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt8, Int)? {
        let space = bytes.spaceCount(at: index)
        if space > 0 { return (UInt8(ascii: " "), space) }
        guard index + 2 < bytes.count, bytes[index] == 0xE2 else { return nil }
        switch (bytes[index + 1], bytes[index + 2]) {
        case (0x88, 0x92): return (UInt8(ascii: "-"), 3)
        case (0x80, 0x99): return (UInt8(ascii: "'"), 3)
        default: return nil
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// How many bytes the white space at a byte has: space, tab, line ends; no-break, figure and thin spaces; 0 where
    /// another sign stands.
    func spaceCount(at index: Int) -> Int {
        switch self[index] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return 1
        case 0xC2: return index + 1 < count && self[index + 1] == 0xA0 ? 2 : 0
        case 0xE2:
            guard index + 2 < count, self[index + 1] == 0x80 else { return 0 }
            return [0x87, 0x89, 0xAF].contains(self[index + 2]) ? 3 : 0
        default: return 0
        }
    }

    /// The bytes without white space before and after them.
    var trimmedOfSpaces: UnsafeBufferPointer<UInt8> {
        var start = 0
        while start < count, case let space = spaceCount(at: start), space > 0 { start += space }
        var end = count
        while end > start {
            let width = (1...3).first { end - $0 >= start && spaceCount(at: end - $0) == $0 }
            guard let width else { break }
            end -= width
        }
        return UnsafeBufferPointer(rebasing: self[start..<end])
    }
}

extension UInt8 {
    var isDigit: Bool { self &- UInt8(ascii: "0") <= 9 }

    var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 || self >= 0x80 }
}
