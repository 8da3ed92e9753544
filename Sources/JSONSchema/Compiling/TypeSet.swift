import Text
import Values

/// The kinds of values that `type` allows; an integer is a number, too.
struct TypeSet: OptionSet {
    let rawValue: UInt8

    static let null = TypeSet(rawValue: 1)
    static let boolean = TypeSet(rawValue: 2)
    static let integer = TypeSet(rawValue: 4)
    static let number = TypeSet(rawValue: 8)
    static let string = TypeSet(rawValue: 16)
    static let array = TypeSet(rawValue: 32)
    static let object = TypeSet(rawValue: 64)

    /// The types by the names the specification has for them.
    static let named: [(name: String, type: TypeSet)] = [
        ("null", .null), ("boolean", .boolean), ("integer", .integer), ("number", .number), ("string", .string),
        ("array", .array), ("object", .object),
    ]

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// The value of `type`: a name, or an array of names; nil where it is something else.
    init?(_ node: Node) {
        let names = node.kind == .array ? Array(node.children) : [node]
        let types = names.compactMap { name in Self.named.first { $0.name == name.string }?.type }
        guard types.count == names.count, !types.isEmpty else { return nil }
        self = types.reduce(into: []) { $0.formUnion($1) }
    }

    func allows(_ kind: Node.Kind, isInteger: @autoclosure () -> Bool) -> Bool {
        switch kind {
        case .null: contains(.null)
        case .boolean: contains(.boolean)
        case .number: contains(.number) || contains(.integer) && isInteger()
        case .string: contains(.string)
        case .array: contains(.array)
        case .object: contains(.object)
        case .unreadable, .withheld: true
        }
    }
}
