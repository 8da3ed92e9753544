import Formats
import Text

/// Headings, and the fields that they hold.
extension MarkdownReader {
    /// Reads the fields of an object below headings deeper than `level`, up to a heading that an object around it knows.
    mutating func readSections(of record: GuideLibrary.ObjectRecord, below level: Int) {
        while next < parts.count, parts[next].level > level {
            if let field = field(of: parts[next], in: record) {
                readSection(field, of: record)
            } else if isKnown(parts[next]) {
                return
            } else {
                remark(on: parts[next].title)
                next += 1
            }
        }
    }

    private mutating func readSection(_ field: Int, of record: GuideLibrary.ObjectRecord) {
        let (part, place) = (parts[next], next)
        next += 1
        guard guided.objects[guided.objects.count - 1].given.insert(field) else {
            return guided.report(.duplicateField(library.names(of: record.fields[field])), at: part.title)
        }
        note(record.fields[field].name, ofPart: place)
        guided.yaml.builder.setKey(.decoded(record.fields[field].bytes), at: part.title)
        let guide = record.fields[field].guide
        if case .object(let inner) = library.records[guide].shape {
            return readObject(
                Passage(content(of: part.blocks), at: part.title, text), inner, by: guide, level: part.level)
        }
        let blocks = content(of: part.blocks + takeSubsections(of: part))
        readValue(Passage(blocks, at: part.title, text), by: guide)
    }

    /// The blocks of the parts below one that no object knows: they group what stands in it.
    private mutating func takeSubsections(of part: MarkdownPart) -> [MarkdownBlock] {
        var blocks: [MarkdownBlock] = []
        while next < parts.count, parts[next].level > part.level, !isKnown(parts[next]) {
            if let heading = parts[next].heading { blocks.append(heading) }
            blocks += parts[next].blocks
            next += 1
        }
        return blocks
    }

    /// Whether a heading names a field of an object that is open.
    private func isKnown(_ part: MarkdownPart) -> Bool {
        guided.objects.contains { field(of: part, in: $0.record) != nil }
    }

    func field(of part: MarkdownPart, in record: GuideLibrary.ObjectRecord) -> Int? {
        guard let headings = record.headings else { return nil }
        return headings.names.find(bytes.slice(part.title)) ?? headings.names.find(bytes.slice(names(of: part.title)))
    }

    /// Says of a heading that names no field which one it may have been meant to name.
    private mutating func remark(on title: Range<Int>) {
        let name = names(of: title)
        guard name.count >= Self.shortest, guided.proposes else { return }
        let word = bytes.string(name)
        for object in guided.objects.reversed() {
            if let heading = object.record.headings?.spellings.nearest(to: word) {
                return guided.report(.unknownHeading(word, near: heading), at: title)
            }
            if let field = object.record.names.find(bytes.slice(name)) {
                return guided.report(.fieldAsHeading(library.names(of: object.record.fields[field])), at: title)
            }
        }
    }

    /// How many bytes a heading has at least for which another may have been meant: `Test` is not `Next`.
    private static let shortest = 5

    /// The words of a title, without the number before them, the colon after them and emphasis.
    func names(of title: Range<Int>) -> Range<Int> {
        var (start, end) = (title.lowerBound, title.upperBound)
        while start < end, bytes[start].isEmphasis { start += 1 }
        let number = bytes[start..<end].prefix {
            $0.isDecimalDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")")
        }
        if bytes[start..<end].first?.isDecimalDigit == true, bytes.isSpace(at: number.endIndex, end) {
            start = bytes.skipSpaces(from: number.endIndex, to: end)
        }
        while end > start, bytes[end - 1].isEmphasis || bytes[end - 1] == .colon || bytes[end - 1].isBlank { end -= 1 }
        return bytes.trimmed(start..<end)
    }
}

extension UInt8 {
    /// Whether the byte is one of those between which Markdown emphasises: `*`, `_` and the backtick.
    var isEmphasis: Bool {
        self == UInt8(ascii: "*") || self == UInt8(ascii: "_") || self == UInt8(ascii: "`")
    }
}
