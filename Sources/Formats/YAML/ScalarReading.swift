import Text

/// Scalars and flow collections without a guide, as values of a block.
extension YAMLReader {
    /// Reads what begins at `head` and is no block collection, its lines below deeper than `column`.
    mutating func readValue(_ head: Head, _ below: Range<Int>, _ column: Int) throws(YAMLFault) {
        let byte = bytes[head.offset]
        let end = outline.end(of: head)
        if let feature = PlainScalar.outside(byte) { throw YAMLFault(.outside(feature), head.offset..<end) }
        switch byte {
        case UInt8(ascii: "|"), UInt8(ascii: ">"): try readBlockScalar(head, below, column)
        case .quote, .apostrophe: try readQuoted(head, below, column)
        case UInt8(ascii: "["), UInt8(ascii: "{"): try readFlow(head, below, column)
        default:
            guard PlainScalar.canStart(bytes, head.offset, end) else {
                throw YAMLFault(.notText(bytes.string(head.offset..<head.offset + 1)), head.offset..<end)
            }
            try readPlain(head, below, column)
        }
    }

    private mutating func readBlockScalar(_ head: Head, _ below: Range<Int>, _ column: Int) throws(YAMLFault) {
        guard let header = BlockHeader(bytes, head.offset..<outline.end(of: head)) else {
            throw YAMLFault(.blockHeader, head.offset..<outline.end(of: head))
        }
        addBlock(try BlockScalar(header, outline, below, column: column, repairs: false), header, head)
    }

    /// Adds a block scalar with the comment of its header.
    package mutating func addBlock(_ scalar: BlockScalar, _ header: BlockHeader, _ head: Head) {
        comments.attach(before: head.line, to: builder.nextIndex, outline)
        if let comment = header.comment { keepComment(from: comment, of: head) }
        comments.skip(to: scalar.lines.upperBound, outline)
        builder.add(.decoded(scalar.text), at: outline.range(of: head, scalar.lines))
    }

    private mutating func readQuoted(_ head: Head, _ below: Range<Int>, _ column: Int) throws(YAMLFault) {
        let limit = outline.rawEnd(of: head, below)
        let scalar = try QuotedScalar(bytes, at: head.offset, limit: limit, deeperThan: column)
        let comment = try comment(after: scalar.end, from: head, below)
        addQuoted(scalar, head, comment)
    }

    /// Adds a quoted scalar with the comment that follows it.
    package mutating func addQuoted(_ scalar: QuotedScalar, _ head: Head, _ comment: Range<Int>?) {
        comments.attach(before: head.line, to: builder.nextIndex, outline)
        if let comment { comments.attach(comment, beside: builder.nextIndex) }
        comments.skip(to: outline.line(of: scalar.end, from: head.line) + 1, outline)
        builder.add(scalar.text, at: head.offset..<scalar.end)
    }

    /// The comment after a value that ends at `end`; nothing else follows it.
    package func comment(
        after end: Int, from head: Head, _ below: Range<Int>
    ) throws(YAMLFault) -> Range<Int>? {
        let line = outline.line(of: end, from: head.line)
        let lineEnd = max(end, Int(outline.lines[line].end))
        let rest = bytes.skipBlanks(from: end, to: lineEnd)
        if rest < lineEnd, bytes[rest] != .hash || rest == end { throw YAMLFault(.textAfterValue, rest..<lineEnd) }
        if let more = outline.firstContent(in: max(below.lowerBound, line + 1)..<max(below.upperBound, line + 1)) {
            throw YAMLFault(.textAfterValue, outline.lines[more].range)
        }
        return rest < lineEnd ? rest..<lineEnd : nil
    }

    private mutating func readPlain(_ head: Head, _ below: Range<Int>, _ column: Int) throws(YAMLFault) {
        let first = PlainScalar(bytes, head.offset, outline.end(of: head))
        if let colon = first.colon { throw YAMLFault(.colonInText, colon..<colon + 1) }
        comments.attach(before: head.line, to: builder.nextIndex, outline)
        if let next = outline.firstContent(in: below) {
            if first.comment != nil { throw YAMLFault(.textAfterComment, outline.lines[next].range) }
            try readPlain(first.range, goingOn: below, column)
        } else {
            if let comment = first.comment { keepComment(from: comment, of: head) }
            add(plain: first.range)
        }
    }

    /// Reads a plain scalar of several lines: line breaks fold to spaces, blank lines to breaks.
    private mutating func readPlain(
        _ first: Range<Int>, goingOn below: Range<Int>, _ column: Int
    ) throws(YAMLFault) {
        var text = Array(bytes[first])
        var end = first.upperBound
        var blanks = 0
        var isOver = false
        for line in below {
            let record = outline.lines[line]
            guard record.kind == .content else {
                if record.kind == .blank { blanks += 1 } else { isOver = true }
                continue
            }
            if isOver { throw YAMLFault(.textAfterComment, record.range) }
            if record.hasTab, spaces(of: record) <= column { throw YAMLFault(.tab, record.range) }
            let scan = PlainScalar(bytes, Int(record.content), Int(record.end))
            if let colon = scan.colon { throw YAMLFault(.colonInText, colon..<colon + 1) }
            if let comment = scan.comment {
                comments.attach(comment..<Int(record.end), beside: builder.nextIndex)
                isOver = true
            }
            text.append(contentsOf: repeatElement(blanks == 0 ? .space : .lineFeed, count: max(blanks, 1)))
            text.append(contentsOf: bytes[scan.range])
            (blanks, end) = (0, scan.range.upperBound)
        }
        builder.add(.decoded(text), at: first.lowerBound..<end)
    }

    private func spaces(of line: Line) -> Int {
        bytes[line.rawRange].prefix { $0 == .space }.count
    }

    /// Adds what a plain scalar on one line means.
    mutating func add(plain range: Range<Int>) {
        switch CoreScalar(Bytes(rebasing: bytes[range])) {
        case .null: builder.addNull(at: range)
        case .boolean(let value): builder.add(value, at: range)
        case .number(let value): builder.add(value, at: range)
        case .text: builder.add(.verbatim(range), at: range)
        case .notFinite: addUnreadable(YAMLFault(.notFinite(bytes.string(range)), range), at: range)
        case .numberTooLong: addUnreadable(YAMLFault(.numberTooLong, range), at: range)
        }
    }
}
