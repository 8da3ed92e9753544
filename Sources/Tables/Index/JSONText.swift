import Text
import Values

/// A value of a document as JSON (RFC 8259), without spaces; what can't be read or published is null.
enum JSONText {
    static func bytes(of node: Node) -> [UInt8] {
        var bytes: [UInt8] = []
        append(node, to: &bytes)
        return bytes
    }

    static func string(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return bytes
    }

    /// An array of values that are JSON already.
    static func array(_ items: [[UInt8]]) -> [UInt8] {
        Array("[".utf8) + items.joined(separator: CollectionOfOne(UInt8(ascii: ","))) + Array("]".utf8)
    }

    private static func append(_ node: Node, to bytes: inout [UInt8]) {
        switch node.kind {
        case .null, .unreadable, .withheld: bytes += "null".utf8
        case .boolean: bytes += (node.boolean == true ? "true" : "false").utf8
        case .number: bytes += node.number?.plainBytes ?? []
        case .string: append(node.string ?? "", to: &bytes)
        case .array: append(node.children, between: "[]", to: &bytes) { append($0, to: &$1) }
        case .object:
            append(node.children, between: "{}", to: &bytes) {
                append($0.key ?? "", to: &$1)
                $1.append(UInt8(ascii: ":"))
                append($0, to: &$1)
            }
        }
    }

    private static func append(
        _ nodes: Node.Children, between brackets: StaticString, to bytes: inout [UInt8],
        _ body: (Node, inout [UInt8]) -> Void
    ) {
        bytes.append(brackets.utf8Start[0])
        for (offset, node) in nodes.enumerated() {
            if offset > 0 { bytes.append(UInt8(ascii: ",")) }
            body(node, &bytes)
        }
        bytes.append(brackets.utf8Start[1])
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
