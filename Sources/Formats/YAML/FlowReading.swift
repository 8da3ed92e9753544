import Text

/// Flow collections without a guide (YAML 1.2.2, 7.4).
extension YAMLReader {
    /// Reads a flow collection that is the whole of a value; where it is at fault nothing is added.
    mutating func readFlow(_ head: Head, _ below: Range<Int>, _ column: Int) throws(YAMLFault) {
        let mark = (builder: builder.mark, comments: comments.mark)
        do throws(YAMLFault) {
            comments.attach(before: head.line, to: builder.nextIndex, outline)
            var flow = FlowCursor(
                bytes: bytes, place: head.offset, limit: outline.rawEnd(of: head, below), column: column)
            let index = builder.nextIndex
            try readFlowNode(&flow)
            comments.skip(to: outline.line(of: flow.place, from: head.line) + 1, outline)
            if let comment = try comment(after: flow.place, from: head, below) {
                comments.attach(comment, beside: index)
            }
        } catch {
            builder.rewind(to: mark.builder)
            comments.rewind(to: mark.comments)
            throw error
        }
    }

    /// Reads a value that stands within a flow collection which a guide has opened, and gives where it ends.
    package mutating func readFlowNode(at place: Int, limit: Int) throws(YAMLFault) -> Int {
        var flow = FlowCursor(bytes: bytes, place: place, limit: limit, column: nil)
        try readFlowNode(&flow)
        return flow.place
    }

    private mutating func readFlowNode(_ flow: inout FlowCursor) throws(YAMLFault) {
        guard let byte = flow.byte else { throw YAMLFault(.unclosed(bytes[flow.place - 1]), flow.place..<flow.place) }
        switch byte {
        case UInt8(ascii: "["): try readFlowSequence(&flow)
        case UInt8(ascii: "{"): try readFlowMapping(&flow)
        default: add(try flow.scalar())
        }
    }

    private mutating func add(_ scalar: FlowCursor.Scalar) {
        switch scalar {
        case .quoted(let text, let range): builder.add(text, at: range)
        case .plain(let range): add(plain: range)
        case .folded(let text, let range): builder.add(.decoded(text), at: range)
        }
    }

    private mutating func readFlowSequence(_ flow: inout FlowCursor) throws(YAMLFault) {
        let start = flow.place
        try enter(at: start..<start + 1)
        defer { leave() }
        builder.openArray(at: start)
        try flow.step(&self)
        while try !flow.closes(UInt8(ascii: "]"), from: start) {
            try readFlowItem(&flow)
            try flow.skipSpace(&self)
            if flow.byte == .colon { throw YAMLFault(.outside(.complexKey), flow.place..<flow.place + 1) }
            try flow.separate(UInt8(ascii: "]"), from: start, &self)
        }
        flow.place += 1
        builder.close(at: flow.place)
    }

    private mutating func readFlowItem(_ flow: inout FlowCursor) throws(YAMLFault) {
        let start = flow.place
        guard bytes[start] != UInt8(ascii: "["), bytes[start] != UInt8(ascii: "{") else {
            return try readFlowNode(&flow)
        }
        let scalar = try flow.scalar()
        guard try flow.takePairColon(from: start, after: scalar) else { return add(scalar) }
        builder.openObject(at: start)
        setKey(scalar.text, at: scalar.range)
        try readFlowValue(&flow, closing: UInt8(ascii: "]"))
        builder.close(at: flow.place)
    }

    private mutating func readFlowMapping(_ flow: inout FlowCursor) throws(YAMLFault) {
        let start = flow.place
        try enter(at: start..<start + 1)
        keys.openObject()
        defer {
            keys.closeObject()
            leave()
        }
        builder.openObject(at: start)
        try flow.step(&self)
        while try !flow.closes(UInt8(ascii: "}"), from: start) {
            try readFlowEntry(&flow)
            try flow.skipSpace(&self)
            try flow.separate(UInt8(ascii: "}"), from: start, &self)
        }
        flow.place += 1
        builder.close(at: flow.place)
    }

    private mutating func readFlowEntry(_ flow: inout FlowCursor) throws(YAMLFault) {
        let start = flow.place
        if bytes[start] == UInt8(ascii: "[") || bytes[start] == UInt8(ascii: "{") {
            throw YAMLFault(.outside(.complexKey), start..<start + 1)
        }
        let key = try flow.scalar()
        if !keys.insert(key.text, in: bytes) {
            throw YAMLFault(.duplicateKey(bytes.string(key.range)), key.range)
        }
        setKey(key.text, at: key.range)
        try flow.skipSpace(&self)
        guard flow.takeColon(afterQuote: key.isQuoted) else {
            return builder.addNull(at: key.range.upperBound..<key.range.upperBound)
        }
        try readFlowValue(&flow, closing: UInt8(ascii: "}"))
    }

    /// Reads what follows the colon of an entry.
    private mutating func readFlowValue(_ flow: inout FlowCursor, closing bracket: UInt8) throws(YAMLFault) {
        try flow.skipSpace(&self)
        guard let byte = flow.byte else { return builder.addNull(at: flow.place..<flow.place) }
        if byte == .comma || byte == bracket {
            builder.addNull(at: flow.place..<flow.place)
        } else {
            try readFlowNode(&flow)
        }
    }
}
