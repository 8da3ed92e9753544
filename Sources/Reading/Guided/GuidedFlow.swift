import Formats
import Text

/// Flow collections by a guide: a comma separates only before what the guide knows as an entry.
extension GuidedReader {
    /// Reads a flow collection that is the whole of a value.
    ///
    /// A comment in it is a comment unless the collection then never closes.
    mutating func readFlow(_ content: Content, by guide: Int) {
        yaml.comments.attach(before: content.first.line, to: yaml.builder.nextIndex, outline)
        let start = mark
        do throws(YAMLFault) {
            try readFlow(content, by: guide, takesComments: true)
        } catch let fault {
            rewind(to: start)
            do throws(YAMLFault) {
                try readFlow(content, by: guide, takesComments: false)
            } catch {
                rewind(to: start)
                yaml.comments.skip(to: content.below.upperBound, outline)
                yaml.addUnreadable(fault, at: outline.range(of: content.first, content.below))
            }
        }
    }

    private mutating func readFlow(_ content: Content, by guide: Int, takesComments: Bool) throws(YAMLFault) {
        let limit = outline.rawEnd(of: content.first, content.below)
        var flow = FlowPlace(bytes: bytes, place: content.first.offset, limit: limit, takesComments: takesComments)
        let index = yaml.builder.nextIndex
        try readFlowNode(&flow, by: guide)
        yaml.comments.skip(to: outline.line(of: flow.place, from: content.first.line) + 1, outline)
        do throws(YAMLFault) {
            let comment = try yaml.comment(after: flow.place, from: content.first, content.below)
            if let comment { yaml.comments.attach(comment, beside: index) }
        } catch {
            // What was read stands: the text after it has its own finding.
            yaml.report(error)
        }
    }

    /// How far reading has got, to come back to where a value turns out to be none.
    private struct Mark {
        let builder: TreeBuilder.Mark
        let comments: CommentKeeper.Mark
        let diagnostics: Int
    }

    private var mark: Mark {
        Mark(builder: yaml.builder.mark, comments: yaml.comments.mark, diagnostics: yaml.diagnostics.count)
    }

    private mutating func rewind(to mark: Mark) {
        yaml.builder.rewind(to: mark.builder)
        yaml.comments.rewind(to: mark.comments)
        yaml.diagnostics.removeSubrange(mark.diagnostics...)
    }

    mutating func readFlowNode(_ flow: inout FlowPlace, by guide: Int) throws(YAMLFault) {
        skipSpace(&flow)
        guard let byte = flow.byte else { throw flow.unclosed }
        let record = library.records[guide]
        switch (record.shape, byte) {
        case (.object, UInt8(ascii: "{")), (.map, UInt8(ascii: "{")): try readFlowMapping(&flow, by: guide)
        case (.array(let item), UInt8(ascii: "[")): try readFlowSequence(&flow, item: item)
        case (.any, _): flow.place = try yaml.readFlowNode(at: flow.place, limit: flow.limit)
        case (.choice(let guides), _): try readFlowChoice(&flow, guides)
        case (.scalar, UInt8(ascii: "{")) where record.hasUnit && readFlowWithheld(&flow): return
        default: try readFlowScalar(&flow, by: guide)
        }
    }

    private mutating func readFlowChoice(_ flow: inout FlowPlace, _ guides: [Int]) throws(YAMLFault) {
        let collection = guides.first {
            switch (library.records[$0].shape, flow.byte) {
            case (.object, UInt8(ascii: "{")), (.map, UInt8(ascii: "{")), (.array, UInt8(ascii: "[")): true
            default: false
            }
        }
        if let collection { return try readFlowNode(&flow, by: collection) }
        let span = flow.span(endsAt: { isSeparator(at: $0, flow) })
        try readFlowNode(&flow, by: choice(of: bytes.slice(bytes.trimmed(span)), guides))
    }

    private mutating func readFlowWithheld(_ flow: inout FlowPlace) -> Bool {
        guard isWithheld(in: flow.place + 1..<flow.limit),
            let close = bytes[flow.place..<flow.limit].firstIndex(of: UInt8(ascii: "}")),
            let reason = withheldReason(in: flow.place + 1..<close)
        else { return false }
        yaml.builder.addWithheld(reason, at: flow.place..<close + 1)
        flow.place = close + 1
        return true
    }

