package import Text
import Values

/// Writes values as JSON (RFC 8259), two spaces a level or on one line, members in the order of the document; numbers are
/// exact.
package struct JSONWriter {
    private let isOnOneLine: Bool
    private var output: [UInt8] = []

    /// The text of a node and all below it, with a line end. What could not be read is null; a withheld value is
    /// `{"withheld": reason}`.
    package static func write(_ node: Node, onOneLine isOnOneLine: Bool = false) -> String {
        var writer = JSONWriter(isOnOneLine: isOnOneLine)
        writer.write(node, column: 0)
        writer.write("\n")
        return String(decoding: writer.output, as: UTF8.self)
    }

    private mutating func write(_ node: Node, column: Int) {
        switch node.kind {
        case .null, .unreadable: write("null")
        case .boolean: write(node.boolean == true ? "true" : "false")
        case .number: output += node.number?.plainBytes ?? []
        case .string: writeText(of: node)
        case .array: writeChildren(of: node, "[", "]", column: column)
        case .object: writeChildren(of: node, "{", "}", column: column)
        case .withheld:
            write("{\"withheld\": ")
            writeText(of: node)
            write("}")
        }
    }

    private mutating func writeChildren(of node: Node, _ open: StaticString, _ close: StaticString, column: Int) {
        write(open)
        var isFirst = true
        for child in node.children {
            if !isFirst { write(",") }
            isFirst = false
            breakLine(column + 2)
            if child.withKeyUTF8({ writeQuoted($0) }) != nil { write(": ") }
            write(child, column: column + 2)
        }
        if !isFirst { breakLine(column) }
        write(close)
    }

    private mutating func write(_ text: StaticString) {
        text.withUTF8Buffer { output.append(contentsOf: $0) }
    }

    private mutating func breakLine(_ column: Int) {
        guard !isOnOneLine else { return }
        write("\n")
        output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: column))
    }

    private mutating func writeText(of node: Node) {
        _ = node.withUTF8 { writeQuoted($0) }
    }

    /// Writes a text in quotes; what a terminal would obey is escaped, the line separators of JavaScript with it.
    private mutating func writeQuoted(_ text: UnsafeBufferPointer<UInt8>) {
        write("\"")
        if text.contains(where: Self.mayBeginEscaped) {
            for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { writeEscaped(scalar) }
        } else {
            output.append(contentsOf: text)
        }
        write("\"")
    }

    /// Whether a byte is, or begins, a character that may have to be escaped.
    private static func mayBeginEscaped(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: true
        default: false
        }
    }

    private mutating func writeEscaped(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": write("\\\"")
        case "\\": write("\\\\")
        case "\n": write("\\n")
        case "\r": write("\\r")
        case "\t": write("\\t")
        case _ where scalar.isUnsafeInTerminal:
            for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
                let digits = String(unit, radix: 16)
                output += Array("\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
            }
        default: output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }
}
