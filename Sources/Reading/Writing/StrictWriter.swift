package import Text

/// Writes a document anew as strict YAML, which any reader of YAML 1.1 or 1.2 reads as greffe read the document.
///
/// Fields stand in the schema's order. Comments stay: those that can't stand where they stood move above their entry.
/// One empty line is kept where some were. A collection of scalars that stood on one line, between brackets or as a
/// shorthand, stays there, between brackets, if the line has no more than 100 characters.
package struct StrictWriter {
    private let keys: Language?
    private let comments: WrittenComments
    private var output = ""
    /// Whether an empty line would stand at the beginning of a collection.
    private var isAtStart = true

    /// The longest line that a flow collection stays on.
    private static let flowWidth = 100

    /// The text of a document that was read without errors. Keys are the schema's names, or the labels in a language.
    ///
    /// Nil where a value of the document could not be read: it would be lost.
    package static func write(_ tree: Tree, guide: Guide, keys: Language? = nil) -> String? {
        guard (0..<tree.nodeCount).allSatisfy({ Node(tree: tree, index: $0).kind != .unreadable }) else { return nil }
        var writer = StrictWriter(keys: keys, comments: WrittenComments(of: tree))
        writer.writeRoot(WrittenNode(tree.root, guide))
        return writer.output
    }

    private init(keys: Language?, comments: WrittenComments) {
        self.keys = keys
        self.comments = comments
    }

    private mutating func writeRoot(_ root: WrittenNode) {
        writeLines(Array(comments.header), column: 0)
        if !comments.header.isEmpty { output += "\n" }
        isAtStart = true
        let staysBeside = !root.hasChildren && !root.node.isNull && comments.beside(root.node) != nil
        let above = comments.at(.before, root.node) + (staysBeside ? [] : comments.at(.beside, root.node))
        writeLines(above.sorted { $0.range.lowerBound < $1.range.lowerBound }, column: 0)
        if root.hasChildren {
            writeChildren(of: root, column: 0)
        } else if !root.node.isNull {
            writeScalar(root, column: 0, separator: "")
        }
        writeLines(comments.at(.end, root.node), column: 0)
    }

    private mutating func writeChildren(of parent: WrittenNode, column: Int, isAttached: Bool = false) {
        for (place, child) in parent.children(keys: keys).enumerated() {
            writeEntry(child, column: column, isAttached: isAttached && place == 0)
        }
    }

    /// Writes an entry or item on lines of its own, or, attached, on the line of the item whose first entry it is.
    private mutating func writeEntry(_ entry: WrittenNode, column: Int, isAttached: Bool) {
        if !isAttached {
            writeLines(above(entry, column: column), column: column)
            if let start = entry.node.entryStart { writeBlankLine(before: start) }
            output += String(repeating: " ", count: column)
        }
        output += entry.key.map { StrictScalar.key($0, inFlow: false) + ":" } ?? "-"
        isAtStart = false
        writeValue(entry, column: column)
    }

    private mutating func writeValue(_ entry: WrittenNode, column: Int) {
        guard entry.hasChildren else { return writeScalar(entry, column: column, separator: " ") }
        if entry.stoodOnOneLine, let flow = flow(entry, from: usedColumns) {
            output += " " + flow
            endLine(beside: entry.node)
        } else if entry.isCollectionItem, entry.node.kind == .object {
            output += " "
            writeChildren(of: entry, column: column + 2, isAttached: true)
            writeLines(comments.at(.end, entry.node), column: column + 2)
        } else {
            if entry.isCollectionItem { output += "\n" } else { endLine(beside: entry.node) }
            isAtStart = true
            writeChildren(of: entry, column: column + 2)
            writeLines(comments.at(.end, entry.node), column: column + 2)
        }
    }

    /// How many characters the last line has up to now.
    private var usedColumns: Int {
        output.unicodeScalars.reversed().prefix { $0 != "\n" }.count
    }

    private mutating func writeScalar(_ entry: WrittenNode, column: Int, separator: String) {
        switch entry.scalar {
        case .inline(let text):
            if !text.isEmpty { output += separator + text }
            endLine(beside: entry.node)
        case .block(let header, let lines):
            output += separator + header
            endLine(beside: entry.node)
            for line in lines {
                if !line.isEmpty { output += String(repeating: " ", count: column + 2) + line }
                output += "\n"
            }
        }
    }

    /// A collection of scalars on one line, where it stood so and is short enough after `column` characters and a space.
    private func flow(_ entry: WrittenNode, from column: Int) -> String? {
        guard entry.stoodOnOneLine, entry.node.children.allSatisfy({ comments.isEmpty(within: $0) }),
            comments.at(.end, entry.node).isEmpty
        else { return nil }
        let parts = entry.children(keys: keys).map { child in
            (child.key.map { StrictScalar.key($0, inFlow: true) + ": " } ?? "") + child.flowScalar
        }
        let (open, close) = entry.node.kind == .object ? ("{", "}") : ("[", "]")
        let flow = open + parts.joined(separator: ", ") + close
        return column + 1 + flow.unicodeScalars.count <= Self.flowWidth ? flow : nil
    }

    /// The comments on lines of their own above an entry, in the document's order.
    private func above(_ entry: WrittenNode, column: Int) -> [Comment] {
        var above = comments.at(.before, entry.node)
        let isBlockItem = entry.isCollectionItem && flow(entry, from: column + 1) == nil
        if isBlockItem || comments.beside(entry.node) == nil { above += comments.at(.beside, entry.node) }
        if isBlockItem, entry.node.kind == .object, let first = entry.children(keys: keys).first {
            above += self.above(first, column: column + 2)
        }
        if !entry.hasChildren { above += comments.at(.end, entry.node) }
        return above.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private mutating func writeLines(_ comments: [Comment], column: Int) {
        for comment in comments {
            writeBlankLine(before: comment.range.lowerBound)
            output += String(repeating: " ", count: column) + self.comments.text(comment) + "\n"
            isAtStart = false
        }
    }

    private mutating func writeBlankLine(before offset: Int) {
        if !isAtStart, comments.followsBlankLine(offset) { output += "\n" }
    }

    private mutating func endLine(beside node: Node) {
        if let comment = comments.beside(node) { output += " " + comments.textBeside(comment) }
        output += "\n"
        isAtStart = false
    }
}
