import Text

extension Compiler {
    mutating func objectChecks(of schema: SchemaNode) -> [Check] {
        var checks: [Check] = []
        let limits = [(Keyword.minProperties, CountLimit.Kind.atLeast), (.maxProperties, .atMost)]
        for (keyword, kind) in limits {
            if let count = schema.count(keyword) { checks.append(.fieldCount(CountLimit(kind: kind, limit: count))) }
        }
        let rules = fieldRules(of: schema)
        if !rules.isEmpty { checks.append(.fields(rules)) }
        return checks
    }

    private mutating func fieldRules(of schema: SchemaNode) -> FieldRules {
        var rules = FieldRules()
        for (name, id) in named(.properties, of: schema) {
            let place = rules.place(of: name)
            rules.properties[place] = id
        }
        rules.required = names(in: schema.items(of: .required) ?? []).map { rules.place(of: $0) }
        for member in schema.members(of: .dependentRequired) {
            guard let name = member.key, member.kind == .array else { continue }
            let required = names(in: Array(member.children)).map { rules.place(of: $0) }
            rules.dependentRequired.append((rules.place(of: name), required))
        }
        for (name, id) in named(.dependentSchemas, of: schema) {
            rules.dependentSchemas.append((rules.place(of: name), id))
        }
        rules.patterns = patterns(of: schema)
        rules.additional = id(.additionalProperties, of: schema)
        rules.propertyNames = id(.propertyNames, of: schema)
        return rules
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

    private func names(in nodes: [Node]) -> [String] {
        nodes.compactMap(\.string)
    }

    /// The subschemas of a keyword's object by name.
    private mutating func named(_ keyword: Keyword, of schema: SchemaNode) -> [(name: String, id: Subschema.ID)] {
        let members = schema.members(of: keyword)
        return zip(members.map { $0.key ?? "" }, ids(members, of: schema)).map { ($0, $1) }
    }
}
