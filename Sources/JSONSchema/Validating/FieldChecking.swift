import Text

extension Evaluator {
    /// Whether an object passes one check of those on objects.
    mutating func passesFields(_ check: Check, _ value: Value) -> Bool {
        switch check {
        case .fieldCount(let limit):
            let count = view.children(of: value.index).reduce(0) { isAbsent($1) ? $0 : $0 + 1 }
            return limit.allows(count) || fail(.wrongFieldCount(count: count, limit), value)
        case .fields(let rules): return rules.with { passes($0, value) }
        case .unevaluatedFields(let schema, let holder): return passesUnevaluated(schema, in: holder, value)
        default: preconditionFailure("only checks on objects come here")
        }
    }

    private func isAbsent(_ member: Int) -> Bool {
        guard options.treatsNullAsAbsent, case .null = view.kind(of: member) else { return false }
        return true
    }

    private mutating func passes(_ rules: FieldRules, _ value: Value) -> Bool {
        var present = NameSet()
        var isSatisfied = true
        for (place, member) in view.children(of: value.index).enumerated() {
            let name = name(of: member, in: rules)
            if let name, !isAbsent(member) { present.insert(name) }
            if passes(rules, member, at: place, named: name, of: value) { continue }
            isSatisfied = false
            if !collects { return false }
        }
        if !hasRequired(rules, present, value) { isSatisfied = false }
        if !isSatisfied, !collects { return false }
        return passesDependentSchemas(rules, present, value) && isSatisfied
    }

    /// The number that rules have for a member's name.
    private func name(of member: Int, in rules: FieldRules) -> Int? {
        guard let key = view.key(of: member) else { return nil }
        return rules.names.table.place(of: key)
    }

    private mutating func passes(
        _ rules: FieldRules, _ member: Int, at place: Int, named name: Int?, of object: Value
    ) -> Bool {
        var isKnown = false
        var isSatisfied = true
        if let name, let schema = rules.names.schemas[name] {
            isKnown = true
            isSatisfied = satisfies(schema, asMember: member)
        }
        for (pattern, schema) in rules.patterns where hasKey(member, matching: pattern) {
            isKnown = true
            isSatisfied = satisfies(schema, asMember: member) && isSatisfied
        }
        if !isKnown, let additional = rules.additional {
            isKnown = true
            isSatisfied = satisfies(additional, asUnknown: member, of: object) { $0.fields(of: rules) } && isSatisfied
        }
        if let names = rules.propertyNames {
            isSatisfied = satisfiesAsChild(names, Value(index: member, isKey: true)) && isSatisfied
        }
        if isKnown { mark(place) }
        return isSatisfied
    }

    private mutating func hasKey(_ member: Int, matching pattern: Pattern) -> Bool {
        view.key(of: member).map { matches(pattern, $0, of: Value(index: member, isKey: true)) } ?? false
    }

    private mutating func satisfies(_ schema: Subschema.ID, asMember member: Int) -> Bool {
        if isAbsent(member) { return true }
        if self.schema.program[schema].isNever {
            let node = Node(tree: tree, index: member)
            return node.kind.isExempt
                || fail(.fieldNotAllowed(FieldName(name: node.key ?? "")), Value(index: member), at: node.nameRange)
        }
        return satisfiesAsChild(schema, Value(index: member))
    }

    /// A member that no name or pattern covers; being null does not make up for that.
    private mutating func satisfies(
        _ schema: Subschema.ID, asUnknown member: Int, of object: Value, beside known: (Schema) -> [FieldName]
    ) -> Bool {
        guard self.schema.program[schema].isNever else { return satisfies(schema, asMember: member) }
        let node = Node(tree: tree, index: member)
        if node.kind.isExempt { return true }
        guard collects else { return false }
        let keys = keys(of: object)
        let missing = known(self.schema).filter { !keys.contains($0.name) }
        let name = node.key ?? ""
        return fail(
            .unknownField(name, nearest: missing.nearest(to: name), known: missing), object, at: node.nameRange)
    }

    private mutating func hasRequired(_ rules: FieldRules, _ present: NameSet, _ value: Value) -> Bool {
        var isSatisfied = true
        for name in rules.required where !present.contains(name) {
            guard collects else { return false }
            let field = schema.field(name, in: rules)
            isSatisfied = fail(.missingField(field), value, at: instance(value).missingRange)
        }
        for (name, required) in rules.dependentRequired where present.contains(name) {
            for other in required where !present.contains(other) {
                guard collects else { return false }
                let (field, given) = (schema.field(other, in: rules), schema.field(name, in: rules))
                isSatisfied = fail(.missingDependent(field, of: given), value, at: instance(value).missingRange)
            }
        }
        return isSatisfied
    }

    private mutating func passesDependentSchemas(
        _ rules: FieldRules, _ present: NameSet, _ value: Value
    ) -> Bool {
        var isSatisfied = true
        for (name, schema) in rules.dependentSchemas where present.contains(name) {
            isSatisfied = satisfies(schema, value) && isSatisfied
        }
        return isSatisfied
    }

    private mutating func passesUnevaluated(
        _ schema: Subschema.ID, in holder: Subschema.ID, _ value: Value
    ) -> Bool {
        var isSatisfied = true
        for (place, member) in view.children(of: value.index).enumerated() where !isMarked(place) {
            mark(place)
            if satisfies(schema, asUnknown: member, of: value, beside: { $0.fields(of: holder) }) { continue }
            isSatisfied = false
            if !collects { return false }
        }
        return isSatisfied
    }
}

extension Instance {
    /// Where something is said to be missing: at the object's key, or where it begins.
    var missingRange: Range<Int> { node.keyRange ?? node.range.start }
}
