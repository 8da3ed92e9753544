import Formats
import Text

/// Scalars in a flow collection.
extension GuidedReader {
    /// Reads what is no collection: between quotes, or up to what separates.
    mutating func readFlowScalar(_ flow: inout FlowPlace, by guide: Int) throws(YAMLFault) {
        if let scalar = try flowQuoted(flow) {
            let range = flow.place..<scalar.end
            flow.place = scalar.end
            return add(scalar.text, range, by: guide, isQuoted: true)
        }
        let record = library.records[guide]
        refuseDecimalComma(flow, record)
        let span = flow.span(
            isText: !record.isTyped, endsAt: { isSeparator(at: $0, flow) && !isDecimal($0, flow, record) })
        flow.place = span.upperBound
        let range = record.isTyped ? bytes.trimmed(span) : bytes.trimBlankEnds(span)
        let text = folded(range)
        if record.isText { adviseCommas(in: range, flow) }
        add(text, range, by: guide, isQuoted: false)
        skipSpace(&flow)
        if let byte = flow.byte, byte != .comma, byte != UInt8(ascii: "]"), byte != UInt8(ascii: "}") {
            throw YAMLFault(.commaOrBracket(flow.owner?.bracket ?? UInt8(ascii: "}")), flow.place..<flow.place + 1)
        }
    }

