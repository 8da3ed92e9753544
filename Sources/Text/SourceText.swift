/// The text of one file: its name as people know it, and its bytes.
package struct SourceText: Hashable, Sendable {
    /// What messages call it: a path, or `<stdin>`.
    package let name: String
    /// UTF-8, well-formed; a byte order mark stands where the file has one.
    package let bytes: [UInt8]

    /// A text whose bytes are known to be well-formed UTF-8; see ``Decoding`` for those that come from outside.
    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    package init(name: String = "", _ string: String) {
        self.init(name: name, bytes: Array(string.utf8))
    }

    /// All of the text.
    package var string: String { self[0..<bytes.count] }

    /// What ends the first line, as it does all of most texts.
    package var lineEnd: String {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end > 0 else { return "\n" }
        return bytes[end - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
    }

    package subscript(range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
