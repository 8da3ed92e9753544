import Text

/// The comments of a document, and where each is written.
struct WrittenComments {
    private let source: SourceText
    private let comments: [Int: [Comment]]
    /// Those at the head of the document, apart from its first entry by an empty line: they stay there.
    private(set) var header: ArraySlice<Comment> = []
    /// Where the header's last comment begins, -1 without one: no other comment stands before it.
    private var headerEnd = -1

    init(of tree: Tree) {
        source = tree.source
        comments = Dictionary(grouping: tree.comments, by: \.node)
        if let first = tree.root.children.first(where: { _ in true }) { header = self.header(of: tree.root, first) }
        headerEnd = header.last?.range.lowerBound ?? -1
    }

    private func header(of root: Node, _ first: Node) -> ArraySlice<Comment> {
        let above = (at(.before, root) + at(.before, first)).sorted { $0.range.lowerBound < $1.range.lowerBound }
        let nexts = above.dropFirst().map(\.range.lowerBound) + [first.entryStart]
        return above.prefix((nexts.lastIndex { $0.map(followsBlankLine) ?? false } ?? -1) + 1)
    }

    func at(_ place: Comment.Place, _ node: Node) -> [Comment] {
        comments[node.index]?.filter { $0.place == place && $0.range.lowerBound > headerEnd } ?? []
    }

    /// Whether a comment stands by the node or within it.
    func isEmpty(within node: Node) -> Bool {
        comments[node.index] == nil && node.children.allSatisfy { isEmpty(within: $0) }
    }

    /// The comment to write at the end of a node's line: the only one that stands there, if it stays a comment there.
    func beside(_ node: Node) -> Comment? {
        let beside = at(.beside, node)
        guard beside.count == 1, let comment = beside.first else { return nil }
        let isNumbered = text(comment).dropFirst().first { $0 != " " && $0 != "\t" }?.isNumber ?? false
        return node.kind == .string && isNumbered ? nil : comment
    }

    /// The text of a comment; what a reader could take for a line break or refuse is a space.
    func text(_ comment: Comment) -> String {
        let text = source[comment.range]
        guard text.unicodeScalars.contains(where: \.isUnsafeInYAML) else { return text.withoutTrailingSpaces }
        var safe = ""
        safe.unicodeScalars.append(contentsOf: text.unicodeScalars.map { $0.isUnsafeInYAML ? " " : $0 })
        return safe.withoutTrailingSpaces
    }

    /// The text of a comment at the end of a line, where a text goes on after `#` without a space.
    func textBeside(_ comment: Comment) -> String {
        let text = text(comment)
        guard let next = text.dropFirst().first, next != " ", next != "\t" else { return text }
        return "# " + text.dropFirst()
    }

    /// Whether an empty line stands before the line on which `offset` is the first content but for markers of items.
    func followsBlankLine(_ offset: Int) -> Bool {
        var place = skipBack(over: " \t-", from: offset)
        for _ in 0..<Self.markerLines where place > 0 && source.bytes[place - 1] == UInt8(ascii: "\n") {
            let end = skipBack(over: " \t\r", from: place - 1)
            if end > 0, source.bytes[end - 1] == UInt8(ascii: "\n") { return true }
            // A marker alone on its line is part of the entry.
            place = skipBack(over: " \t\r-", from: end)
            if place == end { return false }
        }
        return false
    }

    /// The most lines of markers alone that are looked through, as deep as lists nest.
    private static let markerLines = 64

    private func skipBack(over signs: StaticString, from offset: Int) -> Int {
        var place = offset
        while place > 0, signs.contains(source.bytes[place - 1]) { place -= 1 }
        return place
    }
}

extension String {
    fileprivate var withoutTrailingSpaces: String {
        var text = self[...]
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return String(text)
    }
}

extension Node {
    /// Where the entry or item began; nil for a list in a list, whose marker may be lines above its first item.
    var entryStart: Int? {
        if let keyRange { return keyRange.lowerBound }
        let isInBrackets = tree.source.bytes[range.lowerBound...].first == UInt8(ascii: "[")
        return kind == .array && !isInBrackets ? nil : range.lowerBound
    }
}

extension StaticString {
    fileprivate func contains(_ byte: UInt8) -> Bool {
        withUTF8Buffer { $0.contains(byte) }
    }
}
