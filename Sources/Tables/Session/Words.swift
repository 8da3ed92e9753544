/// The words of a statement in lower case, names of tables among them.
struct Words: Sequence, IteratorProtocol {
    private var rest: Substring.UTF8View

    init(of sql: String) {
        rest = sql[...].utf8
    }

    mutating func next() -> String? {
        rest = rest.drop { !Self.isWord($0) }
        guard !rest.isEmpty else { return nil }
        let word = rest.prefix(while: Self.isWord)
        rest = rest[word.endIndex...]
        return String(decoding: word, as: UTF8.self).lowercased()
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
