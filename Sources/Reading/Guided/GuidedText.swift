import Formats
import Text

/// What a text was read as.
enum TextValue {
    case missing(Range<Int>)
    case text(TreeBuilder.Bytes, Range<Int>)
    /// It could not be read, and has its finding.
    case unreadable(Range<Int>)
}

extension GuidedReader {
    mutating func readText(_ content: Content) {
        switch text(content) {
        case .missing(let range): yaml.builder.addNull(at: range)
        case .text(let text, let range): yaml.builder.add(text, at: range)
        case .unreadable(let range): yaml.builder.addUnreadable(at: range)
        }
    }

    /// The text of a node, which is added next: a block scalar, a quoted one, or what stands there.
    mutating func text(_ content: Content) -> TextValue {
        let head = content.first
        yaml.comments.attach(before: head.line, to: yaml.builder.nextIndex, outline)
        switch bytes[head.offset] {
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            let range = head.offset..<outline.end(of: head)
            if let header = BlockHeader(bytes, range), !isComparison(header, content) {
                return blockText(content, header)
            }
        case .quote, .apostrophe:
            if let value = quotedText(content) { return value }
        default: break
        }
        if outline.firstContent(in: content.below) == nil { return lineText(content) }
        return foldedText(content)
    }

    /// Whether `>8` stands alone: a person's "more than eight", where YAML reads a block without text.
    private func isComparison(_ header: BlockHeader, _ content: Content) -> Bool {
        header.indentation != nil && outline.firstContent(in: content.below) == nil
    }

    private mutating func blockText(_ content: Content, _ header: BlockHeader) -> TextValue {
        let column = content.node.parentColumn
        do throws(YAMLFault) {
            let scalar: BlockScalar
            do throws(YAMLFault) {
                scalar = try BlockScalar(header, outline, content.below, column: column, repairs: false)
            } catch {
                scalar = try BlockScalar(header, outline, content.below, column: column, repairs: true)
                report(.unevenBlock, at: error.range)
            }
            if let comment = header.comment { yaml.keepComment(from: comment, of: content.first) }
            yaml.comments.skip(to: scalar.lines.upperBound, outline)
            return .text(.decoded(scalar.text), outline.range(of: content.first, scalar.lines))
        } catch {
            yaml.report(error)
            yaml.comments.skip(to: content.below.upperBound, outline)
            return .unreadable(outline.range(of: content.first, content.below))
        }
    }

    /// The text between quotes that enclose all of the node; nil where they don't.
    private mutating func quotedText(_ content: Content) -> TextValue? {
        let head = content.first
        do throws(YAMLFault) {
            let limit = outline.rawEnd(of: head, content.below)
            let scalar = try QuotedScalar(bytes, at: head.offset, limit: limit)
            let comment = try yaml.comment(after: scalar.end, from: head, content.below)
            if let comment { yaml.comments.attach(comment, beside: yaml.builder.nextIndex) }
            yaml.comments.skip(to: outline.line(of: scalar.end, from: head.line) + 1, outline)
            return .text(scalar.text, head.offset..<scalar.end)
        } catch {
            if case .malformedEscape = error.kind {
                yaml.report(error)
                return .unreadable(outline.range(of: head, content.below))
            }
            report(.startsWithQuote, at: head.offset..<head.offset + 1, quoting(content))
            return nil
        }
    }

    /// The text on one line.
    private mutating func lineText(_ content: Content) -> TextValue {
        let head = content.first
        let line = TextLine(bytes, head.offset, outline.end(of: head))
        keepComment(of: line, head)
        let range = line.range
        if CoreScalar.isNull(bytes.slice(range)) { return .missing(range) }
        warnOfFields(in: line)
        adviseQuotes(around: range)
        return .text(.verbatim(range), range)
    }

    mutating func keepComment(of line: TextLine, _ head: Head) {
        guard let comment = line.comment else { return }
        yaml.keepComment(from: comment, of: head)
        if line.looksLikeText(bytes) { report(.commentInText, at: comment..<outline.end(of: head)) }
    }

    /// Warns of a field that stands within a text, not given so far: a line break may be missing.
    private mutating func warnOfFields(in line: TextLine) {
        guard let first = line.colon, let object = objects.last else { return }
        var colon = first
        while true {
            let word = line.word(before: colon, bytes)
            if let word, let field = object.record.names.find(bytes.slice(word)), !object.given.contains(field) {
                return report(.fieldInText(bytes.string(word)), at: word.lowerBound..<colon + 1)
            }
            guard let next = line.nextColon(after: colon, bytes) else { return }
            colon = next
        }
    }

    /// Says that other tools read a collection, an anchor, an alias or a tag where a text is meant.
    private mutating func adviseQuotes(around range: Range<Int>) {
        guard let first = bytes[range].first, let last = bytes[range].last else { return }
        let next = range.count > 1 ? bytes[range.lowerBound + 1] : .space
        let readsOtherwise =
            switch first {
            case UInt8(ascii: "["): last == UInt8(ascii: "]")
            case UInt8(ascii: "{"): last == UInt8(ascii: "}")
            case UInt8(ascii: "&"), UInt8(ascii: "!"): !next.isBlank
            case UInt8(ascii: "*"): !bytes[range].contains(where: \.isBlank)
            case UInt8(ascii: "|"), UInt8(ascii: ">"): BlockHeader(bytes, range) != nil
            default: false
            }
        if readsOtherwise { report(.readsOtherwise(bytes.string(range)), at: range, quoting(range)) }
    }

