import Formats
import Text

/// What the keys of a block are held against.
enum KeyGuide {
    case fields(GuideLibrary.ObjectRecord)
    case keys(MapKeys?)

    init(_ shape: GuideLibrary.Shape) {
        switch shape {
        case .object(let record): self = .fields(record)
        case .map(let record): self = .keys(record.keys)
        default: self = .keys(nil)
        }
    }
}

extension GuidedReader {
    /// The key of the entry on the line of `head`; nil where no entry begins there.
    ///
    /// A known field or a key of the map's form needs no space after its colon; `isSpaced` says whether it has one.
    func key(_ head: Head, _ guide: KeyGuide) throws(YAMLFault) -> GuidedKey? {
        let start = head.offset
        let end = outline.end(of: head)
        if bytes[start] == .quote || bytes[start] == .apostrophe {
            if let key = try quotedKey(start, end, guide) { return key }
        }
        guard let colon = bytes[start..<end].firstIndex(of: .colon) else { return nil }
        guard colon > start else { return freeKey(start, end, from: start + 1) }
        let range = bytes.trimmed(start..<colon)
        let isSpaced = colon + 1 == end || bytes[colon + 1].isBlank
        switch guide {
        case .fields(let record):
            if let field = record.names.find(bytes.slice(range)) {
                return GuidedKey(text: .verbatim(range), range: range, end: colon + 1, field: field, isSpaced: isSpaced)
            }
        case .keys(let form):
            if let form, isSpaced || form.mayStand(bytes.slice(range), conventions) {
                return GuidedKey(text: .verbatim(range), range: range, end: colon + 1, isSpaced: isSpaced)
            }
        }
        return freeKey(start, end, from: colon)
    }

    private func quotedKey(_ start: Int, _ end: Int, _ guide: KeyGuide) throws(YAMLFault) -> GuidedKey? {
        let scalar: QuotedScalar
        do {
            scalar = try QuotedScalar(bytes, at: start, limit: end)
        } catch {
            guard case .malformedEscape = error.kind else { return nil }
            throw error
        }
        let colon = bytes.skipSpaces(from: scalar.end, to: end)
        guard colon < end, bytes[colon] == .colon, bytes.isSpace(at: colon + 1, end) else { return nil }
        return GuidedKey(
            text: scalar.text, range: start..<scalar.end, end: colon + 1, field: field(scalar.text, guide))
    }

    func field(_ text: TreeBuilder.Bytes, _ guide: KeyGuide) -> Int? {
        guard case .fields(let record) = guide else { return nil }
        return bytes.withBytes(of: text) { record.names.find($0) }
    }

    /// A key of any form: text before a colon and white space.
    private func freeKey(_ start: Int, _ end: Int, from first: Int) -> GuidedKey? {
        guard bytes[start] != .quote, bytes[start] != .apostrophe, bytes[start] != .hash,
            !bytes[start].isFlowIndicator
        else { return nil }
        var colon = first
        while colon < end, bytes[colon] != .colon || !bytes.isSpace(at: colon + 1, end) { colon += 1 }
        guard colon < end else { return nil }
        let range = bytes.trimmed(start..<colon)
        guard !range.isEmpty, !hasComment(range) else { return nil }
        return GuidedKey(text: .verbatim(range), range: range, end: colon + 1)
    }

    private func hasComment(_ range: Range<Int>) -> Bool {
        range.dropFirst().contains { bytes[$0] == .hash && bytes[$0 - 1] == .space }
    }

    /// What follows `offset` on the line of `head`: nil where nothing does, or a comment.
    func rest(after offset: Int, of head: Head) -> Head? {
        let end = outline.end(of: head)
        let start = bytes.skipSpaces(from: offset, to: end)
        guard start < end, !isTextComment(at: start, end) else { return nil }
        let column = head.column + bytes.columns(head.offset..<start)
        return Head(line: head.line, offset: start, column: column, isInline: true)
    }

    /// Whether `#` stands here and begins a comment in a text: a space or the line's end follows.
    func isTextComment(at offset: Int, _ end: Int) -> Bool {
        bytes[offset] == .hash && (offset + 1 == end || bytes[offset + 1].isBlank)
    }
}

/// The key of an entry, and the field it names.
struct GuidedKey {
    let text: TreeBuilder.Bytes
    /// The bytes of the key as it stands, quotes included.
    let range: Range<Int>
    /// After the colon.
    let end: Int
    var field: Int?
    var isSpaced = true
}
