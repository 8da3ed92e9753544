import Formats
import Text

extension GuidedReader {
    /// Reads what may be one of several things, by what stands there: an object, a list, a typed scalar, a text.
    mutating func readChoice(_ content: Content, _ guides: [Int]) {
        read(content, by: choice(content, guides))
    }

    private func choice(_ content: Content, _ guides: [Int]) -> Int {
        let head = content.first
        let end = outline.range(of: head, content.below).upperBound
        if let guide = guides.first(where: { isObject(content, $0) }) { return guide }
        let isList =
            yaml.isIndicator(.dash, at: head.offset, outline.end(of: head))
            || bytes[head.offset] == UInt8(ascii: "[") && bytes[end - 1] == UInt8(ascii: "]")
        if isList, let guide = guides.first(where: isArray) { return guide }
        let line = TextLine(bytes, head.offset, outline.end(of: head)).range
        return choice(of: bytes.slice(line), guides)
    }

    /// The guide for a scalar: one that can read it, else text or a shorthand, else the first.
    func choice(of word: Bytes, _ guides: [Int]) -> Int {
        guides.first { canRead(word, $0) }
            ?? guides.first { library.records[$0].isText } ?? guides.first { library.records[$0].isTyped }
            ?? guides.first { library.records[$0].shorthand != nil } ?? guides[0]
    }

    private func isArray(_ guide: Int) -> Bool {
        if case .array = library.records[guide].shape { true } else { false }
    }

    private func isObject(_ content: Content, _ guide: Int) -> Bool {
        let keys: KeyGuide
        switch library.records[guide].shape {
        case .object(let record): keys = .fields(record)
        case .map(let record): keys = .keys(record.keys)
        default: return false
        }
        if bytes[content.first.offset] == UInt8(ascii: "{") { return true }
        guard !content.isInline || content.node.isItem else { return false }
        do throws(YAMLFault) {
            let key = try key(content.first, keys)
            if case .fields = keys { return key?.field != nil }
            return key != nil
        } catch {
            // A key that can't be read tells nothing apart.
            return false
        }
    }

    private func canRead(_ word: Bytes, _ guide: Int) -> Bool {
        switch library.records[guide].shape {
        case .scalar(let units):
            if case .fault = conventions.read(word, as: units) { false } else { true }
        case .enumeration(let enumeration): enumeration.names.find(word) != nil
        default: false
        }
    }
}
