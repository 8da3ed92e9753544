import Text

/// What a schema demands of the members of an object.
final class FieldRules: Sendable {
    let names: FieldNames
    /// Names by their numbers.
    let required: [Int]
    let dependentRequired: [(name: Int, required: [Int])]
    let dependentSchemas: [(name: Int, schema: Subschema.ID)]
    let patterns: [(pattern: Pattern, schema: Subschema.ID)]
    let additional: Subschema.ID?
    let propertyNames: Subschema.ID?

    init(
        names: FieldNames, required: [Int], dependentRequired: [(name: Int, required: [Int])],
        dependentSchemas: [(name: Int, schema: Subschema.ID)], patterns: [(pattern: Pattern, schema: Subschema.ID)],
        additional: Subschema.ID?, propertyNames: Subschema.ID?
    ) {
        self.names = names
        self.required = required
        self.dependentRequired = dependentRequired
        self.dependentSchemas = dependentSchemas
        self.patterns = patterns
        self.additional = additional
        self.propertyNames = propertyNames
    }

    var isEmpty: Bool {
        names.table.count == 0 && patterns.isEmpty && additional == nil && propertyNames == nil
    }
}
