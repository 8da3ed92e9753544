import Text

/// Schemas that hold together of one value: a schema, what its `$ref` names and the members of its `allOf`.
struct SchemaSet {
    private(set) var schemas: [Node] = []

    init(_ roots: some Sequence<Node>, references: SchemaReferences) {
        var known: Set<Identity> = []
        // What comes first is taken last.
        var pending = Array(Array(roots).reversed())
        while let schema = pending.popLast() {
            guard schema.kind == .object, known.insert(Identity(schema)).inserted else { continue }
            schemas.append(schema)
            pending += (schema["allOf"]?.children ?? .none).reversed()
            if let target = schema["$ref"]?.string.flatMap({ references.target(of: $0, in: schema) }) {
                pending.append(target)
            }
        }
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
