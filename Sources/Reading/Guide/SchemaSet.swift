import Text

/// Schemas that hold together of one value: a schema, what its `$ref` names and the members of its `allOf`.
struct SchemaSet {
    private(set) var schemas: [Node] = []

    init(_ roots: some Sequence<Node>, references: SchemaReferences) {
        for root in roots { add(root, references) }
    }

    /// Names the set: the same schemas in the same order.
    var identity: [Identity] { schemas.map(Identity.init) }

    struct Identity: Hashable {
        private let tree: ObjectIdentifier
        private let index: Int

        init(_ node: Node) {
            tree = ObjectIdentifier(node.tree)
            index = node.index
        }
    }

    private mutating func add(_ schema: Node, _ references: SchemaReferences) {
        guard schema.kind == .object, !schemas.contains(where: { Identity($0) == Identity(schema) }) else { return }
        schemas.append(schema)
        if let reference = schema["$ref"]?.string, let target = references.target(of: reference, in: schema) {
            add(target, references)
        }
        if let members = schema["allOf"]?.children {
            for member in members { add(member, references) }
        }
    }

    /// What the first schema that has `keyword` says.
    func first(_ keyword: String) -> Node? {
        schemas.firstNonNil { $0[keyword] }
    }

    /// What every schema that has `keyword` says.
    func all(_ keyword: String) -> [Node] {
        schemas.compactMap { $0[keyword] }
    }

    /// The types that all schemas allow, without `null`; empty where none is said.
    var types: [String] {
        let said = all("type").map { $0.strings.filter { $0 != "null" } }
        guard let first = said.first else { return [] }
        return first.filter { type in said.dropFirst().allSatisfy { $0.contains(type) } }
    }

    /// The schemas of each property, properties in the order in which they are first named.
    var properties: [(name: String, schemas: [Node])] {
        var places: [String: Int] = [:]
        var properties: [(name: String, schemas: [Node])] = []
        for property in all("properties").flatMap(\.children) {
            guard let name = property.key else { continue }
            if let place = places[name] {
                properties[place].schemas.append(property)
            } else {
                places[name] = properties.count
                properties.append((name, [property]))
            }
        }
        return properties
    }
}
