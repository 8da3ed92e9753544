import Text

extension Compiler {
    /// What applies other schemas to the same value.
    mutating func applicators(of schema: SchemaNode) -> [Check] {
        var checks = [reference(of: schema), dynamicReference(of: schema)].compactMap(\.self)
        if let all = schema.items(of: .allOf) { checks.append(.all(choice(all, of: schema))) }
        if let any = schema.items(of: .anyOf) { checks.append(.any(choice(any, of: schema))) }
        if let one = schema.items(of: .oneOf) { checks.append(.one(choice(one, of: schema))) }
        if let not = id(.not, of: schema) { checks.append(.not(not)) }
        if let test = id(.condition, of: schema) {
            let consequence = id(.consequence, of: schema)
            let alternative = id(.alternative, of: schema)
            checks.append(
                .condition(Check.Condition(test: test, consequence: consequence, alternative: alternative)))
        }
        return checks
    }

    private mutating func choice(_ schemas: [Node], of schema: SchemaNode) -> PartTable<Choice>.Place {
        let choice = Choice(ids(schemas, of: schema))
        return program.parts.choices.add(choice)
    }

    private mutating func reference(of schema: SchemaNode) -> Check? {
        guard let node = schema[.reference], let text = node.string else { return nil }
        return target(text, written: node, in: schema).map { .reference(id(of: $0)) }
    }

    /// A `$dynamicRef` is a plain one where it does not lead to a `$dynamicAnchor` to begin with.
    private mutating func dynamicReference(of schema: SchemaNode) -> Check? {
        guard let node = schema[.dynamicReference], let text = node.string else { return nil }
        guard let target = target(text, written: node, in: schema) else { return nil }
        let name = String(URI(text).fragment ?? "")
        let resource = library.resources[library.resource(of: target)]
        guard resource.dynamicAnchors[name] == target else { return .reference(id(of: target)) }
        return .dynamicReference(anchor: number(ofAnchor: name), otherwise: id(of: target))
    }

    private mutating func target(_ reference: String, written node: Node, in schema: SchemaNode) -> Location? {
        guard let target = library.resolve(reference, within: schema.resource) else {
            library.report(.unresolvedReference(reference, at: node.range), in: schema.document)
            return nil
        }
        let kind = library.node(at: target).kind
        guard kind == .object || kind == .boolean else {
            library.report(.referenceToNoSchema(reference, at: node.range), in: schema.document)
            return nil
        }
        return target
    }
}
