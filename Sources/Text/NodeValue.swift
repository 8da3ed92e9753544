extension Node {
    /// Whether the other node holds the same value; the order of an object's members is none of it.
    package func hasSameValue(as other: Node) -> Bool {
        guard kind == other.kind else { return false }
        switch kind {
        case .null, .unreadable: return true
        case .boolean: return boolean == other.boolean
        case .number: return number == other.number
        case .string, .withheld: return string == other.string
        case .array: return children.elementsEqual(other.children) { $0.hasSameValue(as: $1) }
        case .object:
            let members = Array(children)
            let others = Dictionary(other.children.map { ($0.key, $0) }) { first, _ in first }
            return members.count == others.count
                && members.allSatisfy { member in others[member.key]?.hasSameValue(as: member) == true }
        }
    }
}