    /// The text over several lines, folded as YAML folds.
    private mutating func foldedText(_ content: Content) -> TextValue {
        var folding = TextFolding(isInline: content.isInline)
        var end = content.first.offset
        for line in content.first.line..<content.below.upperBound {
            let head = line == content.first.line ? content.first : outline.head(ofLine: line)
            switch line == content.first.line ? .content : outline.lines[line].kind {
            case .blank: folding.blanks += 1
            case .comment: checkComment(line)
            case .content:
                let text = TextLine(bytes, head.offset, outline.end(of: head))
                keepComment(of: text, head)
                guard !text.range.isEmpty else { continue }
                if !folding.isEmpty || !content.isInline { refuseField(at: text.range) }
                if !folding.add(bytes.slice(text.range)) {
                    report(.itemInText, at: text.range.lowerBound..<text.range.lowerBound + 1)
                }
                end = text.range.upperBound
            }
        }
        yaml.comments.attach(
            before: outline.line(of: end, from: content.first.line), to: yaml.builder.nextIndex, outline)
        let range = content.first.offset..<max(end, content.first.offset)
        let isMissing = folding.text.withUnsafeBufferPointer { CoreScalar.isNull($0) }
        return isMissing ? .missing(range) : .text(.decoded(folding.text), range)
    }

    /// A comment inside a text is dropped; one that does not look like a comment has its advice.
    private mutating func checkComment(_ line: Int) {
        let range = outline.lines[line].range
        guard range.count > 1 else { return }
        let next = bytes[range.lowerBound + 1]
        if !next.isBlank, next != .hash, next != UInt8(ascii: "!") { report(.commentInText, at: range) }
    }

    /// Reports a line of a text that begins with a field of an object that is open: a text would swallow it.
    private mutating func refuseField(at range: Range<Int>) {
        guard let colon = bytes[range].firstIndex(of: .colon), bytes.isSpace(at: colon + 1, range.upperBound) else {
            return
        }
        let name = bytes.trimmed(range.lowerBound..<colon)
        guard name.count < 100, objects.contains(where: { $0.record.names.find(bytes.slice(name)) != nil }) else {
            return
        }
        report(.fieldSwallowed(bytes.string(name)), at: range.lowerBound..<colon + 1)
    }
}

/// One line of a text: where it ends, and its comment.
struct TextLine {
    let range: Range<Int>
    /// Where the comment begins.
    let comment: Int?
    /// The first colon before white space.
    let colon: Int?

    init(_ bytes: Bytes, _ start: Int, _ end: Int) {
        comment = Self.comment(bytes, start, end)
        range = start..<(comment.map { bytes.trimBlanks(from: start, to: $0) } ?? end)
        colon = Self.colon(bytes, from: start, to: comment ?? end, end)
    }

    /// The first `#` with a blank on both sides, or at the start or the end.
    private static func comment(_ bytes: Bytes, _ start: Int, _ end: Int) -> Int? {
        var hash = bytes.firstIndex(of: .hash, from: start, to: end)
        while let place = hash {
            let isSetOff = place == start || bytes[place - 1].isBlank
            if isSetOff, place + 1 == end || bytes[place + 1].isBlank { return place }
            hash = bytes.firstIndex(of: .hash, from: place + 1, to: end)
        }
        return nil
    }

    /// The first colon from `start` on, before `limit`, that a blank follows before `end`.
    private static func colon(_ bytes: Bytes, from start: Int, to limit: Int, _ end: Int) -> Int? {
        var colon = bytes.firstIndex(of: .colon, from: start, to: limit)
        while let place = colon {
            if place + 1 < end, bytes[place + 1].isBlank { return place }
            colon = bytes.firstIndex(of: .colon, from: place + 1, to: limit)
        }
        return nil
    }

    /// Whether the comment may be text: `# 4512`.
    func looksLikeText(_ bytes: Bytes) -> Bool {
        guard let comment, !range.isEmpty else { return false }
        return bytes.byte(at: comment + 2).isDecimalDigit
    }

    /// The word before a colon, where text stands before the word.
    func word(before colon: Int, _ bytes: Bytes) -> Range<Int>? {
        let end = bytes.trimSpaces(from: range.lowerBound, to: colon)
        var start = end
        while start > range.lowerBound, !bytes[start - 1].isBlank { start -= 1 }
        return start > range.lowerBound && start < end ? start..<end : nil
    }

    func nextColon(after colon: Int, _ bytes: Bytes) -> Int? {
        Self.colon(bytes, from: colon + 1, to: range.upperBound, range.upperBound)
    }
}

/// Joins the lines of a text: breaks fold to spaces, blank lines to breaks, and the items of a list keep theirs.
struct TextFolding {
    let isInline: Bool
    private(set) var text: [UInt8] = []
    var blanks = 0
    private var isList = false

    init(isInline: Bool) {
        self.isInline = isInline
    }

    var isEmpty: Bool { text.isEmpty }

    /// Adds a line; false where it begins like an item, and yet is part of the line above.
    mutating func add(_ line: Bytes) -> Bool {
        let isItem = line.count > 1 && line[0] == .dash && line[1] == .space
        defer { blanks = 0 }
        guard !text.isEmpty else {
            isList = isItem && !isInline
            text.append(contentsOf: line)
            return true
        }
        if isItem, isList || text.last == .colon {
            isList = true
            text.append(contentsOf: repeatElement(.lineFeed, count: blanks + 1))
        } else {
            text.append(contentsOf: repeatElement(blanks == 0 ? .space : .lineFeed, count: max(blanks, 1)))
            if isItem, blanks > 0 { isList = true }
        }
        text.append(contentsOf: line)
        return !isItem || isList
    }
}
