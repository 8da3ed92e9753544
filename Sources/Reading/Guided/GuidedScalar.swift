import Formats
import Text
import Values

extension GuidedReader {
    mutating func readScalar(_ content: Content, _ units: [Unit], by guide: GuideLibrary.Record) {
        if guide.hasUnit, readWithheld(content) { return }
        withScalar(content) { reader, bytes, text, range in
            reader.add(reader.conventions.read(bytes, as: units).helped(by: guide), text, range)
        }
    }

    mutating func readEnumeration(_ content: Content, _ enumeration: Enumeration) {
        withScalar(content) { reader, bytes, text, range in reader.add(bytes, text, of: enumeration, range) }
    }

    /// Adds a typed scalar, which was read from `text`.
    mutating func add(_ scalar: TypedScalar, _ text: TreeBuilder.Bytes, _ range: Range<Int>) {
        switch scalar {
        case .number(let number): yaml.builder.add(number, at: range)
        case .boolean(let value): yaml.builder.add(value, at: range)
        case .asWritten: yaml.builder.add(text, at: range)
        case .text(let canonical): yaml.builder.add(.decoded(canonical), at: range)
        case .missing(let fault):
            if let fault { report(fault, at: range) }
            yaml.builder.addNull(at: range)
        case .fault(let fault): addUnreadable(fault, at: range)
        }
    }

    /// Adds the value of an enumeration that a key or label names.
    mutating func add(_ name: Bytes, _ text: TreeBuilder.Bytes, of enumeration: Enumeration, _ range: Range<Int>) {
        if CoreScalar.isNull(name) { return yaml.builder.addNull(at: range) }
        if let index = enumeration.names.find(name) {
            let key = enumeration.values[index].key
            let isKey = key.utf8.elementsEqual(name)
            return yaml.builder.add(isKey ? text : .decoded(Array(key.utf8)), at: range)
        }
        let word = String(decoding: name, as: UTF8.self)
        if conventions.isPlaceholder(word) { return add(.missing(.placeholder(word)), text, range) }
        let meant = proposes ? enumeration.spellings.meant(by: word) : nil
        addUnreadable(
            .unknownValue(word, of: enumeration, meant: meant?.text), at: range,
            meant.map { Fix.writing($0, at: range, StrictScalar.flow(text: $0.text)) })
    }

    /// Calls `body` with the bytes of a scalar on one line, without quotes and comment, and with where they are.
    private mutating func withScalar(
        _ content: Content, _ body: (inout GuidedReader, Bytes, TreeBuilder.Bytes, Range<Int>) -> Void
    ) {
        let head = content.first
        yaml.comments.attach(before: head.line, to: yaml.builder.nextIndex, outline)
        let line = head.offset..<outline.end(of: head)
        if let header = BlockHeader(bytes, line), let block = blockScalar(content, header) {
            let text = block.withUnsafeBufferPointer { Array($0.trimmedOfSpaces) }
            let range = outline.range(of: head, content.below)
            return text.withUnsafeBufferPointer { body(&self, $0, .decoded(text), range) }
        }
        let scalar = uncommented(line, head)
        bytes.withBytes(of: scalar.text) { body(&self, $0, scalar.text, scalar.range) }
        refuseLines(content.below)
    }

    private func blockScalar(_ content: Content, _ header: BlockHeader) -> [UInt8]? {
        do throws(YAMLFault) {
            let column = content.node.parentColumn
            return try BlockScalar(header, outline, content.below, column: column, repairs: true).text
        } catch {
            // What is no block is read as the scalar it looks like, which then has its own fault.
            return nil
        }
    }

    /// Reports lines below a value that stands on one line.
    private mutating func refuseLines(_ below: Range<Int>) {
        guard let line = outline.firstContent(in: below) else { return }
        report(.linesBelowScalar, at: outline.range(of: outline.head(ofLine: line), line + 1..<below.upperBound))
    }

    /// A scalar without the quotes around it and the comment after it.
    private mutating func uncommented(_ line: Range<Int>, _ head: Head) -> (text: TreeBuilder.Bytes, range: Range<Int>)
    {
        if bytes[line.lowerBound] == .quote || bytes[line.lowerBound] == .apostrophe,
            let quoted = unquoted(line)
        {
            let comment = bytes.skipBlanks(from: quoted.end, to: line.upperBound)
            if comment < line.upperBound { yaml.keepComment(from: comment, of: head) }
            return (quoted.text, line.lowerBound..<quoted.end)
        }
        var end = line.lowerBound
        while end < line.upperBound, bytes[end] != .hash || !isAfterSpace(end, line.lowerBound) { end += 1 }
        if end < line.upperBound { yaml.keepComment(from: end, of: head) }
        let range = bytes.trimmed(line.lowerBound..<end)
        return (.verbatim(range), range)
    }

    private func isAfterSpace(_ offset: Int, _ start: Int) -> Bool {
        offset == start || bytes[offset - 1] <= .space || bytes.trimSpaces(from: start, to: offset) < offset
    }

    /// The quoted scalar that a line is, but for a comment.
    private func unquoted(_ line: Range<Int>) -> QuotedScalar? {
        do throws(YAMLFault) {
            let scalar = try QuotedScalar(bytes, at: line.lowerBound, limit: line.upperBound)
            let rest = bytes.skipBlanks(from: scalar.end, to: line.upperBound)
            let isWhole = rest == line.upperBound || rest > scalar.end && bytes[rest] == .hash
            return isWhole ? scalar : nil
        } catch {
            // Quotes that don't enclose the value are part of it: no typed value has any, so it has its own fault.
            return nil
        }
    }
}
