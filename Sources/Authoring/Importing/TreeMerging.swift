import Text
import Values

/// Copies a document with some values changed and all else as it was, comments included.
struct TreeMerging {
    private var builder: TreeBuilder
    /// The new index of each node of the old document.
    private var indices: [Int: Int] = [:]
    /// Where new values are said to stand: behind the old document, so that they hold none of it.
    private let end: Range<Int>

    /// A value and what is left of its path.
    private typealias Change = (path: ArraySlice<String>, value: PlainValue)

    /// The document with `changes`, whose objects are made as they are needed; nil stands for one that is not there yet.
    static func tree(_ tree: Tree?, with changes: [FieldValue]) -> Tree {
        var merging = TreeMerging(tree?.source ?? SourceText(""))
        let changes = changes.map { (path: $0.path[...], value: $0.value) }
        if let tree { merging.add(tree.root, with: changes) } else { merging.addObject(of: changes) }
        let indices = merging.indices
        let comments = tree?.comments.compactMap { comment in
            indices[comment.node].map { Comment(range: comment.range, node: $0, place: comment.place) }
        }
        return merging.builder.finish(comments: comments ?? [])
    }

    private init(_ source: SourceText) {
        builder = TreeBuilder(source)
        end = source.bytes.count..<source.bytes.count
    }

    private mutating func add(_ node: Node, with changes: [Change]) {
        let index = builder.nextIndex
        indices[node.index] = index
        if let change = changes.last(where: { $0.path.isEmpty }) {
            keepComments(of: node, at: index)
            builder.add(change.value, at: node.range)
        } else if !changes.isEmpty, node.kind != .object {
            keepComments(of: node, at: index)
            addObject(of: changes)
        } else {
            copy(node, with: changes)
        }
    }

    private mutating func addMember(_ node: Node, with changes: [Change]) {
        builder.setKey(.decoded(Array((node.key ?? "").utf8)), at: node.keyRange ?? 0..<0)
        add(node, with: changes.map { ($0.path.dropFirst(), $0.value) })
    }

    /// Adds members that were not there, in the order in which they are first named.
    private mutating func addMembers(_ changes: [Change]) {
        var rest = changes
        while let name = rest.first?.path.first {
            let below = rest.filter { $0.path.first == name }
            builder.setKey(.decoded(Array(name.utf8)), at: 0..<0)
            if let whole = below.last(where: { $0.path.count == 1 }) {
                builder.add(whole.value, at: end)
            } else {
                addObject(of: below.map { ($0.path.dropFirst(), $0.value) })
            }
            rest.removeAll { $0.path.first == name }
        }
    }

    private mutating func addObject(of changes: [Change]) {
        builder.openObject(at: end.lowerBound)
        addMembers(changes)
        builder.close(at: end.upperBound)
    }

    private mutating func copy(_ node: Node, with changes: [Change]) {
        switch node.kind {
        case .null: builder.addNull(at: node.range)
        case .unreadable: builder.addUnreadable(at: node.range)
        case .boolean: builder.add(node.boolean ?? false, at: node.range)
        case .number: builder.add(node.number ?? 0, at: node.range)
        case .string: builder.add(.decoded(Array((node.string ?? "").utf8)), at: node.range)
        case .withheld: builder.addWithheld(.decoded(Array((node.string ?? "").utf8)), at: node.range)
        case .array:
            builder.openArray(at: node.range.lowerBound)
            for item in node.children { add(item, with: []) }
            builder.close(at: node.range.upperBound)
        case .object:
            builder.openObject(at: node.range.lowerBound)
            for child in node.children { addMember(child, with: changes.filter { $0.path.first == child.key }) }
            addMembers(changes.filter { change in node.children.allSatisfy { $0.key != change.path.first } })
            builder.close(at: node.range.upperBound)
        }
    }

    /// Keeps comments that stand within a value which is replaced.
    private mutating func keepComments(of node: Node, at index: Int) {
        for child in node.children {
            indices[child.index] = index
            keepComments(of: child, at: index)
        }
    }
}
