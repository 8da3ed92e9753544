import Text

extension Node {
    /// Beyond this depth values are not compared, and count as different.
    static let deepestComparison = 256

    /// Whether two values are the same as JSON Schema has it: numbers by worth, members in any order.
    func isEqual(to other: Node, depth: Int = deepestComparison) -> Bool {
        guard kind == other.kind, depth > 0 else { return false }
        switch kind {
        case .null: return true
        case .boolean: return boolean == other.boolean
        case .number: return number == other.number
        case .string, .withheld: return hasText(of: other)
        case .array: return hasItems(of: other, depth: depth - 1)
        case .object: return hasMembers(of: other, depth: depth - 1)
        case .unreadable: return false
        }
    }

    private func hasText(of other: Node) -> Bool {
        withUTF8 { left in other.withUTF8 { right in left.elementsEqual(right) } ?? false } ?? false
    }

    private func hasItems(of other: Node, depth: Int) -> Bool {
        var others = other.children
        for item in children {
            guard let otherItem = others.next(), item.isEqual(to: otherItem, depth: depth) else { return false }
        }
        return others.next() == nil
    }

    private func hasMembers(of other: Node, depth: Int) -> Bool {
        let members = Dictionary(children.map { ($0.key ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        var count = 0
        for otherMember in other.children {
            guard let member = members[otherMember.key ?? ""] else { return false }
            guard member.isEqual(to: otherMember, depth: depth) else { return false }
            count += 1
        }
        return count == members.count
    }

    /// Adds what equal values have in common.
    func hash(into hasher: inout Hasher, depth: Int = deepestComparison) {
        guard depth > 0 else { return }
        hasher.combine(kind)
        switch kind {
        case .null, .unreadable: break
        case .boolean: hasher.combine(boolean)
        case .number: hasher.combine(number)
        case .string, .withheld: _ = withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        case .array: for item in children { item.hash(into: &hasher, depth: depth - 1) }
        case .object: hasher.combine(memberHash(depth: depth - 1))
        }
    }

    /// The same whatever the order of the members is.
    private func memberHash(depth: Int) -> Int {
        children.reduce(0) { sum, member in
            var hasher = Hasher()
            _ = member.withKeyUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
            member.hash(into: &hasher, depth: depth)
            return sum &+ hasher.finalize()
        }
    }
}

/// A value as a key of a set.
struct DistinctValue: Hashable {
    let node: Node

    static func == (left: DistinctValue, right: DistinctValue) -> Bool {
        left.node.isEqual(to: right.node)
    }

    func hash(into hasher: inout Hasher) {
        node.hash(into: &hasher, depth: Node.deepestComparison)
    }
}
