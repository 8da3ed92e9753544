/// What a schema demands of the members of an object.
struct FieldRules {
    /// Every name the schema mentions; the numbers below are places in it.
    var names = ByteTable()
    /// The schema of each name, where `properties` has one.
    var properties: [Subschema.ID?] = []
    var required: [Int] = []
    var dependentRequired: [(name: Int, required: [Int])] = []
    var dependentSchemas: [(name: Int, schema: Subschema.ID)] = []
    var patterns: [(pattern: Pattern, schema: Subschema.ID)] = []
    var additional: Subschema.ID?
    var propertyNames: Subschema.ID?

    /// The number of a name, known from now on.
    mutating func place(of name: String) -> Int {
        let place = names.insert(name)
        if place == properties.count { properties.append(nil) }
        return place
    }

    var isEmpty: Bool {
        names.count == 0 && patterns.isEmpty && additional == nil && propertyNames == nil
    }

    /// The names that `properties` has schemas for.
    var known: [String] {
        properties.indices.filter { properties[$0] != nil }.map { names[$0] }
    }
}
