extension Schema {
    /// The title of a schema, or else of one it refers to.
    func title(_ id: Subschema.ID) -> String? {
        var id = id
        // A chain of references that long is none that people made.
        for _ in 0..<8 {
            let subschema = subschemas[id.index]
            if let title = subschema.title { return title }
            guard let next = subschema.reference else { return nil }
            id = next
        }
        return nil
    }

    /// The names of the fields that a schema, and those it applies to the same value, have schemas for.
    func fieldNames(of id: Subschema.ID) -> [String] {
        var names: [String] = []
        var seen: Set<Subschema.ID> = [id]
        var rest = [id]
        while let id = rest.popLast() {
            for check in subschemas[id.index].checks {
                if case .fields(let rules) = check { names += rules.names.known }
                rest += check.applied.filter { seen.insert($0).inserted }
            }
        }
        return names
    }

    /// The field that a schema asks for, where that is all it does.
    func onlyRequiredField(of id: Subschema.ID) -> String? {
        let checks = subschemas[id.index].checks
        guard checks.count == 1, case .fields(let rules) = checks[0], rules.required.count == 1,
            rules.names.schemas == [nil], rules.additional == nil, rules.patterns.isEmpty
        else { return nil }
        return rules.names.table[0]
    }
}

extension Subschema {
    fileprivate var reference: ID? {
        for case .reference(let id) in checks { return id }
        return nil
    }
}
