import Text

/// Where in a document a row's fault is shown.
struct Placement {
    /// The node of the row, or of the field that was asked for, as deep as the document has it.
    let node: Node
    /// Whether the value is meant, not the key that holds it.
    let isField: Bool

    /// The place of `field`, a dotted path below the row's node; the node itself where it is nil.
    init(of field: String?, below row: Node) {
        var node = row
        let names = field?.split(separator: ".") ?? []
        var found = 0
        for name in names {
            guard let next = node[String(name)] ?? node.index(of: name).flatMap({ node[$0] }) else { break }
            node = next
            found += 1
        }
        self.node = node
        isField = found == names.count && !names.isEmpty && !node.isNull
    }

    /// The place of a reference: the field that a column came from, the key of the node itself, or an item.
    init(ofReference column: String, to id: String, below row: Node) {
        let field = row.children.first { $0.key == column && $0.string == id }
        let named = field ?? row.children.first { $0.string == id }
        node = named ?? row
        isField = named != nil || (row.key != id && row.kind != .object)
    }

    /// The bytes to mark: a field's value; else the key, or the first key of a whole document.
    var range: Range<Int> {
        if isField { return node.range }
        if let range = node.keyRange { return range }
        if node.kind == .object, let first = node.children.first(where: { _ in true }) {
            return first.keyRange ?? first.range
        }
        return node.range
    }

    /// What leads to the node: keys, and for items of arrays, and beneath keys too long to be names, a hash of the text, so
    /// that moving them changes nothing.
    var item: [String] {
        var steps: [String] = []
        var node = node
        while let parent = node.parent {
            steps.append(node.key.flatMap { $0.utf8.count <= Self.longestKey ? $0 : nil } ?? Self.hash(node))
            node = parent
        }
        return steps.reversed()
    }

    private static let longestKey = 200

    /// FNV-1a over the bytes of an item, in hexadecimal.
    private static func hash(_ node: Node) -> String {
        let bytes = node.tree.source.bytes[node.range]
        let hash = bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return "#" + String(hash, radix: 16)
    }
}

extension Node {
    /// The place that a number names in an array, from 1 as tables count.
    fileprivate func index(of name: Substring) -> Int? {
        kind == .array ? Int(name).map { $0 - 1 } : nil
    }
}
