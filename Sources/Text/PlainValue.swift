package import Values

/// A value that the program itself makes, to be written as a document.
package indirect enum PlainValue: Hashable, Sendable {
    case null
    case boolean(Bool)
    case number(Decimal)
    case string(String)
    /// A value that may not be published, and why.
    case withheld(String)
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
    /// Adds a value and all below it, read from nowhere or standing in the place of what `range` holds.
    package mutating func add(_ value: PlainValue, at range: Range<Int> = 0..<0) {
        let end = range.upperBound..<range.upperBound
        switch value {
        case .null: addNull(at: range)
        case .boolean(let boolean): add(boolean, at: range)
        case .number(let number): add(number, at: range)
        case .string(let text): add(.decoded(Array(text.utf8)), at: range)
        case .withheld(let reason): addWithheld(.decoded(Array(reason.utf8)), at: range)
        case .array(let items):
            openArray(at: range.lowerBound)
            for item in items { add(item, at: end) }
            close(at: range.upperBound)
        case .object(let members):
            openObject(at: range.lowerBound)
            for member in members {
                setKey(.decoded(Array(member.key.utf8)), at: 0..<0)
                add(member.value, at: end)
            }
            close(at: range.upperBound)
        }
    }
}
