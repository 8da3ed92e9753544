import Text

/// The comments of a document, and where each is written.
struct WrittenComments {
    private let source: SourceText
    private let comments: [Int: [Comment]]

    init(of tree: Tree) {
        source = tree.source
        comments = Dictionary(grouping: tree.comments, by: \.node)
    }

    func at(_ place: Comment.Place, _ node: Node) -> [Comment] {
        comments[node.index]?.filter { $0.place == place } ?? []
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

    /// Whether the line on which `offset` is the first content has an empty line before it.
    func followsBlankLine(_ offset: Int) -> Bool {
        let bytes = source.bytes
        var place = offset
        while place > 0, " \t-".utf8.contains(bytes[place - 1]) { place -= 1 }
        guard place > 0, bytes[place - 1] == UInt8(ascii: "\n") else { return false }
        place -= 1
        while place > 0, " \t\r".utf8.contains(bytes[place - 1]) { place -= 1 }
        return place > 0 && bytes[place - 1] == UInt8(ascii: "\n")
    }
}

extension String {
    fileprivate var withoutTrailingSpaces: String {
        var text = self[...]
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return String(text)
    }
}