    /// Goes past white space, line breaks and comments.
    mutating func skipSpace(_ flow: inout FlowPlace) {
        while let comment = flow.skipToComment() {
            yaml.comments.attach(comment, inFlowBefore: yaml.builder.nextIndex)
        }
    }

    private mutating func readFlowMapping(_ flow: inout FlowPlace, by guide: Int) throws(YAMLFault) {
        let start = flow.place
        try yaml.enter(at: start..<start + 1)
        yaml.keys.openObject()
        let outer = flow.owner
        defer {
            yaml.keys.closeObject()
            yaml.leave()
            flow.owner = outer
        }
        let index = yaml.builder.nextIndex
        yaml.builder.openObject(at: start)
        flow.open(FlowPlace.Owner(start: start, guide: guide, keys: keyGuide(guide)))
        skipSpace(&flow)
        while try !closes(&flow, UInt8(ascii: "}")) {
            try readFlowEntry(&flow, in: guide)
            try separate(&flow, UInt8(ascii: "}"))
        }
        flow.place += 1
        yaml.builder.close(at: flow.place)
        yaml.comments.settle(yaml.builder.nextIndex, at: index)
    }

    func keyGuide(_ guide: Int) -> KeyGuide { library.records[guide].keys }

    /// Whether the collection closes here; goes past commas that have no value before them.
    private mutating func closes(_ flow: inout FlowPlace, _ bracket: UInt8) throws(YAMLFault) -> Bool {
        while flow.byte == .comma {
            let comma = flow.place..<flow.place + 1
            report(.commaWithoutValue, at: comma, Fix(.removeComma, .form, [TextEdit(comma, "")]))
            flow.place += 1
            skipSpace(&flow)
        }
        guard let byte = flow.byte else { throw flow.unclosed }
        return byte == bracket
    }

    /// Goes past the comma after a value; nothing else but the closing bracket follows one.
    private mutating func separate(_ flow: inout FlowPlace, _ bracket: UInt8) throws(YAMLFault) {
        skipSpace(&flow)
        guard let byte = flow.byte else { throw flow.unclosed }
        if byte == .comma {
            flow.place += 1
            skipSpace(&flow)
        } else if byte != bracket {
            throw YAMLFault(.commaOrBracket(bracket), flow.place..<flow.place + 1)
        }
    }

    private mutating func readFlowEntry(_ flow: inout FlowPlace, in guide: Int) throws(YAMLFault) {
        guard let key = flowKey(at: flow.place, flow.limit, keyGuide(guide), separates: false) else {
            return refuseEntry(&flow)
        }
        if !key.isSpaced { reportMissingSpace(after: key) }
        flow.place = key.end
        skipSpace(&flow)
        switch library.records[guide].shape {
        case .object(let record): try readFlowField(&flow, key, record)
        case .map(let record):
            let start = mark
            let isNew = setKey(key, of: record)
            let findings = yaml.diagnostics.count
            try readFlowValue(&flow, by: record.value)
            if !isNew { dropValue(since: start, keeping: findings) }
        default: preconditionFailure("only objects and maps have entries")
        }
    }

    /// Takes back a value read since `start`, but not the first findings.
    private mutating func dropValue(since start: Mark, keeping findings: Int) {
        yaml.builder.rewind(to: start.builder)
        yaml.diagnostics.removeSubrange(findings...)
    }

    private mutating func refuseEntry(_ flow: inout FlowPlace) {
        let start = flow.place
        while let byte = flow.byte, byte != .comma, byte != UInt8(ascii: "}") { flow.place += 1 }
        let range = bytes.trimmed(start..<flow.place)
        report(.notAnEntry(bytes.string(range)), at: range)
    }

