import Text
import Values

/// A place in the bytes of a JSON text, and the faults found up to there.
struct JSONCursor {
    let bytes: UnsafeBufferPointer<UInt8>
    var offset = 0
    var faults: [JSONFault] = []
    /// Whether the byte before is the bracket that opened an array or object.
    private var hasJustOpened = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { offset == bytes.count }

    var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// The bytes of the character that stands here; empty at the end.
    var byteRange: Range<Int> {
        var end = min(offset + 1, bytes.count)
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return offset..<end
    }

    mutating func skipByteOrderMark() {
        if bytes.starts(with: SourceText.byteOrderMark) { offset = SourceText.byteOrderMark.count }
    }

    mutating func skipSpace() {
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): offset += 1
            default: return
            }
        }
    }

    mutating func skip(_ expected: UInt8) -> Bool {
        guard byte == expected else { return false }
        offset += 1
        return true
    }

    /// Goes past an opening bracket.
    mutating func enter() {
        offset += 1
        hasJustOpened = true
    }

    /// Goes to the next item of the container that began at `start`, or past the bracket that closes it: then true.
    mutating func skip(to bracket: UInt8, of start: Int) throws(JSONFault) -> Bool {
        let isFirst = hasJustOpened
        hasJustOpened = false
        skipSpace()
        if skip(bracket) { return true }
        guard !isAtEnd else { throw JSONFault(.unclosed(bytes[start]), start..<start + 1) }
        guard !isFirst else { return false }
        let comma = offset
        guard skip(UInt8(ascii: ",")) else { throw unexpected(.comma(closing: bracket)) }
        skipSpace()
        guard skip(bracket) else { return false }
        faults.append(JSONFault(.trailingComma, comma..<comma + 1))
        return true
    }

    /// The fault of what stands here, where something else is expected.
    func unexpected(_ expected: JSONFault.Expected) -> JSONFault {
        guard !isAtEnd else { return JSONFault(.endsEarly(expected), offset..<offset) }
        let character = String(decoding: bytes[byteRange], as: UTF8.self)
        return JSONFault(.unexpected(character, expected), byteRange)
    }
}
