import Text

/// Edits of one text, in its order and each apart from the others.
struct TextEdits {
    let all: [TextEdit]

    init(_ edits: [TextEdit]) { all = edits }

    /// These and others; nil where any two of them meet.
    func adding(_ more: [TextEdit]) -> TextEdits? {
        let sorted = (all + more).sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        // Two insertions at one place meet too: which is first, nobody says.
        let meets = zip(sorted, sorted.dropFirst()).contains { left, right in
            right.range.lowerBound < left.range.upperBound || right.range.lowerBound == left.range.lowerBound
        }
        return meets ? nil : TextEdits(sorted)
    }

    /// The text after all edits.
    func applied(to source: SourceText) -> [UInt8] {
        var bytes: [UInt8] = []
        var place = 0
        for edit in all {
            bytes += source.bytes[place..<edit.range.lowerBound]
            bytes += edit.text.utf8
            place = edit.range.upperBound
        }
        return bytes + source.bytes[place...]
    }

    /// Where some edits stand in the text after all of these: what they put there where they are among these, else what
    /// they replace.
    func ranges(of some: [TextEdit], isDone: Bool) -> [Range<Int>] {
        some.map { edit in
            let before = all.filter { $0.range.lowerBound < edit.range.lowerBound && $0 != edit }
            let start = edit.range.lowerBound + before.reduce(0) { $0 + $1.text.utf8.count - $1.range.count }
            return start..<start + (isDone ? edit.text.utf8.count : edit.range.count)
        }
    }
}
