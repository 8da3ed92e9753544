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
                let fault = isUnderlinedText(parts[next]) ? .underlinedText : misspelling(parts[next])
                if let fault { guided.report(fault, at: parts[next].title) }
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

    /// The blocks of the parts below one whose headings nobody meant for a field: they group what stands in it.
    private mutating func takeSubsections(of part: MarkdownPart) -> [MarkdownBlock] {
        var blocks: [MarkdownBlock] = []
        while next < parts.count, parts[next].level > part.level, !isKnown(parts[next]), misspelling(parts[next]) == nil
        {
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

    /// What is wrong with a heading that names no field, and yet was probably meant to.
    private mutating func misspelling(_ part: MarkdownPart) -> Fault? {
        let name = names(of: part.title)
        guard name.count >= Self.shortest, guided.proposes, comparisons < Self.mostComparisons else { return nil }
        comparisons += 1
        let word = bytes.string(name)
        for object in guided.objects.reversed() {
            if let heading = object.record.headings?.spellings.nearest(to: word) {
                return .unknownHeading(word, near: heading)
            }
            if let field = object.record.names.find(bytes.slice(name)) {
                return .fieldAsHeading(library.names(of: object.record.fields[field]))
            }
        }
        return nil
    }

    /// Whether a heading is the last paragraph of a section, with a line of dashes right below it.
    private func isUnderlinedText(_ part: MarkdownPart) -> Bool {
        guard let heading = part.heading, heading.lines.count > 1, next > 1, sections[next - 2].field != nil,
            let last = bytes[part.title].last
        else { return false }
        return heading.lines.count > 2 || last == UInt8(ascii: ".") || last == UInt8(ascii: "!")
    }

    /// How many headings are compared with those that may have been meant: nobody writes so many that are free.
    private static let mostComparisons = 200

    /// How many bytes a heading has at least for which another may have been meant: `Test` is not `Next`.
    private static let shortest = 5

    /// The words of a title, without the number before them, the colon after them and emphasis.
    func names(of title: Range<Int>) -> Range<Int> {
        let bare = bytes.trimmedOfEmphasis(title)
        let isNumbered = bytes[bare].first?.isDecimalDigit == true
        let words = bytes[bare].drop { $0.isDecimalDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") }
        guard isNumbered, bytes.isSpace(at: words.startIndex, title.upperBound) else { return bare }
        return bytes.trimmedOfEmphasis(bytes.trimmed(words.startIndex..<bare.upperBound))
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// A range without signs of emphasis around it, and without a colon and blanks at its end.
    fileprivate func trimmedOfEmphasis(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start].isEmphasis { start += 1 }
        while end > start, self[end - 1].isEmphasis || self[end - 1] == .colon || self[end - 1].isBlank { end -= 1 }
        return trimmed(start..<end)
    }
}

extension UInt8 {
    /// Whether the byte is one of those between which Markdown emphasises: `*`, `_` and the backtick.
    var isEmphasis: Bool {
        self == UInt8(ascii: "*") || self == UInt8(ascii: "_") || self == UInt8(ascii: "`")
    }
}
