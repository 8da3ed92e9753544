import Text

/// A place within a flow collection.
struct FlowCursor {
    let bytes: Bytes
    var place: Int
    /// The end of the node that the collection stands in.
    let limit: Int
    /// The column that its lines are deeper than.
    let column: Int?

    var byte: UInt8? { place < limit ? bytes[place] : nil }

    /// A scalar as it stands in a flow collection.
    enum Scalar {
        case quoted(TreeBuilder.Bytes, Range<Int>)
        case plain(Range<Int>)
        /// Plain, over several lines.
        case folded([UInt8], Range<Int>)

        var text: TreeBuilder.Bytes {
            switch self {
            case .quoted(let text, _): text
            case .plain(let range): .verbatim(range)
            case .folded(let text, _): .decoded(text)
            }
        }

        var range: Range<Int> {
            switch self {
            case .quoted(_, let range), .plain(let range), .folded(_, let range): range
            }
        }

        var isQuoted: Bool {
            if case .quoted = self { true } else { false }
        }
    }

    /// Goes past an opening bracket.
    mutating func step(_ reader: inout YAMLReader) throws(YAMLFault) {
        place += 1
        try skipSpace(&reader)
    }

    /// Whether the bracket that closes the collection from `start` stands here.
    func closes(_ bracket: UInt8, from start: Int) throws(YAMLFault) -> Bool {
        guard let byte else { throw YAMLFault(.unclosed(bytes[start]), start..<start + 1) }
        if byte == bracket { return true }
        switch byte {
        case .comma: throw YAMLFault(.commaWithoutValue, place..<place + 1)
        case UInt8(ascii: "]"), UInt8(ascii: "}"): throw YAMLFault(.commaOrBracket(bracket), place..<place + 1)
        default: return false
        }
    }

    /// Goes past the comma after a value; nothing else but the closing bracket follows one.
    mutating func separate(_ bracket: UInt8, from start: Int, _ reader: inout YAMLReader) throws(YAMLFault) {
        if byte == .comma { return try step(&reader) }
        if byte == nil { throw YAMLFault(.unclosed(bytes[start]), start..<start + 1) }
        if byte != bracket { throw YAMLFault(.commaOrBracket(bracket), place..<place + 1) }
    }

    /// Goes past white space, line breaks and comments.
    mutating func skipSpace(_ reader: inout YAMLReader) throws(YAMLFault) {
        while place < limit {
            let byte = bytes[place]
            if byte.isBlank {
                place += 1
            } else if byte.isLineBreak {
                place = bytes.skipBreak(at: place)
                try checkIndentation()
            } else if byte == .hash, bytes[place - 1].isBlankOrBreak {
                skipComment(&reader)
            } else {
                return
            }
        }
    }

    private func checkIndentation() throws(YAMLFault) {
        guard let column else { return }
        var content = place
        while content < limit, bytes[content] == .space { content += 1 }
        let spaces = content - place
        guard spaces <= column else { return }
        content = bytes.skipBlanks(from: content, to: limit)
        if content < limit, !bytes[content].isLineBreak, bytes[content] != .hash {
            throw YAMLFault(.notIndented, content..<content + 1)
        }
    }

    private mutating func skipComment(_ reader: inout YAMLReader) {
        let start = place
        while place < limit, !bytes[place].isLineBreak { place += 1 }
        reader.comments.attach(start..<bytes.trimBlanks(from: start, to: place), inFlowBefore: reader.builder.nextIndex)
    }

    /// Goes past the colon that makes `key`, which began at `start`, the key of a pair.
    mutating func takePairColon(from start: Int, after key: Scalar) throws(YAMLFault) -> Bool {
        var ahead = self
        ahead.place = skipBlanksAndBreaks(from: place)
        guard ahead.takeColon(afterQuote: key.isQuoted) else { return false }
        if bytes[start..<ahead.place].contains(where: \.isLineBreak) { throw YAMLFault(.keyOverLines, key.range) }
        place = ahead.place
        return true
    }

    private func skipBlanksAndBreaks(from place: Int) -> Int {
        var place = place
        while place < limit, bytes[place].isBlankOrBreak { place += 1 }
        return place
    }

    /// Goes past the colon after a key, which a blank follows unless the key is quoted.
    mutating func takeColon(afterQuote isQuoted: Bool) -> Bool {
        guard byte == .colon, isQuoted || isColon(at: place) else { return false }
        place += 1
        return true
    }

    /// Whether the colon at `place` ends a plain key.
    private func isColon(at place: Int) -> Bool {
        guard place + 1 < limit else { return true }
        return bytes[place + 1].isBlankOrBreak || bytes[place + 1].isFlowIndicator
    }

    mutating func scalar() throws(YAMLFault) -> Scalar {
        let start = place
        let byte = bytes[start]
        if let feature = PlainScalar.outside(byte) { throw YAMLFault(.outside(feature), start..<start + 1) }
        if byte == .quote || byte == .apostrophe {
            let scalar = try QuotedScalar(bytes, at: start, limit: limit, deeperThan: column)
            place = scalar.end
            return .quoted(scalar.text, start..<scalar.end)
        }
        if byte == .colon, isColon(at: start) { throw YAMLFault(.outside(.emptyKey), start..<start + 1) }
        if byte == UInt8(ascii: "?"), start + 1 >= limit || bytes[start + 1].isBlankOrBreak {
            throw YAMLFault(.outside(.complexKey), start..<start + 1)
        }
        guard PlainScalar.canStart(bytes, start, limit, inFlow: true) else {
            throw YAMLFault(.notText(bytes.string(start..<start + 1)), start..<start + 1)
        }
        return try plain()
    }

    private mutating func plain() throws(YAMLFault) -> Scalar {
        let first = line()
        var text: [UInt8]?
        var end = first.upperBound
        while place < limit, bytes[place].isLineBreak, let next = try continuation() {
            place = next.place
            let range = line()
            if text == nil { text = Array(bytes[first]) }
            text?.append(
                contentsOf: repeatElement(next.breaks == 1 ? .space : .lineFeed, count: max(next.breaks - 1, 1)))
            text?.append(contentsOf: bytes[range])
            end = range.upperBound
        }
        guard let text else { return .plain(first) }
        return .folded(text, first.lowerBound..<end)
    }

    /// Goes to the end of the plain text on this line, and gives the text.
    private mutating func line() -> Range<Int> {
        let start = place
        while place < limit {
            let byte = bytes[place]
            if byte.isFlowIndicator || byte.isLineBreak { break }
            if byte == .colon, isColon(at: place) { break }
            if byte == .hash, place > start, bytes[place - 1].isBlank { break }
            place += 1
        }
        return start..<bytes.trimBlanks(from: start, to: place)
    }

    /// Where plain text goes on below, and the line breaks before it; nil where something else stands.
    private func continuation() throws(YAMLFault) -> (place: Int, breaks: Int)? {
        var ahead = self
        var breaks = 0
        while ahead.place < limit, bytes[ahead.place].isLineBreak {
            breaks += 1
            ahead.place = bytes.skipBreak(at: ahead.place)
            try ahead.checkIndentation()
            ahead.place = bytes.skipBlanks(from: ahead.place, to: limit)
        }
        guard ahead.place < limit else { return nil }
        let byte = bytes[ahead.place]
        if byte == .hash || byte.isFlowIndicator || byte == .colon && isColon(at: ahead.place) { return nil }
        return (ahead.place, breaks)
    }
}
