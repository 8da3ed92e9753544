import Text
import Values

extension WrittenNode {
    /// Whether the node is written on more than its own line.
    var hasChildren: Bool {
        (node.kind == .object || node.kind == .array) && node.children.contains { _ in true }
    }

    /// Whether the node is an item with children: in a block, no comment can stand at the end of its marker's line.
    var isCollectionItem: Bool {
        key == nil && hasChildren
    }

    /// Whether the node is a collection of scalars that stood on one line: between brackets, or as an object's shorthand.
    var stoodOnOneLine: Bool {
        let bytes = node.tree.source.bytes
        guard !bytes[node.range].contains(UInt8(ascii: "\n")),
            node.children.allSatisfy({ $0.kind != .object && $0.kind != .array })
        else { return false }
        switch bytes[node.range].first {
        case UInt8(ascii: "{"), UInt8(ascii: "["): return true
        // What the program made itself stood nowhere.
        case nil: return true
        default:
            guard node.kind == .object, let key = node.keyRange, key.upperBound <= node.range.lowerBound else {
                return false
            }
            return !bytes[key.upperBound..<node.range.lowerBound].contains(UInt8(ascii: "\n"))
        }
    }

    /// How a node without children is written in a block.
    var scalar: StrictScalar {
        switch node.kind {
        case .string: plainCalendarText.map(StrictScalar.inline) ?? StrictScalar(text: node.string ?? "")
        case .null: .inline(key == nil ? "null" : "")
        default: .inline(flowScalar)
        }
    }

    /// How a node without children is written between brackets.
    var flowScalar: String {
        switch node.kind {
        case .null, .unreadable: "null"
        case .boolean: node.boolean == true ? "true" : "false"
        case .number: StrictScalar.number(node.number ?? 0)
        case .string: plainCalendarText ?? StrictScalar.flow(text: node.string ?? "")
        case .withheld: "{withheld: \(StrictScalar.flow(text: node.string ?? ""))}"
        case .object: "{}"
        case .array: "[]"
        }
    }
}
