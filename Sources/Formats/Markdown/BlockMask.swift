/// The text of a document with all that is no structure of blocks made plain letters, byte by byte.
///
/// What CommonMark has within lines (emphasis, links, definitions of links, HTML) is left to people's eyes, takes cmark
/// more than linear time to find, and hides lines from who reads blocks. Containers are counted on the way.
struct BlockMask {
    private let bytes: Bytes
    private(set) var masked: [UInt8]
    /// The columns of markers that what follows may stand within, from the outermost.
    private var containers: [(column: Int, isQuote: Bool)] = []

    init(_ bytes: Bytes, from start: Int) {
        self.bytes = bytes
        self.start = start
        masked = Array(bytes[start...])
    }

    /// Where in the document the masked text begins.
    private let start: Int

    /// Masks a line; each has to be, in their order.
    mutating func mask(_ line: Range<Int>) throws(MarkdownFault) {
        let end = bytes.trimBlanks(from: line.lowerBound, to: line.upperBound)
        let ruler = startOfRuler(line.lowerBound..<end)
        var place = bytes.skipBlanks(from: line.lowerBound, to: end)
        while place < min(ruler, end), let width = marker(at: place, end) {
            try enter(column: column(of: place, in: line), isQuote: bytes[place] == UInt8(ascii: ">"), place..<end)
            place = bytes.skipBlanks(from: place + width, to: end)
        }
        if place < ruler { maskText(place..<end) }
    }

    /// Where a line `* * *` begins, whatever containers it stands in; `end` where none does.
    private func startOfRuler(_ line: Range<Int>) -> Int {
        guard let sign = bytes[line].last, sign == .dash || sign == .asterisk || sign == .underscore else {
            return line.upperBound
        }
        var (first, count, place) = (line.upperBound, 0, line.upperBound)
        while place > line.lowerBound, bytes[place - 1] == sign || bytes[place - 1].isBlank {
            place -= 1
            if bytes[place] == sign { (first, count) = (place, count + 1) }
        }
        return count >= 3 ? first : line.upperBound
    }

    /// The column of a byte, tabs as wide as CommonMark has them.
    private func column(of place: Int, in line: Range<Int>) -> Int {
        bytes[line.lowerBound..<place].reduce(0) { $1 == .tab ? $0 / 4 * 4 + 4 : $0 + 1 }
    }

    /// How many bytes the marker of a quotation or an item has; nil where none stands.
    private func marker(at place: Int, _ end: Int) -> Int? {
        var width = 1
        switch bytes[place] {
        case UInt8(ascii: ">"): return 1
        case .dash, .asterisk, UInt8(ascii: "+"): break
        case let digit where digit.isDecimalDigit:
            while width < 10, place + width < end, bytes[place + width].isDecimalDigit { width += 1 }
            guard place + width < end, bytes[place + width] == .period || bytes[place + width] == .parenthesis else {
                return nil
            }
            width += 1
        default: return nil
        }
        return place + width >= end || bytes[place + width].isBlank ? width : nil
    }

    /// Counts a container: those further right than it have ended, unless it is a quotation that goes on.
    private mutating func enter(column: Int, isQuote: Bool, _ range: Range<Int>) throws(MarkdownFault) {
        if isQuote, containers.contains(where: { $0 == (column, true) }) { return }
        while let last = containers.last, last.column >= column { containers.removeLast() }
        containers.append((column, isQuote))
        guard containers.count <= YAMLReader.maximumDepth else { throw MarkdownFault(.nestedTooDeep, range) }
    }

    private mutating func maskText(_ text: Range<Int>) {
        var first = text.lowerBound
        let fence = bytes[text].prefix { $0 == .backtick }.count
        let isFence = fence >= 3 && !bytes[(first + fence)..<text.upperBound].contains(.backtick)
        if isFence { first += fence } else if first < text.upperBound, bytes[first] == .less { first += 1 }
        for place in first..<text.upperBound where isInline(at: place) {
            masked[place - start] = UInt8(ascii: "x")
        }
    }

    /// Whether a byte means something within a line, and nothing to blocks: the end of a block of HTML does.
    private func isInline(at place: Int) -> Bool {
        switch bytes[place] {
        case .less: bytes.byte(at: place + 1) != UInt8(ascii: "/")
        case .asterisk, .underscore, .backtick, .backslash, .quote, .apostrophe, UInt8(ascii: "&"), UInt8(ascii: "["),
            UInt8(ascii: "]"), 0:
            true
        default: false
        }
    }
}

extension UInt8 {
    fileprivate static var asterisk: UInt8 { UInt8(ascii: "*") }
    fileprivate static var underscore: UInt8 { UInt8(ascii: "_") }
    fileprivate static var backtick: UInt8 { UInt8(ascii: "`") }
    fileprivate static var less: UInt8 { UInt8(ascii: "<") }
    fileprivate static var period: UInt8 { UInt8(ascii: ".") }
    fileprivate static var parenthesis: UInt8 { UInt8(ascii: ")") }
}
