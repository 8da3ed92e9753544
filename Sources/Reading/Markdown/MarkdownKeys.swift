import Formats
import Text

/// What an item begins with: a box, a key, the name of a field.
extension MarkdownReader {
    /// Takes the box `[x]` from an item whose guide has a field for it: the first that is yes or no.
    mutating func takeBox(of passage: inout Passage, for guide: Int) {
        guard case .object(let record) = library.records[guide].shape, let first = passage.lead.first,
            let box = box(at: first.range.lowerBound, first.range.upperBound)
        else { return }
        passage.takeFromLead(to: bytes.skipBlanks(from: box.range.upperBound, to: first.range.upperBound))
        if boxField(of: record) != nil {
            passage.box = box
        } else if box.isTicked {
            guided.report(.boxWithoutField, at: box.range)
        }
    }

    private func box(at start: Int, _ end: Int) -> TaskBox? {
        guard end - start >= 3, bytes[start] == UInt8(ascii: "["), bytes[start + 2] == UInt8(ascii: "]"),
            bytes.isSpace(at: start + 3, end)
        else { return nil }
        switch bytes[start + 1] {
        case .space: return TaskBox(range: start..<start + 3, isTicked: false)
        case UInt8(ascii: "x"), UInt8(ascii: "X"): return TaskBox(range: start..<start + 3, isTicked: true)
        default: return nil
        }
    }

    /// The field that a box fills.
    func boxField(of record: GuideLibrary.ObjectRecord) -> Int? {
        record.fields.firstIndex { field in
            if case .scalar(let units) = library.records[field.guide].shape { units.contains(.boolean) } else { false }
        }
    }

    /// A key or name at the start of a line, and where what it names begins.
    struct Key {
        let name: Range<Int>
        let end: Int
    }

    /// The key of an entry: between signs of emphasis, or before `:`, `·`, `|` or a dash.
    func key(in line: SourceLine, _ map: GuideLibrary.MapRecord) -> Key? {
        guard let piece = line.pieces.first else { return nil }
        if let key = emphasisedKey(in: piece) { return key }
        let colon = bytes[piece].firstIndex(of: .colon)
        for place in piece {
            guard let width = separator(at: place, in: piece, unspaced: colon, map) else { continue }
            let name = bytes.trimmed(piece.lowerBound..<place)
            guard !name.isEmpty, isKey(name, map) else { return nil }
            return Key(name: name, end: bytes.skipSpaces(from: place + width, to: piece.upperBound))
        }
        // A key alone has nothing to say yet.
        return isKey(piece, map) && !bytes[piece].contains(where: \.isBlank)
            ? Key(name: piece, end: piece.upperBound) : nil
    }

    private func emphasisedKey(in piece: Range<Int>) -> Key? {
        let signs = bytes[piece].prefix(while: \.isEmphasis)
        let start = signs.endIndex
        guard !signs.isEmpty, var end = bytes[start..<piece.upperBound].firstIndex(where: \.isEmphasis) else {
            return nil
        }
        let name = bytes.trimmed(start..<end)
        let bare =
            name
            .lowerBound..<bytes.trimmed(
                name.lowerBound..<(bytes[name].last == .colon ? name.upperBound - 1 : name.upperBound)
            ).upperBound
        while end < piece.upperBound, bytes[end].isEmphasis { end += 1 }
        end = bytes.skipSpaces(from: end, to: piece.upperBound)
        if let width = sign(at: end, in: piece) { end = bytes.skipSpaces(from: end + width, to: piece.upperBound) }
        return bare.isEmpty ? nil : Key(name: bare, end: end)
    }

    /// How wide the sign is that ends a key at `place`; the first colon needs no space where a key of the map's form stands
    /// before it.
    private func separator(
        at place: Int, in piece: Range<Int>, unspaced colon: Int?, _ map: GuideLibrary.MapRecord
    ) -> Int? {
        guard let width = sign(at: place, in: piece) else { return nil }
        if bytes[place] == .colon {
            let isSpaced = bytes.isSpace(at: place + 1, piece.upperBound)
            return isSpaced || place == colon && map.keys != nil && isKey(piece.lowerBound..<place, map) ? width : nil
        }
        let isSpaced = place > piece.lowerBound && bytes.trimmed(piece.lowerBound..<place).upperBound < place
        return isSpaced && bytes.isSpace(at: place + width, piece.upperBound) ? width : nil
    }

    private func sign(at place: Int, in piece: Range<Int>) -> Int? {
        guard place < piece.upperBound else { return nil }
        switch bytes[place] {
        case .colon, .dash, UInt8(ascii: "|"): return 1
        case 0xC2 where bytes.starts(with: "·", at: place): return 2
        case 0xE2 where bytes.starts(with: "–", at: place) || bytes.starts(with: "—", at: place): return 3
        default: return nil
        }
    }

    private func isKey(_ name: Range<Int>, _ map: GuideLibrary.MapRecord) -> Bool {
        map.keys.map { $0.mayStand(bytes.slice(name), guided.conventions) } ?? true
    }

    /// The field of an object that a line begins with: its name or label, and a colon.
    func field(in line: SourceLine, of record: GuideLibrary.ObjectRecord) -> (field: Int, key: Key)? {
        guard let key = name(in: line) else { return nil }
        return record.names.find(bytes.slice(key.name)).map { ($0, key) }
    }

    /// What stands before a colon, emphasised or not.
    func name(in line: SourceLine) -> Key? {
        guard let piece = line.pieces.first, let colon = bytes[piece].firstIndex(of: .colon) else { return nil }
        var (start, end) = (piece.lowerBound, colon)
        while start < end, bytes[start].isEmphasis { start += 1 }
        while end > start, bytes[end - 1].isEmphasis { end -= 1 }
        var value = colon + 1
        if start > piece.lowerBound { while value < piece.upperBound, bytes[value].isEmphasis { value += 1 } }
        let name = bytes.trimmed(start..<end)
        return name.isEmpty ? nil : Key(name: name, end: bytes.skipSpaces(from: value, to: piece.upperBound))
    }
}