    private mutating func readFlowField(
        _ flow: inout FlowPlace, _ key: GuidedKey, _ record: GuideLibrary.ObjectRecord
    ) throws(YAMLFault) {
        if let field = key.field, flow.owner?.given.insert(field) == true {
            setKey(key, record.fields[field])
            return try readFlowValue(&flow, by: record.fields[field].guide)
        }
        if key.field == nil, let additional = record.additional, yaml.keys.insert(key.text, in: bytes) {
            yaml.setKey(key.text, at: key.range)
            return try readFlowValue(&flow, by: additional)
        }
        let isUnknown = key.field == nil && record.additional == nil
        let name = bytes.string(key.range)
        let given = key.field.map { library.names(of: record.fields[$0]) } ?? FieldNames(name)
        if isUnknown {
            reportUnknown(key, of: record, inFlow: true)
        } else {
            report(.duplicateField(given), at: key.range)
        }
        let start = mark
        let range = try skipFlowValue(&flow)
        rewind(to: start)
        guard isUnknown else { return }
        yaml.setKey(key.text, at: key.range)
        yaml.builder.addUnreadable(at: range)
    }

    /// Goes past a value that nothing asks for, as text.
    private mutating func skipFlowValue(_ flow: inout FlowPlace) throws(YAMLFault) -> Range<Int> {
        let start = flow.place
        guard let byte = flow.byte, byte != .comma, byte != UInt8(ascii: "}") else { return start..<start }
        if let scalar = try flowQuoted(flow) {
            flow.place = scalar.end
        } else {
            flow.place = flow.span(endsAt: { isSeparator(at: $0, flow) }).upperBound
        }
        return bytes.trimmed(start..<flow.place)
    }

    private mutating func readFlowValue(_ flow: inout FlowPlace, by guide: Int) throws(YAMLFault) {
        if let byte = flow.byte, byte != .comma, byte != flow.owner?.bracket {
            try readFlowNode(&flow, by: guide)
        } else {
            yaml.builder.addNull(at: flow.place..<flow.place)
        }
    }

    private mutating func readFlowSequence(_ flow: inout FlowPlace, item: Int) throws(YAMLFault) {
        let start = flow.place
        try yaml.enter(at: start..<start + 1)
        let outer = flow.owner
        defer {
            yaml.leave()
            flow.owner = outer
        }
        let index = yaml.builder.nextIndex
        yaml.builder.openArray(at: start)
        flow.open(FlowPlace.Owner(start: start, guide: item, keys: nil))
        skipSpace(&flow)
        while try !closes(&flow, UInt8(ascii: "]")) {
            try readFlowItem(&flow, item)
            try separate(&flow, UInt8(ascii: "]"))
        }
        flow.place += 1
        yaml.builder.close(at: flow.place)
        yaml.comments.settle(yaml.builder.nextIndex, at: index)
    }

    /// Reads an item; `key: value` for an object or a map is one of a single entry.
    private mutating func readFlowItem(_ flow: inout FlowPlace, _ item: Int) throws(YAMLFault) {
        guard let byte = flow.byte, byte != UInt8(ascii: "{"), byte != UInt8(ascii: "["),
            let key = flowKey(at: flow.place, flow.limit, keyGuide(item), separates: false)
        else { return try readFlowNode(&flow, by: item) }
        switch library.records[item].shape {
        case .object(let record):
            guard let field = key.field else { return try readFlowNode(&flow, by: item) }
            try readPair(&flow, key, by: record.fields[field].guide) { reader in
                reader.setKey(key, record.fields[field])
                return true
            }
        case .map(let record):
            try readPair(&flow, key, by: record.value) { reader in reader.setKey(key, of: record) }
        default: try readFlowNode(&flow, by: item)
        }
    }

    private mutating func readPair(
        _ flow: inout FlowPlace, _ key: GuidedKey, by guide: Int, _ setKey: (inout GuidedReader) -> Bool
    ) throws(YAMLFault) {
        yaml.builder.openObject(at: flow.place)
        yaml.keys.openObject()
        defer { yaml.keys.closeObject() }
        let start = mark
        let isKey = setKey(&self)
        let findings = yaml.diagnostics.count
        flow.place = key.end
        skipSpace(&flow)
        try readFlowValue(&flow, by: guide)
        if !isKey { dropValue(since: start, keeping: findings) }
        yaml.builder.close(at: flow.place)
    }
}
