/// The schemas of an array's items by place.
final class ItemRules: Sendable {
    let first: [Subschema.ID]
    /// The schema of those after the first ones.
    let rest: Subschema.ID?

    init(first: [Subschema.ID], rest: Subschema.ID?) {
        (self.first, self.rest) = (first, rest)
    }
}

/// Schemas that apply to the same value, all of them or some.
final class Choice: Sendable {
    let schemas: [Subschema.ID]

    init(_ schemas: [Subschema.ID]) {
        self.schemas = schemas
    }
}

/// How many items of an array satisfy a schema.
struct ContainsRule {
    let schema: Subschema.ID
    let least: Int
    let most: Int
}
