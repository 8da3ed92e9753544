package import Text
import Values

/// Writes values as JSON (RFC 8259), two spaces a level, members in the order of the document; numbers are exact.
package struct JSONWriter {
    private var output = ""

    /// The text of a node and all below it, with a line end. What could not be read is null; a withheld value is
    /// `{"withheld": reason}`.
    package static func write(_ node: Node) -> String {
        var writer = JSONWriter()
        writer.write(node, column: 0)
        return writer.output + "\n"
    }

    private mutating func write(_ node: Node, column: Int) {
        switch node.kind {
        case .null, .unreadable: output += "null"
        case .boolean: output += node.boolean == true ? "true" : "false"
        case .number: output += node.number?.plainText ?? "0"
        case .string: write(node.string ?? "")
        case .array: writeChildren(of: node, "[", "]", column: column)
        case .object: writeChildren(of: node, "{", "}", column: column)
        case .withheld:
            output += "{\"withheld\": "
            write(node.string ?? "")
            output += "}"
        }
    }

    private mutating func writeChildren(of node: Node, _ open: String, _ close: String, column: Int) {
        output += open
        var separator = "\n"
        for child in node.children {
            output += separator + String(repeating: " ", count: column + 2)
            if let key = child.key {
                write(key)
                output += ": "
            }
            write(child, column: column + 2)
            separator = ",\n"
        }
        if separator != "\n" { output += "\n" + String(repeating: " ", count: column) }
        output += close
    }

    /// Writes a text in quotes; what a terminal would obey is escaped, the line separators of JavaScript with it.
    private mutating func write(_ text: String) {
        output += "\""
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
            output += text + "\""
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            case "\t": output += "\\t"
            case _ where scalar.isUnsafeInTerminal: writeEscaped(scalar)
            default: output.unicodeScalars.append(scalar)
            }
        }
        output += "\""
    }

    private mutating func writeEscaped(_ scalar: Unicode.Scalar) {
        for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}
