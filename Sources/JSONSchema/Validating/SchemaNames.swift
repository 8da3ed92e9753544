import Text

extension Schema {
    /// The title of a schema, or else of one it refers to.
    func title(_ id: Subschema.ID) -> String? {
        var id = id
        // A chain of references that long is none that people made.
        for _ in 0..<8 {
            if let title = program.wording(of: id).title { return title }
            guard let next = reference(of: id) else { return nil }
            id = next
        }
        return nil
    }

    /// What messages call the field that has a number in `rules`.
    func field(_ place: Int, in rules: FieldRules) -> FieldName {
        let label = rules.names.schemas[place].flatMap { program.wording(of: $0).label }
        return FieldName(name: rules.names.table[place], label: label)
    }

    /// The fields that `rules` have schemas for.
    func fields(of rules: FieldRules) -> [FieldName] {
        rules.names.known.map { field($0, in: rules) }
    }

    /// The fields that a schema, and those it applies to the same value, have schemas for.
    func fields(of id: Subschema.ID) -> [FieldName] {
        var names: [FieldName] = []
        var seen: Set<Subschema.ID> = [id]
        var rest = [id]
        while let id = rest.popLast() {
            for case .fields(let rules) in program.checks(of: id) { names += rules.with(fields) }
            rest += program.applied(by: id).filter { seen.insert($0).inserted }
        }
        return names
    }

    /// The field that a schema asks for, where that is all it does.
    func onlyRequiredField(of id: Subschema.ID) -> String? {
        let checks = program.checks(of: id)
        guard checks.count == 1, case .fields(let rules)? = checks.first else { return nil }
        return rules.with { rules in
            let isOnly = rules.required.count == 1 && rules.names.schemas == [nil]
            return isOnly && rules.additional == nil && rules.patterns.isEmpty ? rules.names.table[0] : nil
        }
    }

    private func reference(of id: Subschema.ID) -> Subschema.ID? {
        for case .reference(let next) in program.checks(of: id) { return next }
        return nil
    }
}
