import Text

extension Evaluator {
    /// Whether an array passes one check of those on arrays.
    mutating func passesItems(_ check: Check, _ value: Value) -> Bool {
        switch check {
        case .itemCount(let limit):
            let count = view.children(of: value.index).reduce(0) { count, _ in count + 1 }
            return limit.allows(count) || fail(.wrongItemCount(count: count, limit), value)
        case .uniqueItems: return passesUniqueItems(value)
        case .items(let rules): return rules.with { passes($0, value) }
        case .contains(let rule): return passes(rule, value)
        case .unevaluatedItems(let schema): return passesUnevaluated(schema, value)
        default: preconditionFailure("only checks on arrays come here")
        }
    }

    private mutating func passesUniqueItems(_ value: Value) -> Bool {
        var isSatisfied = true
        var seen: Set<DistinctValue> = []
        for item in instance(value).node.children where !item.kind.isExempt {
            guard !seen.insert(DistinctValue(node: item)).inserted else { continue }
            isSatisfied = fail(.duplicateItem(found: item.words), value, at: item.range)
            if !collects { break }
        }
        return isSatisfied
    }

    private mutating func passes(_ rules: ItemRules, _ value: Value) -> Bool {
        var isSatisfied = true
        for (place, item) in view.children(of: value.index).enumerated() {
            guard let schema = place < rules.first.count ? rules.first[place] : rules.rest else { break }
            mark(place)
            guard !satisfiesAsChild(schema, Value(index: item)) else { continue }
            isSatisfied = false
            if !collects { break }
        }
        return isSatisfied
    }

    private mutating func passes(_ rule: ContainsRule, _ value: Value) -> Bool {
        var count = 0
        for (place, item) in view.children(of: value.index).enumerated() {
            guard wouldSatisfyAsChild(rule.schema, Value(index: item)) else { continue }
            mark(place)
            count += 1
        }
        guard count >= rule.least else {
            return fail(.wrongMatchCount(count: count, CountLimit(kind: .atLeast, limit: rule.least)), value)
        }
        guard count > rule.most else { return true }
        return fail(.wrongMatchCount(count: count, CountLimit(kind: .atMost, limit: rule.most)), value)
    }

    private mutating func passesUnevaluated(_ schema: Subschema.ID, _ value: Value) -> Bool {
        var isSatisfied = true
        for (place, item) in view.children(of: value.index).enumerated() where !isMarked(place) {
            mark(place)
            guard !satisfiesAsChild(schema, Value(index: item)) else { continue }
            isSatisfied = false
            if !collects { break }
        }
        return isSatisfied
    }

    private mutating func wouldSatisfyAsChild(_ schema: Subschema.ID, _ child: Value) -> Bool {
        let outer = tracked
        tracked = nil
        defer { tracked = outer }
        return wouldSatisfy(schema, child)
    }

    /// Notes that the child at a place has been evaluated.
    mutating func mark(_ place: Int) {
        if let tracked { marks[tracked.lowerBound + place] = true }
    }

    /// Whether the child at a place has been evaluated.
    func isMarked(_ place: Int) -> Bool {
        tracked.map { marks[$0.lowerBound + place] } ?? false
    }
}
