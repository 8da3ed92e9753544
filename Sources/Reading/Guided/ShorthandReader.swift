import Formats

/// Splits a text into the fields of a shorthand.
struct ShorthandReader {
    let bytes: Bytes
    let record: GuideLibrary.ObjectRecord
    let library: GuideLibrary
    private var place = 0

    init(bytes: Bytes, record: GuideLibrary.ObjectRecord, library: GuideLibrary) {
        (self.bytes, self.record, self.library) = (bytes, record, library)
    }

    struct Piece {
        let field: Int
        let guide: GuideLibrary.Record
        let range: Range<Int>
    }

    /// The pieces that stand there; nil where a sign between them is missing.
    mutating func read(_ shorthand: Shorthand) -> [Piece]? {
        var pieces: [Piece] = []
        for (index, part) in shorthand.parts.enumerated() {
            switch part {
            case .literal(let literal):
                guard bytes.skipSpaces(from: place, to: bytes.count) < bytes.count else { return pieces }
                guard skip(literal) else { return nil }
            case .field(let name):
                guard let field = record.field(named: name) else { continue }
                let guide = library.records[record.fields[field].guide]
                let range = bytes.trimmed(piece(guide.shape, before: shorthand.parts[(index + 1)...]))
                if !range.isEmpty { pieces.append(Piece(field: field, guide: guide, range: range)) }
            }
        }
        return pieces
    }

    private mutating func skip(_ literal: String) -> Bool {
        let sign = Array(literal.utf8.drop { $0 == .space }.reversed().drop { $0 == .space }.reversed())
        place = bytes.skipSpaces(from: place, to: bytes.count)
        if sign.isEmpty {
            skipPunctuation()
            return true
        }
        guard bytes[place...].starts(with: sign) else { return false }
        place = bytes.skipSpaces(from: place + sign.count, to: bytes.count)
        return true
    }

    /// Goes past one of `: , ; -`, with a space after it.
    private mutating func skipPunctuation() {
        guard place < bytes.count else { return }
        var width = 0
        switch bytes[place] {
        case .colon, .comma, UInt8(ascii: ";"), .dash: width = 1
        case 0xE2 where bytes.starts(with: "–", at: place) || bytes.starts(with: "—", at: place): width = 3
        default: return
        }
        guard bytes.isSpace(at: place + width, bytes.count) else { return }
        place = bytes.skipSpaces(from: place + width, to: bytes.count)
    }

    /// Takes the bytes of a field: the longest label, what stands before the next sign, or all that is left.
    private mutating func piece(_ shape: GuideLibrary.Shape, before next: ArraySlice<Shorthand.Part>) -> Range<Int> {
        let start = place
        if case .enumeration(let enumeration) = shape, !next.isEmpty {
            place = endOfLabel(enumeration) ?? endOfWord()
        } else {
            // What a space separates from the next field may be missing, and the sign after both stands here.
            var end = bytes.count
            for case .literal(let literal) in next {
                end = min(end, offset(of: literal))
                if !literal.allSatisfy({ $0 == " " }) { break }
            }
            place = end
        }
        return start..<place
    }

    private func endOfWord() -> Int {
        var end = bytes.skipSpaces(from: place, to: bytes.count)
        while end < bytes.count, !bytes.isSpace(at: end, bytes.count) { end += 1 }
        return end
    }

    /// The end of the longest run of words, of up to six, that names a value.
    private func endOfLabel(_ enumeration: Enumeration) -> Int? {
        let start = bytes.skipSpaces(from: place, to: bytes.count)
        var ends: [Int] = []
        var offset = start
        while offset <= bytes.count, ends.count < 6 {
            if offset > start, isBoundary(offset) { ends.append(offset) }
            offset += 1
        }
        return ends.last { enumeration.names.find(bytes.slice(start..<$0)) != nil }
    }

    private func isBoundary(_ offset: Int) -> Bool {
        guard offset < bytes.count else { return true }
        switch bytes[offset] {
        case .colon, .comma, UInt8(ascii: "."), UInt8(ascii: ";"): return true
        default: return bytes.isSpace(at: offset, bytes.count) && !bytes.isSpace(at: offset - 1, bytes.count)
        }
    }

    /// Where a sign stands next, a space where it is empty; the end where it doesn't.
    ///
    /// A sign that the schema writes between spaces stands between spaces: `agent·e·s` is one word.
    private func offset(of literal: String) -> Int {
        let sign = literal.utf8.filter { $0 != .space }
        let isSpaced = sign.count < literal.utf8.count && !sign.isEmpty
        var offset = place
        while offset < bytes.count {
            let end = offset + sign.count
            let isHere = sign.isEmpty ? bytes[offset] == .space : bytes[offset...].starts(with: sign)
            if isHere, !isSpaced || bytes.isSpace(at: end, bytes.count) && isAfterSpace(offset) { return offset }
            offset += 1
        }
        return offset
    }

    private func isAfterSpace(_ offset: Int) -> Bool {
        offset == place || bytes.trimSpaces(from: place, to: offset) < offset
    }
}
