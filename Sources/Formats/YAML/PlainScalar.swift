/// One line of a plain scalar in a block (YAML 1.2.2, 7.3.3): where its text ends, and what ends it.
package struct PlainScalar {
    /// The text, without white space around it.
    package let range: Range<Int>
    /// The first colon before a blank or the end; nil where a comment begins before.
    package let colon: Int?
    /// Where the comment begins.
    package let comment: Int?

    package init(_ bytes: Bytes, _ start: Int, _ end: Int) {
        var place = start
        while place < end {
            let byte = bytes[place]
            if byte == .colon {
                if place + 1 == end || bytes[place + 1].isBlank {
                    (colon, comment) = (place, nil)
                    range = start..<bytes.trimBlanks(from: start, to: place)
                    return
                }
            } else if byte == .hash, place > start, bytes[place - 1].isBlank {
                (colon, comment) = (nil, place)
                range = start..<bytes.trimBlanks(from: start, to: place)
                return
            }
            place += 1
        }
        (range, colon, comment) = (start..<end, nil, nil)
    }

    /// Whether a plain scalar may begin with the byte at `start`.
    static func canStart(_ bytes: Bytes, _ start: Int, _ end: Int, inFlow: Bool = false) -> Bool {
        switch bytes[start] {
        case .dash, .colon, UInt8(ascii: "?"):
            guard start + 1 < end else { return false }
            let next = bytes[start + 1]
            return !next.isBlankOrBreak && !(inFlow && next.isFlowIndicator)
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), .comma, .hash,
            UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"),
            .apostrophe, .quote, UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
            return false
        default:
            return true
        }
    }

    /// What stands at `start` and greffe leaves out of YAML.
    static func outside(_ byte: UInt8) -> YAMLFault.Feature? {
        switch byte {
        case UInt8(ascii: "&"): .anchor
        case UInt8(ascii: "*"): .alias
        case UInt8(ascii: "!"): .tag
        default: nil
        }
    }
}
