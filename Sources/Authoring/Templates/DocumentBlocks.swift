import Reading
import Standards
import Text

/// A document cut into its fields: of each the lines from the comment above it to the next one's.
struct DocumentBlocks {
    /// What stands before the first field.
    private(set) var head: [Substring]
    private(set) var blocks: [Block]

    struct Block {
        let field: String
        /// The value as it was read.
        let value: Node
        var lines: [Substring]
    }

    /// Nil where the document is no object, or its fields don't each begin a line.
    init?(_ source: SourceText, _ kind: Kind, by conventions: Conventions) {
        let document = kind.read(source, conventions)
        guard case .object = kind.guide.shape, let root = document.tree?.root, root.kind == .object,
            !document.diagnostics.contains(where: { $0.level == .error })
        else { return nil }
        let lines = source.string.split(separator: "\n", omittingEmptySubsequences: false)
        let map = LineMap(source)
        var starts: [(field: String, value: Node, line: Int)] = []
        for child in root.children {
            guard let key = child.key, let place = child.keyRange.map({ map.position(of: $0.lowerBound) }),
                place.column == 1, place.line - 1 > starts.last?.line ?? -1
            else { return nil }
            starts.append((key, child, place.line - 1))
        }
        let firsts = starts.map { Self.first(above: $0.line, in: lines) }
        head = Array(lines[..<(firsts.first ?? lines.count)])
        blocks = starts.indices.map { place in
            let end = place + 1 < firsts.count ? firsts[place + 1] : lines.count
            return Block(
                field: starts[place].field, value: starts[place].value, lines: Array(lines[firsts[place]..<end]))
        }
    }

    var text: String { (head + blocks.flatMap(\.lines)).joined(separator: "\n") }

    subscript(field: String) -> Block? { blocks.first { $0.field == field } }

    /// The line at which a field's comment begins, right above it.
    private static func first(above line: Int, in lines: [Substring]) -> Int {
        var first = line
        while first > 0, lines[first - 1].hasPrefix("#") { first -= 1 }
        return first
    }
}

extension DocumentBlocks {
    mutating func remove(_ field: String) {
        blocks.removeAll { $0.field == field }
    }

    /// Gives a field the value of another block, and keeps the comments and blank lines around it; false where a comment
    /// within it, which `base` has not, would be lost.
    mutating func replace(with block: Block, insteadOf base: Block) -> Bool {
        guard let place = blocks.firstIndex(where: { $0.field == block.field }) else { return false }
        let own = blocks[place]
        if let line = own.valueLine, let spliced = own.lines[line].replacingValue(own.text, by: block.text) {
            blocks[place].lines[line] = spliced
            return true
        }
        guard own.innerComments.isSubset(of: base.innerComments) else { return false }
        let value = block.lines.drop { $0.hasPrefix("#") }.trimmingEnd
        blocks[place].lines = own.lines.prefix { $0.hasPrefix("#") } + value + own.lines.suffix(own.lines.blankEnd)
        return true
    }

    /// Adds a block behind the first of some fields that is here, or before all.
    mutating func insert(_ block: Block, behind fields: some Sequence<String>) {
        let place = fields.lazy.compactMap { field in blocks.firstIndex { $0.field == field } }.first
        var block = block
        if let place, place == blocks.count - 1 {
            // The last line of a document is empty behind its line end.
            let end = blocks[place].lines.suffix(blocks[place].lines.blankEnd)
            blocks[place].lines.removeLast(end.count)
            block.lines = block.lines.trimmingEnd + end
        }
        blocks.insert(block, at: place.map { $0 + 1 } ?? 0)
    }
}

extension DocumentBlocks.Block {
    /// The value as the document writes it.
    fileprivate var text: Substring { value.tree.source[value.range][...] }

    /// The line of a value that stands beside its key alone.
    fileprivate var valueLine: Int? {
        let lines = lines.indices.filter { !self.lines[$0].isEmpty && !self.lines[$0].hasPrefix("#") }
        let isScalar = value.kind != .object && value.kind != .array
        return isScalar && lines.count == 1 ? lines.first : nil
    }

    /// The comments behind and between its lines.
    fileprivate var innerComments: Set<Substring> {
        Set(lines.drop { $0.hasPrefix("#") }.compactMap { line in line.firstIndex(of: "#").map { line[$0...] } })
    }
}

extension Substring {
    /// The line `key: value` with another value; nil where one of them does not stand on one line.
    fileprivate func replacingValue(_ old: Substring, by new: Substring) -> Substring? {
        guard !new.isEmpty, !new.contains("\n"), let colon = firstIndex(of: ":") else { return nil }
        let (key, rest) = (self[...colon], self[index(after: colon)...])
        guard !old.isEmpty else { return key + " " + new + rest }
        return rest.firstRange(of: old).map { key + rest[..<$0.lowerBound] + new + rest[$0.upperBound...] }
    }
}

extension RandomAccessCollection<Substring> {
    /// How many blank lines end them.
    fileprivate var blankEnd: Int { reversed().prefix { $0.isEmpty }.count }

    fileprivate var trimmingEnd: [Substring] { Array(dropLast(blankEnd)) }
}
