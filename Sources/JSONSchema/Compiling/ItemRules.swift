/// The schemas of an array's items by place.
struct ItemRules {
    let first: [Subschema.ID]
    /// The schema of those after the first ones.
    let rest: Subschema.ID?
}

/// How many items of an array satisfy a schema.
struct ContainsRule {
    let schema: Subschema.ID
    let least: Int
    let most: Int
}
