import Text

/// The header of a block scalar (YAML 1.2.2, 8.1.1): `|` or `>`, indicators, a comment.
package struct BlockHeader {
    package let isFolded: Bool
    /// How many columns deeper than its parent the text stands, where the header says.
    package let indentation: Int?
    package let chomping: Chomping
    /// Where the comment begins.
    package let comment: Int?

    package enum Chomping {
        case clip, strip, keep
    }

    /// Nil where the bytes are no header.
    package init?(_ bytes: Bytes, _ range: Range<Int>) {
        guard let first = bytes[range].first, first == UInt8(ascii: "|") || first == UInt8(ascii: ">") else {
            return nil
        }
        var place = range.lowerBound + 1
        var indentation: Int?
        var chomping: Chomping?
        while place < range.upperBound {
            let byte = bytes[place]
            if indentation == nil, byte.isDecimalDigit, byte != UInt8(ascii: "0") {
                indentation = Int(byte - UInt8(ascii: "0"))
            } else if chomping == nil, byte == .dash || byte == UInt8(ascii: "+") {
                chomping = byte == .dash ? .strip : .keep
            } else {
                break
            }
            place += 1
        }
        let rest = bytes.skipBlanks(from: place, to: range.upperBound)
        guard rest == range.upperBound || rest > place && bytes[rest] == .hash else { return nil }
        isFolded = first == UInt8(ascii: ">")
        self.indentation = indentation
        self.chomping = chomping ?? .clip
        comment = rest < range.upperBound ? rest : nil
    }
}

/// A block scalar, literal or folded (YAML 1.2.2, 8.1).
package struct BlockScalar {
    package let text: [UInt8]
    /// The lines that the text takes, without comments below it.
    package let lines: Range<Int>
    /// The first line that had to be read with less indentation than the text has.
    package private(set) var repaired: Int?

    /// Reads the lines of `body` under a header, the parent's column being `column`.
    ///
    /// With `repairs`, a line that is indented less than the first makes the whole text begin at its column.
    package init(
        _ header: BlockHeader, _ outline: Outline, _ body: Range<Int>, column: Int, repairs: Bool
    ) throws(YAMLFault) {
        var reader = BlockReader(outline: outline, header: header, body: body, column: column)
        try reader.findIndentation(repairs: repairs)
        let end = try reader.collect()
        lines = body.lowerBound..<end
        repaired = reader.repaired
        text = reader.text()
    }
}

/// Finds the indentation of a block scalar and joins its lines.
private struct BlockReader {
    let outline: Outline
    let header: BlockHeader
    let body: Range<Int>
    let column: Int
    private(set) var repaired: Int?
    private var indentation = 0
    /// The lines of the text, without their indentation.
    private var content: [Range<Int>] = []

    init(outline: Outline, header: BlockHeader, body: Range<Int>, column: Int) {
        (self.outline, self.header, self.body, self.column) = (outline, header, body, column)
    }

    private func spaces(_ line: Int) -> Int {
        let range = outline.lines[line].rawRange
        var end = range.lowerBound
        while end < range.upperBound, outline.bytes[end] == .space { end += 1 }
        return end - range.lowerBound
    }

    /// Whether a line is nothing but spaces.
    private func isEmpty(_ line: Int, _ spaces: Int) -> Bool {
        spaces == outline.lines[line].rawRange.count
    }

    mutating func findIndentation(repairs: Bool) throws(YAMLFault) {
        if let said = header.indentation {
            indentation = max(column, 0) + said
            return
        }
        var deepestBlank = 0
        var first: Int?
        for line in body {
            let spaces = spaces(line)
            if !isEmpty(line, spaces) {
                first = line
                break
            }
            deepestBlank = max(deepestBlank, spaces)
        }
        indentation = max(deepestBlank, column + 1)
        guard let first else { return }
        try findIndentation(first: first, deepestBlank: deepestBlank, repairs: repairs)
    }

    private mutating func findIndentation(first: Int, deepestBlank: Int, repairs: Bool) throws(YAMLFault) {
        indentation = spaces(first)
        if indentation <= column {
            guard outline.lines[first].kind == .comment else {
                throw YAMLFault(.blockIndentation, outline.lines[first].rawRange)
            }
            indentation = column + 1
        } else if deepestBlank > indentation, !repairs {
            throw YAMLFault(.blockIndentation, outline.lines[first].rawRange)
        }
        if repairs { repair(from: first) }
    }

    private mutating func repair(from first: Int) {
        for line in first..<body.upperBound {
            let spaces = spaces(line)
            guard !isEmpty(line, spaces), spaces > column, spaces < indentation else { continue }
            indentation = spaces
            if repaired == nil { repaired = line }
        }
    }

    /// Gathers the lines of the text, and gives the first line after it.
    mutating func collect() throws(YAMLFault) -> Int {
        for (place, line) in body.enumerated() {
            let spaces = spaces(line)
            if isEmpty(line, spaces) || spaces >= indentation {
                let range = outline.lines[line].rawRange
                content.append(min(range.lowerBound + indentation, range.upperBound)..<range.upperBound)
            } else if outline.lines[line].kind == .comment {
                try checkNothingFollows(line + 1)
                return body.lowerBound + place
            } else {
                throw YAMLFault(.blockIndentation, outline.lines[line].rawRange)
            }
        }
        return body.upperBound
    }

    private func checkNothingFollows(_ line: Int) throws(YAMLFault) {
        if let line = outline.firstContent(in: line..<body.upperBound) {
            throw YAMLFault(.textAfterComment, outline.lines[line].range)
        }
    }

    func text() -> [UInt8] {
        let count = (content.lastIndex { !$0.isEmpty } ?? -1) + 1
        var text: [UInt8] = []
        if let first = content.first {
            text.reserveCapacity(content[content.count - 1].upperBound - first.lowerBound + 1)
        }
        if header.isFolded { fold(count, into: &text) } else { join(count, into: &text) }
        switch header.chomping {
        case .strip: break
        case .clip: if count > 0 { text.append(.lineFeed) }
        case .keep:
            let breaks = content.count - count + (count > 0 ? 1 : 0)
            text.append(contentsOf: repeatElement(.lineFeed, count: breaks))
        }
        return text
    }

    private func join(_ count: Int, into text: inout [UInt8]) {
        for line in 0..<count {
            if line > 0 { text.append(.lineFeed) }
            text.append(contentsOf: outline.bytes[content[line]])
        }
    }

    private func fold(_ count: Int, into text: inout [UInt8]) {
        var blanks = 0
        var wasDeeper: Bool?
        for range in content[..<count] {
            guard let first = outline.bytes[range].first else {
                blanks += 1
                continue
            }
            let isDeeper = first.isBlank
            if wasDeeper == nil {
                text.append(contentsOf: repeatElement(.lineFeed, count: blanks))
            } else if isDeeper || wasDeeper == true {
                text.append(contentsOf: repeatElement(.lineFeed, count: blanks + 1))
            } else if blanks == 0 {
                text.append(.space)
            } else {
                text.append(contentsOf: repeatElement(.lineFeed, count: blanks))
            }
            text.append(contentsOf: outline.bytes[range])
            (blanks, wasDeeper) = (0, isDeeper)
        }
    }
}
