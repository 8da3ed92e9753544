import Text
import Values

/// What a schema is held against, by its number in the document: a value, or the key under which an object holds it.
struct Value {
    let index: Int
    var isKey = false
}

extension Evaluator {
    /// The value with its document, for what is said of it.
    func instance(_ value: Value) -> Instance {
        Instance(Node(tree: tree, index: value.index), isKey: value.isKey)
    }

    func kind(of value: Value) -> Node.Kind { value.isKey ? .string : view.kind(of: value.index) }

    func isArray(_ value: Value) -> Bool {
        if case .array = kind(of: value) { true } else { false }
    }

    func isObject(_ value: Value) -> Bool {
        if case .object = kind(of: value) { true } else { false }
    }

    /// Whether it satisfies every schema.
    func isExempt(_ value: Value) -> Bool { !value.isKey && view.kind(of: value.index).isExempt }

    func number(of value: Value) -> Decimal? { instance(value).number }

    /// The bytes of a text; nil for what is none.
    func text(of value: Value) -> UnsafeBufferPointer<UInt8>? {
        value.isKey ? view.key(of: value.index) : view.text(of: value.index)
    }
}
