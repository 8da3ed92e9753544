import Formats
import Text

/// A place within a flow collection that is read by a guide.
struct FlowPlace {
    let bytes: Bytes
    var place: Int
    /// The end of the node that the collection stands in.
    let limit: Int
    /// Whether ` # ` begins a comment.
    let takesComments: Bool
    /// The collection that is open.
    var owner: Owner?

    init(bytes: Bytes, place: Int, limit: Int, takesComments: Bool) {
        (self.bytes, self.place, self.limit, self.takesComments) = (bytes, place, limit, takesComments)
    }

    /// A collection that is being read.
    struct Owner {
        /// Where its bracket stands.
        let start: Int
        /// The guide of a mapping, or of a sequence's items.
        let guide: Int
        /// What the keys of a mapping are held against; nil for a sequence.
        let keys: KeyGuide?
        var given = FieldSet()

        init(start: Int, guide: Int, keys: KeyGuide?) {
            (self.start, self.guide, self.keys) = (start, guide, keys)
        }

        /// The bracket that closes it.
        var bracket: UInt8 { keys == nil ? UInt8(ascii: "]") : UInt8(ascii: "}") }
    }

    var byte: UInt8? { place < limit ? bytes[place] : nil }

    /// Goes past the bracket of a collection.
    mutating func open(_ owner: Owner) {
        self.owner = owner
        place += 1
    }

    var unclosed: YAMLFault {
        let start = owner?.start ?? place
        return YAMLFault(.unclosed(bytes[start]), start..<start + 1)
    }

    /// Goes past white space and line breaks, and past a comment, whose bytes it gives.
    mutating func skipToComment() -> Range<Int>? {
        while place < limit {
            let next = bytes.skipSpaces(from: place, to: limit)
            if next > place {
                place = next
            } else if bytes[place].isLineBreak {
                place += 1
            } else if isComment(at: place) {
                let start = place
                while place < limit, !bytes[place].isLineBreak { place += 1 }
                return start..<bytes.trimBlanks(from: start, to: place)
            } else {
                return nil
            }
        }
        return nil
    }

    /// Whether a comment begins here, where no text is: at a line's start, or set off by white space on both sides.
    private func isComment(at place: Int) -> Bool {
        guard takesComments, bytes[place] == .hash, place > 0, bytes[place - 1].isBlankOrBreak else { return false }
        if place + 1 >= limit || bytes[place + 1].isBlankOrBreak { return true }
        let start = bytes.trimBlanks(from: 0, to: place)
        return start == 0 || bytes[start - 1].isLineBreak
    }

    /// The bytes from here to the comma that separates, the bracket that closes, or a comment.
    ///
    /// Brackets within are counted; `endsAt` tells whether a comma separates.
    func span(isText: Bool = true, endsAt: (Int) -> Bool) -> Range<Int> {
        var end = place
        var depth = 0
        while end < limit {
            switch bytes[end] {
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                if depth == 0 { return place..<end }
                depth -= 1
            case .comma: if depth == 0, endsAt(end) { return place..<end }
            case .hash: if endsText(at: end, isText: isText) { return place..<end }
            default: break
            }
            end += 1
        }
        return place..<end
    }

    private func endsText(at end: Int, isText: Bool) -> Bool {
        guard takesComments, end > 0, bytes[end - 1].isBlankOrBreak else { return false }
        return !isText || end + 1 >= limit || bytes[end + 1].isBlankOrBreak
    }
}
