import Formats
import Text

extension GuidedReader {
    /// Reads a map: entries whose keys are data, or a flow mapping.
    mutating func readMap(_ content: Content, _ record: GuideLibrary.MapRecord, by guide: Int) {
        let head = content.first
        if bytes[head.offset] == UInt8(ascii: "{") { return readFlow(content, by: guide) }
        if let range = missing(content) { return yaml.builder.addNull(at: range) }
        if refuseList(content, .keys(record.keys)) { return }
        guard !content.isInline || content.node.isItem else {
            yaml.comments.skip(to: content.below.upperBound, outline)
            return addUnreadable(.entriesWanted, at: outline.range(of: head, content.below))
        }
        nest(content) { reader in
            reader.yaml.keys.openObject()
            reader.readEntries(head, content.below, .keys(record.keys)) { reader, key, node in
                if reader.setKey(key, of: record) {
                    reader.read(node, by: record.value)
                } else {
                    reader.yaml.comments.skip(to: node.body.upperBound, reader.outline)
                }
            }
            reader.yaml.keys.closeObject()
        }
    }

    /// Names the next node by a key of a map; false where the key is none, or was given before.
    mutating func setKey(_ key: GuidedKey, of map: GuideLibrary.MapRecord) -> Bool {
        guard let text = keyText(key, map.keys) else { return false }
        guard yaml.keys.insert(text, in: bytes) else {
            report(.duplicateField(bytes.string(key.range)), at: key.range)
            return false
        }
        yaml.setKey(text, at: key.range)
        return true
    }

    /// The key as its form has it; reports what is none.
    private mutating func keyText(_ key: GuidedKey, _ keys: MapKeys?) -> TreeBuilder.Bytes? {
        guard case .period? = keys?.form else {
            guard !isUnfitKey(key) else {
                report(.unfitKey(bytes.string(key.range)), at: key.range)
                return nil
            }
            return key.text
        }
        switch bytes.withBytes(of: key.text, { conventions.read($0, as: [.period]) }) {
        case .asWritten: return key.text
        case .text(let canonical): return .decoded(canonical)
        case .fault(let fault): report(fault, at: key.range)
        case .missing, .number, .boolean: report(.unfitKey(bytes.string(key.range)), at: key.range)
        }
        return nil
    }

    /// Whether a key without quotes begins or is written so that no other tool takes it for one.
    private func isUnfitKey(_ key: GuidedKey) -> Bool {
        guard let first = bytes[key.range].first, first != .quote, first != .apostrophe else { return false }
        switch first {
        case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "%"), UInt8(ascii: "@"),
            UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: ">"):
            return true
        default:
            return bytes[key.range].contains(UInt8(ascii: "{"))
                || key.range.contains { bytes[$0] == 0xC2 && bytes.byte(at: $0 + 1) == 0xA0 }
        }
    }
}
