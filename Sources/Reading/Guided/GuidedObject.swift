import Formats
import Text

extension GuidedReader {
    /// Reads an object: entries, a flow mapping, or its shorthand.
    mutating func readObject(_ content: Content, _ record: GuideLibrary.ObjectRecord, by guide: Int) {
        let head = content.first
        if bytes[head.offset] == UInt8(ascii: "{") { return readFlow(content, by: guide) }
        if let range = missing(content) { return yaml.builder.addNull(at: range) }
        let keys = KeyGuide.fields(record)
        if refuseList(content, keys) { return }
        let hasShorthand = library.records[guide].shorthand != nil
        if hasShorthand, content.isInline && !content.node.isItem || !beginsWithField(head, keys) {
            return readShorthand(content, record, by: guide)
        }
        guard !content.isInline || content.node.isItem else {
            yaml.comments.skip(to: content.below.upperBound, outline)
            return addUnreadable(.objectWanted(library.names(of: record)), at: outline.range(of: head, content.below))
        }
        nest(content) { reader in
            reader.objects.append(OpenObject(record: record, given: FieldSet()))
            if record.additional != nil { reader.yaml.keys.openObject() }
            reader.readFields(head, content.below, record)
            if record.additional != nil { reader.yaml.keys.closeObject() }
            reader.objects.removeLast()
        }
    }

    /// Reads the fields of the object that is open from `head` on.
    mutating func readFields(_ head: Head, _ below: Range<Int>, _ record: GuideLibrary.ObjectRecord) {
        readEntries(head, below, .fields(record)) { reader, key, node in reader.readField(key, node, record) }
    }

    /// The range of a word that says that a value is missing, and is all that stands.
    func missing(_ content: Content) -> Range<Int>? {
        switch bytes[content.first.offset] {
        case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"), .hash: break
        default: return nil
        }
        let line = TextLine(bytes, content.first.offset, outline.end(of: content.first))
        guard line.range.count <= 4, CoreScalar.isNull(bytes.slice(line.range)),
            outline.firstContent(in: content.below) == nil
        else { return nil }
        return line.range
    }

    private func beginsWithField(_ head: Head, _ keys: KeyGuide) -> Bool {
        do throws(YAMLFault) {
            return try key(head, keys)?.field != nil
        } catch {
            // A key that can't be read is none that is known.
            return false
        }
    }

    /// Opens an object for what stands in `content`, which `body` reads.
    mutating func nest(_ content: Content, _ body: (inout GuidedReader) -> Void) {
        do throws(YAMLFault) {
            try yaml.enter(at: content.first.offset..<outline.end(of: content.first))
            let index = yaml.builder.nextIndex
            yaml.builder.openObject(at: content.first.offset)
            body(&self)
            close(index, content)
            yaml.leave()
        } catch {
            yaml.comments.skip(to: content.below.upperBound, outline)
            yaml.addUnreadable(error, at: outline.range(of: content.first, content.below))
        }
    }

    /// Closes a collection with the comments at its end.
    mutating func close(_ index: Int, _ content: Content) {
        yaml.comments.attach(
            endingAt: content.below.upperBound, column: content.first.column, to: index, outline)
        yaml.builder.close(at: outline.range(of: content.first, content.below).upperBound)
        yaml.comments.settle(yaml.builder.nextIndex, at: index)
    }

    private mutating func readField(_ key: GuidedKey, _ node: RawNode, _ record: GuideLibrary.ObjectRecord) {
        guard let field = key.field else { return readUnknown(key, node, record) }
        guard objects[objects.count - 1].given.insert(field) else {
            report(.duplicateField(library.names(of: record.fields[field])), at: key.range)
            return yaml.comments.skip(to: node.body.upperBound, outline)
        }
        setKey(key, record.fields[field])
        read(node, by: record.fields[field].guide)
    }

    /// Names the next node after a field, whatever label the document has for it.
    mutating func setKey(_ key: GuidedKey, _ field: GuideLibrary.FieldRecord) {
        let isName = bytes.withBytes(of: key.text) { $0.count == field.bytes.count && $0.elementsEqual(field.bytes) }
        yaml.setKey(isName ? key.text : .decoded(field.bytes), at: key.range)
    }

    private mutating func readUnknown(_ key: GuidedKey, _ node: RawNode, _ record: GuideLibrary.ObjectRecord) {
        guard let additional = record.additional else {
            reportUnknown(key, of: record, inFlow: false)
            yaml.setKey(key.text, at: key.range)
            yaml.builder.addUnreadable(at: range(of: node))
            return yaml.comments.skip(to: node.body.upperBound, outline)
        }
        guard yaml.keys.insert(key.text, in: bytes) else {
            report(.duplicateField(bytes.string(key.range)), at: key.range)
            return yaml.comments.skip(to: node.body.upperBound, outline)
        }
        yaml.setKey(key.text, at: key.range)
        read(node, by: additional)
    }

    private func range(of node: RawNode) -> Range<Int> {
        let first = node.head ?? outline.firstContent(in: node.body).map(outline.head)
        return first.map { outline.range(of: $0, node.body) } ?? yaml.emptyRange(of: node)
    }
}
