import Formats
import Text

/// What a heading or an item holds, by its guide.
extension MarkdownReader {
    /// Reads a passage by the guide of this index.
    mutating func readValue(_ passage: Passage, by guide: Int) {
        guard !passage.isEmpty || passage.box != nil else { return addNull(passage) }
        let record = library.records[guide]
        switch record.shape {
        case .any, .text: readText(passage)
        case .scalar(let units): readTyped(passage) { $0.readScalar($1, units, by: record) }
        case .enumeration(let enumeration):
            readTyped(passage) { reader, range in
                reader.guided.add(reader.bytes.slice(range), .verbatim(range), of: enumeration, range)
            }
        case .object(let object): readObject(passage, object, by: guide, level: nil)
        case .map(let map): readMap(passage, map)
        case .array(let item): readArray(passage, item: item)
        case .choice(let guides): readValue(passage, by: choice(passage, guides))
        }
    }

    mutating func addNull(_ passage: Passage) {
        guided.yaml.builder.addNull(at: passage.place.upperBound..<passage.place.upperBound)
    }

    /// What a list of blocks has beside HTML, which is no content; a comment that has an end may have text after it.
    mutating func content(of blocks: [MarkdownBlock]) -> [MarkdownBlock] {
        blocks.compactMap { block in
            guard block.kind == .html else { return block }
            guard bytes.starts(with: "<!--", at: block.range.lowerBound) else {
                guided.report(.htmlNotRead, at: block.range)
                return nil
            }
            let isClosed = bytes.place(of: "-->", in: block.range.lowerBound + 2..<block.range.upperBound) != nil
            return isClosed && !text.lines(of: block).isEmpty ? block.asParagraph : nil
        }
    }

    private mutating func readText(_ passage: Passage) {
        guard let range = passage.range else { return addNull(passage) }
        if let line = passage.onlyLine {
            if CoreScalar.isNull(bytes.slice(line)) { return guided.yaml.builder.addNull(at: line) }
            return guided.yaml.builder.add(.verbatim(line), at: line)
        }
        guided.yaml.builder.add(.decoded(text.folded(passage.lead, passage.blocks)), at: range)
    }

    /// Reads one value on one line; whatever stands beside it has no place.
    private mutating func readTyped(_ passage: Passage, _ read: (inout MarkdownReader, Range<Int>) -> Void) {
        guard let range = passage.range else { return addNull(passage) }
        guard let line = passage.onlyLine ?? onlyItem(passage) else {
            return guided.addUnreadable(.linesBelowScalar, at: range)
        }
        read(&self, line)
    }

    /// The line of the only item of a passage that is nothing else.
    private func onlyItem(_ passage: Passage) -> Range<Int>? {
        guard passage.lead.isEmpty, passage.blocks.count == 1, passage.items.count == 1 else { return nil }
        return Passage(passage.items[0].children, at: passage.place, text).onlyLine
    }

    private mutating func readScalar(_ range: Range<Int>, _ units: [Unit], by guide: GuideLibrary.Record) {
        if guide.hasUnit, bytes[range].first == UInt8(ascii: "{"), bytes[range].last == UInt8(ascii: "}"),
            let reason = guided.withheldReason(in: range.lowerBound + 1..<range.upperBound - 1)
        {
            return guided.yaml.builder.addWithheld(reason, at: range)
        }
        let scalar = guided.conventions.read(bytes.slice(range), as: units).helped(by: guide)
        guided.add(scalar, .verbatim(range), range)
    }

    /// The guide for a passage that may be one of several things.
    private func choice(_ passage: Passage, _ guides: [Int]) -> Int {
        let hasItems = !passage.items.isEmpty
        let collection = guides.first { guide in
            switch library.records[guide].shape {
            case .array, .map: hasItems
            case .object(let record):
                hasItems || passage.lead.first.map { self.field(in: $0, of: record) != nil } == true
            default: false
            }
        }
        let line = passage.lead.first?.range ?? 0..<0
        return collection ?? guided.choice(of: bytes.slice(line), guides)
    }
}

extension Passage {
    /// The bytes of one line without comments within it, which is all there is.
    var onlyLine: Range<Int>? {
        guard lead.count == 1, lead[0].pieces.count == 1, blocks.isEmpty else { return nil }
        return lead[0].pieces[0]
    }
}
