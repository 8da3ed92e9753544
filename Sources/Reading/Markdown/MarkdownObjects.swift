import Formats
import Text

/// Objects: a shorthand, lines and items `field: value`, headings.
extension MarkdownReader {
    /// Reads an object; `level` is that of the heading that holds it, below which others hold fields of it.
    mutating func readObject(
        _ passage: Passage, _ record: GuideLibrary.ObjectRecord, by guide: Int, level: Int?
    ) {
        let lines = lines(of: passage)
        let words = lines.prefix { field(in: $0, of: record) == nil }
        guard let values = shorthand(Array(words), record, by: guide) else { return }
        let hasSections =
            level.map { next < parts.count && parts[next].level > $0 } == true
            && field(of: parts[next], in: record) != nil
        guard !lines.isEmpty || !passage.items.isEmpty || passage.box != nil || hasSections else {
            return addNull(passage)
        }
        let range = passage.range ?? passage.place.upperBound..<passage.place.upperBound
        nest(from: range) { reader in
            reader.open(record, at: passage.box?.range.lowerBound ?? range.lowerBound)
            reader.tick(passage.box, record)
            if let values { reader.add(values, record) }
            for entry in reader.entries(lines.dropFirst(words.count), record) {
                reader.readField(entry.field, entry.key, entry.passage, record)
            }
            for item in passage.items { reader.readItem(item, record) }
            if let level { reader.readSections(of: record, below: level) }
            reader.close(at: range.upperBound)
        }
    }

    /// The lines of all paragraphs; what else stands beside lists is told of.
    private mutating func lines(of passage: Passage) -> [SourceLine] {
        var lines = passage.lead
        for block in passage.blocks {
            switch block.kind {
            case .paragraph: lines += text.lines(of: block)
            case .other: guided.report(.outsideList, at: block.range)
            case .list, .item, .heading, .html: continue
            }
        }
        return lines
    }

    /// What a shorthand says: nothing where there are no words, nil where they can't be read and have been added so.
    private mutating func shorthand(
        _ words: [SourceLine], _ record: GuideLibrary.ObjectRecord, by guide: Int
    ) -> GuidedReader.ShorthandValues?? {
        guard let first = words.first, let last = words.last else { return .some(nil) }
        let range = first.range.lowerBound..<last.range.upperBound
        let isVerbatim = words.count == 1 && first.pieces.count == 1
        let text = isVerbatim ? TreeBuilder.Bytes.verbatim(range) : .decoded(text.folded(words))
        return guided.shorthandValues(text, range, record, by: guide).map { .some($0) }
    }

    private mutating func open(_ record: GuideLibrary.ObjectRecord, at start: Int) {
        guided.yaml.builder.openObject(at: start)
        guided.objects.append(GuidedReader.OpenObject(record: record, given: FieldSet()))
        guided.yaml.keys.openObject()
    }

    private mutating func close(at end: Int) {
        guided.yaml.keys.closeObject()
        guided.objects.removeLast()
        guided.yaml.builder.close(at: end)
    }

    private mutating func tick(_ box: TaskBox?, _ record: GuideLibrary.ObjectRecord) {
        guard let box, let field = boxField(of: record) else { return }
        _ = guided.objects[guided.objects.count - 1].given.insert(field)
        guided.yaml.builder.setKey(
            .decoded(record.fields[field].bytes), at: box.range.lowerBound..<box.range.lowerBound)
        guided.yaml.builder.add(box.isTicked, at: box.range)
    }

    private mutating func add(_ values: GuidedReader.ShorthandValues, _ record: GuideLibrary.ObjectRecord) {
        for field in values.fields { _ = guided.objects[guided.objects.count - 1].given.insert(field) }
        guided.add(values, record)
    }

    /// A field that a line or an item names, and what it is given.
    private struct Entry {
        let field: Int
        let key: Range<Int>
        var passage: Passage
    }

    /// The entries of lines of which the first begins with a field: each has the lines up to the next.
    private func entries(_ lines: ArraySlice<SourceLine>, _ record: GuideLibrary.ObjectRecord) -> [Entry] {
        var entries: [Entry] = []
        for line in lines {
            if let (field, key) = field(in: line, of: record) {
                let rest = line.dropping(to: key.end)
                let passage = Passage(lead: rest.pieces.isEmpty ? [] : [rest], at: key.name)
                entries.append(Entry(field: field, key: key.name, passage: passage))
            } else if !entries.isEmpty {
                entries[entries.count - 1].passage.lead.append(line)
            }
        }
        return entries
    }

    /// Reads an item `field: value` below an object.
    private mutating func readItem(_ item: MarkdownBlock, _ record: GuideLibrary.ObjectRecord) {
        let passage = passage(of: item)
        guard let first = passage.lead.first, let key = name(in: first) else {
            let range = passage.range ?? passage.place
            return guided.report(.notAnEntry(bytes.string(range)), at: range)
        }
        let rest = first.dropping(to: key.end)
        let lead = (rest.pieces.isEmpty ? [] : [rest]) + passage.lead.dropFirst()
        let value = Passage(lead: lead, blocks: passage.blocks, at: key.name)
        if let field = record.names.find(bytes.slice(key.name)) { return readField(field, key.name, value, record) }
        readUnknown(key.name, value, record)
    }

    private mutating func readField(
        _ field: Int, _ key: Range<Int>, _ value: Passage, _ record: GuideLibrary.ObjectRecord
    ) {
        guard guided.objects[guided.objects.count - 1].given.insert(field) else {
            return guided.report(.duplicateField(library.names(of: record.fields[field])), at: key)
        }
        guided.yaml.setKey(.decoded(record.fields[field].bytes), at: key)
        readValue(value, by: record.fields[field].guide)
    }

    private mutating func readUnknown(_ key: Range<Int>, _ value: Passage, _ record: GuideLibrary.ObjectRecord) {
        guard let additional = record.additional else {
            let (name, known) = (bytes.string(key), guided.proposes ? guided.known(record) : nil)
            guided.report(.unknownField(name, of: known, meant: known?.meant(by: name)?.field), at: key)
            guided.yaml.setKey(.verbatim(key), at: key)
            return guided.yaml.builder.addUnreadable(at: value.range ?? key.upperBound..<key.upperBound)
        }
        guard guided.yaml.keys.insert(.verbatim(key), in: bytes) else {
            return guided.report(.duplicateField(bytes.string(key)), at: key)
        }
        guided.yaml.setKey(.verbatim(key), at: key)
        readValue(value, by: additional)
    }
}
