import Text
import Values

extension Compiler {
    /// What a schema checks, the cheap and decisive first, `unevaluated…` last.
    mutating func checks(of schema: SchemaNode) -> [Check] {
        if schema.node.boolean == false { return [.never] }
        var checks = typeChecks(of: schema) + numberChecks(of: schema) + textChecks(of: schema)
        checks += arrayChecks(of: schema) + objectChecks(of: schema) + applicators(of: schema)
        checks += unevaluatedChecks(of: schema)
        return checks
    }

    private mutating func typeChecks(of schema: SchemaNode) -> [Check] {
        var checks: [Check] = []
        if let types = schema[.type].flatMap(TypeSet.init) { checks.append(.type(types)) }
        if let value = schema[.const] { checks.append(.values(program.parts.values.add(ValueList([value])))) }
        if let values = schema.items(of: .values) {
            checks.append(.values(program.parts.values.add(ValueList(values))))
        }
        return checks
    }

    private mutating func numberChecks(of schema: SchemaNode) -> [Check] {
        let kinds: [(Keyword, Bound.Kind)] = [
            (.minimum, .minimum), (.exclusiveMinimum, .exclusiveMinimum), (.maximum, .maximum),
            (.exclusiveMaximum, .exclusiveMaximum), (.multipleOf, .multiple),
        ]
        var checks: [Check] = []
        for (keyword, kind) in kinds {
            guard let node = schema[keyword], let limit = node.number, kind != .multiple || limit > 0 else { continue }
            checks.append(.bound(program.parts.bounds.add(Bound(kind: kind, limit: limit, text: node.words))))
        }
        return checks
    }

    private mutating func textChecks(of schema: SchemaNode) -> [Check] {
        var checks = limits(.minLength, .maxLength, of: schema).map(Check.length)
        if let format = schema[.format]?.string.flatMap(Format.init) {
            checks.append(.format(format, isAsserted: schema.dialect.assertsFormats))
        }
        if let node = schema[.pattern], let text = node.string,
            let pattern = pattern(text, at: node.range, in: schema.document)
        {
            checks.append(.pattern(program.parts.patterns.add(pattern)))
        }
        return checks
    }

    private func limits(_ least: Keyword, _ most: Keyword, of schema: SchemaNode) -> [CountLimit] {
        let least = schema.count(least).map { CountLimit(kind: .atLeast, limit: $0) }
        let most = schema.count(most).map { CountLimit(kind: .atMost, limit: $0) }
        return [least, most].compactMap(\.self)
    }

    private mutating func arrayChecks(of schema: SchemaNode) -> [Check] {
        var checks = limits(.minItems, .maxItems, of: schema).map(Check.itemCount)
        if schema[.uniqueItems]?.boolean == true { checks.append(.uniqueItems) }
        let first = ids(schema.items(of: .prefixItems) ?? [], of: schema)
        let rest = id(.items, of: schema)
        if !first.isEmpty || rest != nil {
            checks.append(.items(program.parts.items.add(ItemRules(first: first, rest: rest))))
        }
        if let contained = id(.contains, of: schema) {
            let least = schema.count(.minContains) ?? 1
            let most = schema.count(.maxContains) ?? .max
            checks.append(.contains(ContainsRule(schema: contained, least: least, most: most)))
        }
        return checks
    }

    private mutating func unevaluatedChecks(of schema: SchemaNode) -> [Check] {
        let items = id(.unevaluatedItems, of: schema).map(Check.unevaluatedItems)
        let holder = id(of: Location(document: schema.document, node: schema.node.index))
        let fields = id(.unevaluatedProperties, of: schema).map { Check.unevaluatedFields($0, holder: holder) }
        return [items, fields].compactMap(\.self)
    }

    /// The subschema that a keyword holds.
    mutating func id(_ keyword: Keyword, of schema: SchemaNode) -> Subschema.ID? {
        schema[keyword].map { id(of: Location(document: schema.document, node: $0.index)) }
    }

    mutating func ids(_ nodes: [Node], of schema: SchemaNode) -> [Subschema.ID] {
        var ids: [Subschema.ID] = []
        for node in nodes { ids.append(id(of: Location(document: schema.document, node: node.index))) }
        return ids
    }
}
