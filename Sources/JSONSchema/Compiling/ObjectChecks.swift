import Text

extension Compiler {
    mutating func objectChecks(of schema: SchemaNode) -> [Check] {
        let rules = fieldRules(of: schema)
        var checks: [Check] = rules.isEmpty ? [] : [.fields(program.parts.fields.add(rules))]
        let limits = [(Keyword.minProperties, CountLimit.Kind.atLeast), (.maxProperties, .atMost)]
        for (keyword, kind) in limits {
            if let count = schema.count(keyword) { checks.append(.fieldCount(CountLimit(kind: kind, limit: count))) }
        }
        return checks
    }

    private mutating func fieldRules(of schema: SchemaNode) -> FieldRules {
        var names = FieldNames()
        for (name, id) in named(.properties, of: schema) { names.set(id, of: name) }
        let required = places(of: schema.items(of: .required) ?? [], in: &names)
        var dependentRequired: [(Int, [Int])] = []
        for member in schema.members(of: .dependentRequired) where member.kind == .array {
            dependentRequired.append(
                (names.place(of: member.key ?? ""), places(of: Array(member.children), in: &names)))
        }
        let dependentSchemas = named(.dependentSchemas, of: schema).map { (names.place(of: $0), $1) }
        return FieldRules(
            names: names, required: required, dependentRequired: dependentRequired,
            dependentSchemas: dependentSchemas, patterns: patterns(of: schema),
            additional: id(.additionalProperties, of: schema), propertyNames: id(.propertyNames, of: schema))
    }

    private mutating func patterns(of schema: SchemaNode) -> [(pattern: Pattern, schema: Subschema.ID)] {
        var patterns: [(Pattern, Subschema.ID)] = []
        for member in schema.members(of: .patternProperties) {
            guard let text = member.key,
                let pattern = pattern(text, at: member.keyRange ?? member.range, in: schema.document)
            else { continue }
            patterns.append((pattern, id(of: Location(document: schema.document, node: member.index))))
        }
        return patterns
    }

    private func places(of nodes: [Node], in names: inout FieldNames) -> [Int] {
        nodes.compactMap(\.string).map { names.place(of: $0) }
    }

    /// The subschemas of a keyword's object by name.
    private mutating func named(_ keyword: Keyword, of schema: SchemaNode) -> [(name: String, id: Subschema.ID)] {
        let members = schema.members(of: keyword)
        return zip(members.map { $0.key ?? "" }, ids(members, of: schema)).map { ($0, $1) }
    }
}
