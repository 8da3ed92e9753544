package import Values

/// A value that the program itself makes, to be written as a document.
package indirect enum PlainValue: Hashable, Sendable {
    case null
    case boolean(Bool)
    case number(Decimal)
    case string(String)
    case array([PlainValue])
    case object([Member])

    package struct Member: Hashable, Sendable {
        package let key: String
        package let value: PlainValue

        package init(key: String, value: PlainValue) {
            self.key = key
            self.value = value
        }
    }

    /// An object with its members in order, without those that are nil.
    package static func object(_ members: KeyValuePairs<String, PlainValue?>) -> PlainValue {
        .object(members.compactMap { key, value in value.map { Member(key: key, value: $0) } })
    }

    /// The value of a node and all below it; what can't be read is null.
    package init(_ node: Node) {
        switch node.kind {
        case .null, .unreadable: self = .null
        case .boolean: self = .boolean(node.boolean == true)
        case .number: self = .number(node.number ?? 0)
        case .string: self = .string(node.string ?? "")
        case .withheld: self = .object([Member(key: "withheld", value: .string(node.string ?? ""))])
        case .array: self = .array(node.children.map { PlainValue($0) })
        case .object: self = .object(node.children.map { Member(key: $0.key ?? "", value: PlainValue($0)) })
        }
    }

    package static func integer(_ number: Int) -> PlainValue {
        .number(Decimal(number))
    }
}

extension Tree {
    /// The tree of a value that was read from nowhere: all its ranges are empty.
    package static func of(_ value: PlainValue) -> Tree {
        var builder = TreeBuilder(SourceText(""))
        builder.add(value)
        return builder.finish()
    }
}

extension TreeBuilder {
    /// Adds a value and all below it.
    fileprivate mutating func add(_ value: PlainValue) {
        let nowhere = 0..<0
        switch value {
        case .null: addNull(at: nowhere)
        case .boolean(let boolean): add(boolean, at: nowhere)
        case .number(let number): add(number, at: nowhere)
        case .string(let text): add(.decoded(Array(text.utf8)), at: nowhere)
        case .array(let items):
            openArray(at: 0)
            for item in items { add(item) }
            close(at: 0)
        case .object(let members):
            openObject(at: 0)
            for member in members {
                setKey(.decoded(Array(member.key.utf8)), at: nowhere)
                add(member.value)
            }
            close(at: 0)
        }
    }
}