    /// A scalar between quotes, which a comma, a closing bracket or the end follows.
    func flowQuoted(_ flow: FlowPlace) throws(YAMLFault) -> QuotedScalar? {
        guard flow.byte == .quote || flow.byte == .apostrophe else { return nil }
        do throws(YAMLFault) {
            let scalar = try QuotedScalar(bytes, at: flow.place, limit: flow.limit)
            var after = flow
            after.place = scalar.end
            while after.skipToComment() != nil {}
            let ends = after.byte.map { $0 == .comma || $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "}") } ?? true
            return ends ? scalar : nil
        } catch {
            guard case .malformedEscape = error.kind else { return nil }
            throw error
        }
    }

    private mutating func add(_ text: TreeBuilder.Bytes, _ range: Range<Int>, by guide: Int, isQuoted: Bool) {
        let record = library.records[guide]
        let isMissing = !isQuoted && bytes.withBytes(of: text) { CoreScalar.isNull($0) }
        if isMissing { return yaml.builder.addNull(at: range) }
        switch record.shape {
        case .text: yaml.builder.add(text, at: range)
        case .scalar(let units):
            let scalar = bytes.withBytes(of: text) { conventions.read($0, as: units) }
            add(scalar.helped(by: record), text, range)
        case .enumeration(let enumeration):
            bytes.withBytes(of: text) { bytes in add(bytes, text, of: enumeration, range) }
        case .object(let object): readShorthand(text, range, object, by: guide)
        case .array: addUnreadable(.listWanted(bytes.string(range)), at: range)
        case .map, .any, .choice: addUnreadable(.entriesWanted, at: range)
        }
    }

    /// The bytes of a scalar, line breaks folded to spaces.
    private func folded(_ range: Range<Int>) -> TreeBuilder.Bytes {
        guard bytes[range].contains(where: \.isLineBreak) else { return .verbatim(range) }
        var text: [UInt8] = []
        var place = range.lowerBound
        while place < range.upperBound {
            if bytes[place].isLineBreak {
                while let last = text.last, last.isBlank { text.removeLast() }
                while place < range.upperBound, bytes[place].isBlankOrBreak { place += 1 }
                text.append(.space)
            } else {
                text.append(bytes[place])
                place += 1
            }
        }
        return .decoded(text)
    }

    /// Whether a comma in a sequence of numbers stands between digits: `1,5`, one number or two.
    private func isDecimal(_ comma: Int, _ flow: FlowPlace, _ record: GuideLibrary.Record) -> Bool {
        guard flow.owner?.bracket == UInt8(ascii: "]"), record.isNumber else { return false }
        return decimal(around: comma, flow) != nil
    }

    /// The digits around the only comma of a number.
    private func decimal(around comma: Int, _ flow: FlowPlace) -> Range<Int>? {
        var start = comma
        while start > flow.place, bytes[start - 1].isDecimalDigit { start -= 1 }
        var end = comma + 1
        while end < flow.limit, bytes[end].isDecimalDigit { end += 1 }
        let isAlone = !isMark(start - 1) && !(end < flow.limit && isMark(end) && bytes.byte(at: end + 1).isDecimalDigit)
        return start < comma && end > comma + 1 && isAlone ? start..<end : nil
    }

    private func isMark(_ offset: Int) -> Bool {
        bytes[offset] == .comma || bytes[offset] == UInt8(ascii: ".")
    }

    /// Reports `1,5` in a sequence of numbers.
    private mutating func refuseDecimalComma(_ flow: FlowPlace, _ record: GuideLibrary.Record) {
        guard flow.owner?.bracket == UInt8(ascii: "]"), record.isNumber else { return }
        var place = flow.place
        while place < flow.limit, bytes[place].isDecimalDigit || bytes[place] == .dash { place += 1 }
        guard place < flow.limit, bytes[place] == .comma, let range = decimal(around: place, flow) else { return }
        report(.decimalComma(bytes.string(range)), at: range)
    }

    /// Says that other tools split a text at its commas; warns where what follows one looks like a field.
    private mutating func adviseCommas(in range: Range<Int>, _ flow: FlowPlace) {
        warnOfFields(in: range, flow)
        guard let comma = bytes[range].firstIndex(of: .comma) else { return }
        var next: Int? = comma
        while let place = next {
            let segment = segment(after: place, range)
            if looksLikeField(segment, flow) {
                return report(.fieldAfterComma(bytes.string(segment)), at: segment)
            }
            next = segment.upperBound < range.upperBound ? segment.upperBound : nil
        }
        let isOneLine = !bytes[range].contains(where: \.isLineBreak)
        report(.commaInText, at: range, isOneLine ? quoting(range) : nil)
    }

    private func segment(after comma: Int, _ range: Range<Int>) -> Range<Int> {
        let end = bytes[comma + 1..<range.upperBound].firstIndex(of: .comma) ?? range.upperBound
        let start = min(bytes.skipSpaces(from: comma + 1, to: end), end)
        return start..<end
    }

    /// Whether a segment begins with the name of a field, or has a colon and a space.
    private func looksLikeField(_ segment: Range<Int>, _ flow: FlowPlace) -> Bool {
        guard let keys = flow.owner?.keys else { return false }
        let colon = segment.first { bytes[$0] == .colon && bytes.isSpace(at: $0 + 1, segment.upperBound) }
        if let colon, colon > segment.lowerBound, !bytes.isSpace(at: colon - 1, segment.upperBound) { return true }
        guard case .fields(let record) = keys else { return false }
        var end = segment.lowerBound
        for _ in 0..<4 where end < segment.upperBound {
            end = bytes.skipSpaces(from: end, to: segment.upperBound)
            while !bytes.isSpace(at: end, segment.upperBound) { end += 1 }
            if record.names.find(bytes.slice(segment.lowerBound..<end)) != nil { return true }
        }
        return false
    }

    /// Warns of a field within a text that no comma stands before.
    private mutating func warnOfFields(in range: Range<Int>, _ flow: FlowPlace) {
        guard case .fields(let record)? = flow.owner?.keys else { return }
        let line = TextLine(bytes, range.lowerBound, range.upperBound)
        var colon = line.colon
        while let place = colon {
            if let word = line.word(before: place, bytes), record.names.find(bytes.slice(word)) != nil,
                bytes[bytes.trimSpaces(from: range.lowerBound, to: word.lowerBound) - 1] != .comma
            {
                return report(.fieldInText(bytes.string(word)), at: word.lowerBound..<place + 1)
            }
            colon = line.nextColon(after: place, bytes)
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The range without blanks and line breaks at its ends.
    fileprivate func trimBlankEnds(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, self[end - 1].isBlankOrBreak { end -= 1 }
        return range.lowerBound..<end
    }
}
