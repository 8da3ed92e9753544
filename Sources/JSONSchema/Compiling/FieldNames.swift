import Text

/// The names of fields that a schema mentions, by number, and the schemas that `properties` has for them.
struct FieldNames {
    private(set) var table = ByteTable()
    private(set) var schemas: [Subschema.ID?] = []

    /// The number of a name, known from now on.
    mutating func place(of name: String) -> Int {
        let place = table.insert(name)
        if place == schemas.count { schemas.append(nil) }
        return place
    }

    mutating func set(_ schema: Subschema.ID, of name: String) {
        let place = place(of: name)
        schemas[place] = schema
    }

    /// The numbers of the names that `properties` has schemas for.
    var known: [Int] {
        schemas.indices.filter { schemas[$0] != nil }
    }
}
