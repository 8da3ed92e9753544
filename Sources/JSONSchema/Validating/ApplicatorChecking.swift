import Text

extension Evaluator {
    /// Whether a value passes a check that applies other schemas to it.
    mutating func passesApplied(_ check: Check, _ value: Value) -> Bool {
        switch check {
        case .reference(let id): return follow(id, value)
        case .dynamicReference(let anchor, let id): return follow(target(ofAnchor: anchor, otherwise: id), value)
        case .all(let ids): return ids.with { passesAll($0, value) }
        case .any(let ids): return ids.with { passesAny($0, value) }
        case .one(let ids): return ids.with { passesOne($0, value) }
        case .not(let id): return passesNot(id, value)
        case .condition(let condition): return passes(condition, value)
        default: preconditionFailure("only checks by other schemas come here")
        }
    }

    /// A schema that refers to another may say in its own words what the other says in its.
    private mutating func follow(_ id: Subschema.ID, _ value: Value) -> Bool {
        let faultCount = faults.count
        if satisfies(id, value) { return true }
        for place in faults[faultCount...].indices { faults[place].isOpenToWording = true }
        return false
    }

    private mutating func passesAll(_ choice: Choice, _ value: Value) -> Bool {
        var isSatisfied = true
        for id in choice.schemas where !satisfies(id, value) {
            isSatisfied = false
            if !collects { return false }
        }
        return isSatisfied
    }

    private mutating func passesAny(_ choice: Choice, _ value: Value) -> Bool {
        var isSatisfied = false
        for id in choice.schemas where wouldSatisfy(id, value) {
            isSatisfied = true
            if tracked == nil { return true }
        }
        return isSatisfied || explain(choice, value)
    }

    private mutating func passesOne(_ choice: Choice, _ value: Value) -> Bool {
        var satisfied: [Subschema.ID] = []
        for id in choice.schemas where wouldSatisfy(id, value) {
            satisfied.append(id)
            if satisfied.count > 1, !collects { return false }
        }
        switch satisfied.count {
        case 0: return explain(choice, value)
        case 1: return true
        default:
            let titles = satisfied.compactMap(schema.title)
            return fail(.ambiguous(titles: titles, count: satisfied.count), value)
        }
    }

    private mutating func passesNot(_ id: Subschema.ID, _ value: Value) -> Bool {
        let outer = tracked
        tracked = nil
        defer { tracked = outer }
        guard wouldSatisfy(id, value) else { return true }
        // `not: {required: [x]}` is how a schema says that there is no such field.
        if let field = schema.onlyRequiredField(of: id), let member = instance(value).node[field] {
            return fail(.fieldNotAllowed(FieldName(name: field)), value, at: member.nameRange)
        }
        return fail(value) { .notAllowed(found: $0.words) }
    }

    private mutating func passes(_ condition: Check.Condition, _ value: Value) -> Bool {
        let next = wouldSatisfy(condition.test, value) ? condition.consequence : condition.alternative
        return next.map { satisfies($0, value) } ?? true
    }

    /// Collects what is wrong by that one of several schemas, none satisfied, that the value comes nearest to.
    private mutating func explain(_ choice: Choice, _ value: Value) -> Bool {
        guard collects else { return false }
        let start = faults.count
        let attempts = choice.schemas.map { id in
            _ = satisfies(id, value)
            defer { faults.removeSubrange(start...) }
            return Array(faults[start...])
        }
        faults.append(contentsOf: attempts.merged(of: value) ?? attempts.nearest(to: value) ?? [])
        return false
    }
}
