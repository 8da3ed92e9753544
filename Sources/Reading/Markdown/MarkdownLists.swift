import Formats
import Text

/// Items as the elements of an array, or as the entries of a map.
extension MarkdownReader {
    mutating func readArray(_ passage: Passage, item: Int) {
        let items = passage.items
        guard !items.isEmpty else { return readWithoutItems(passage, item) }
        if let range = passage.besideLists { guided.report(.outsideList, at: range) }
        nest(from: items[0].range) { reader in
            reader.guided.yaml.builder.openArray(at: items[0].range.lowerBound)
            for block in items {
                var passage = reader.passage(of: block)
                reader.takeBox(of: &passage, for: item)
                reader.readValue(passage, by: item)
            }
            reader.guided.yaml.builder.close(at: 0)
        }
    }

    /// Reads one line as values between brackets or commas, or as the only item.
    private mutating func readWithoutItems(_ passage: Passage, _ item: Int) {
        guard let range = passage.range, passage.besideLists != nil else { return addNull(passage) }
        let record = library.records[item]
        guard passage.blocks.allSatisfy({ $0.isHeading }), record.isTyped || record.isText || record.shorthand != nil
        else { return guided.addUnreadable(.listWanted(bytes.string(range)), at: range) }
        guided.yaml.builder.openArray(at: range.lowerBound)
        if let line = passage.onlyLine, let words = words(in: line, isTyped: record.isTyped) {
            for word in words { readValue(Passage(lead: [SourceLine(word)], at: word), by: item) }
        } else {
            readValue(Passage(lead: passage.lead, at: passage.place), by: item)
            guided.report(.listWithoutMarker, at: range)
        }
        guided.yaml.builder.close(at: range.upperBound)
    }

    /// The values of a line: those between brackets at every comma, typed ones without brackets as well.
    private func words(in line: Range<Int>, isTyped: Bool) -> [Range<Int>]? {
        let isBracketed =
            bytes[line].first == UInt8(ascii: "[") && bytes[line].last == UInt8(ascii: "]") && line.count > 1
        guard isBracketed || isTyped else { return nil }
        let line = isBracketed ? line.lowerBound + 1..<line.upperBound - 1 : line
        let commas = line.filter { place in
            bytes[place] == .comma && (isBracketed || bytes.isSpace(at: place + 1, line.upperBound))
                || bytes[place] == UInt8(ascii: ";") && !isBracketed
        }
        return zip([line.lowerBound] + commas.map { $0 + 1 }, commas + [line.upperBound])
            .map { bytes.trimmed($0..<$1) }.filter { !$0.isEmpty }
    }

    mutating func readMap(_ passage: Passage, _ record: GuideLibrary.MapRecord) {
        let items = passage.items
        guard !items.isEmpty else {
            guard let range = passage.besideLists else { return addNull(passage) }
            return guided.addUnreadable(.listWanted(bytes.string(range)), at: range)
        }
        if let range = passage.besideLists { guided.report(.outsideList, at: range) }
        nest(from: items[0].range) { reader in
            reader.guided.yaml.builder.openObject(at: items[0].range.lowerBound)
            reader.guided.yaml.keys.openObject()
            for item in items { reader.readEntry(item, record) }
            reader.guided.yaml.keys.closeObject()
            reader.guided.yaml.builder.close(at: 0)
        }
    }

    private mutating func readEntry(_ item: MarkdownBlock, _ record: GuideLibrary.MapRecord) {
        var passage = passage(of: item)
        takeBox(of: &passage, for: record.value)
        guard let first = passage.lead.first, let key = key(in: first, record),
            !isField(key.name, of: record.value)
        else {
            return guided.report(.itemWithoutKey, at: passage.lead.first?.range ?? passage.place)
        }
        let guidedKey = GuidedKey(text: .verbatim(key.name), range: key.name, end: key.end)
        guard guided.setKey(guidedKey, of: record) else { return }
        passage.place = key.name
        passage.takeFromLead(to: key.end)
        readValue(passage, by: record.value)
    }

    /// Whether a word is a field of the entries, so that the item is part of an entry and none itself.
    private func isField(_ word: Range<Int>, of guide: Int) -> Bool {
        guard case .object(let record) = library.records[guide].shape else { return false }
        return record.names.find(bytes.slice(word)) != nil
    }

    /// What an item holds.
    mutating func passage(of item: MarkdownBlock) -> Passage {
        Passage(content(of: item.children), at: item.range.lowerBound..<item.range.lowerBound + 1, text)
    }

    /// Goes one level deeper to read what begins in `range`.
    mutating func nest(from range: Range<Int>, _ body: (inout MarkdownReader) -> Void) {
        do throws(YAMLFault) {
            try guided.yaml.enter(at: range)
            body(&self)
            guided.yaml.leave()
        } catch {
            guided.yaml.addUnreadable(error, at: range)
        }
    }
}
