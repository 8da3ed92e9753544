/// The text of a commit or an annotated tag: named fields, an empty line, the message.
///
/// A field that goes on has its further lines begin with a space. Text that isn't UTF-8 is repaired.
struct ObjectHeader {
    private let fields: [(name: Substring, value: Substring)]
    let body: String

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        let text = String(decoding: bytes, as: UTF8.self)
        var fields: [(name: Substring, value: Substring)] = []
        var rest = text[...]
        while let end = rest.utf8.firstIndex(of: UInt8(ascii: "\n")) {
            let line = rest[..<end]
            rest = rest[text.utf8.index(after: end)...]
            if line.isEmpty { break }
            if line.utf8.first == UInt8(ascii: " "), let last = fields.indices.last {
                fields[last].value += "\n" + Substring(line.utf8.dropFirst())
            } else {
                let space = line.utf8.firstIndex(of: UInt8(ascii: " ")) ?? line.endIndex
                fields.append((line[..<space], Substring(line[space...].utf8.dropFirst())))
            }
        }
        self.fields = fields
        body = String(rest)
    }

    subscript(name: String) -> Substring? {
        fields.first { $0.name == name }?.value
    }

    func all(_ name: String) -> [Substring] {
        fields.filter { $0.name == name }.map(\.value)
    }
}
