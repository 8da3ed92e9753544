import Text
import Values

extension Evaluator {
    /// Whether a value passes one check; what does not concern its kind passes.
    mutating func passes(_ check: Check, _ value: Value) -> Bool {
        switch check {
        case .never: fail(value) { .notAllowed(found: $0.words) }
        case .type(let types): passes(types, value)
        case .values(let list): list.with { passes($0, value) }
        case .bound(let bound): bound.with { passes($0, value) }
        case .length(let limit): passes(limit, value)
        case .pattern(let pattern): pattern.with { passes($0, value) }
        case .format(let format, let isAsserted):
            !(isAsserted || options.assertsFormats) || text(of: value).map(format.accepts) ?? true
                || fail(value) { .wrongFormat(found: $0.words, format) }
        case .itemCount, .uniqueItems, .items, .contains, .unevaluatedItems:
            isArray(value) ? passesItems(check, value) : true
        case .fieldCount, .fields, .unevaluatedFields:
            isObject(value) ? passesFields(check, value) : true
        case .reference, .dynamicReference, .all, .any, .one, .not, .condition: passesApplied(check, value)
        }
    }

    private mutating func passes(_ types: TypeSet, _ value: Value) -> Bool {
        types.allows(kind(of: value), isInteger: number(of: value)?.isInteger == true)
            || fail(value) { .wrongType(found: .init($0), expected: types) }
    }

    private mutating func passes(_ list: ValueList, _ value: Value) -> Bool {
        let isInList = text(of: value).map(list.contains) ?? list.contains(Node(tree: tree, index: value.index))
        return isInList || fail(value, list.fault)
    }

    private mutating func passes(_ bound: Bound, _ value: Value) -> Bool {
        number(of: value).map(bound.allows) ?? true || fail(value) { .outOfRange(found: $0.words, bound) }
    }

    private mutating func passes(_ limit: CountLimit, _ value: Value) -> Bool {
        // A scalar has one byte that does not continue it.
        guard let count = text(of: value)?.count(where: { $0 & 0xC0 != 0x80 }) else { return true }
        return limit.allows(count) || fail(.wrongLength(count: count, limit), value)
    }

    private mutating func passes(_ pattern: Pattern, _ value: Value) -> Bool {
        guard let text = text(of: value) else { return true }
        return matches(pattern, text, of: value)
            || fail(value) { .wrongPattern(found: $0.words, pattern: pattern.text) }
    }
}

extension FaultKind.Found {
    init(_ value: Instance) {
        switch value.kind {
        case .null: self = .null
        case .boolean: self = .boolean(value.node.boolean == true)
        case .array: self = .array
        case .object: self = .object
        case .number: self = .number(value.words)
        case .string, .unreadable, .withheld: self = .string(value.words)
        }
    }
}

extension ValueList {
    /// What is said of a value that is not in the list.
    fileprivate func fault(of value: Instance) -> FaultKind {
        let nearest = value.kind == .string ? spellings.nearest(to: value.words) : nil
        return .notInList(found: value.words, values: values.map(\.words), nearest: nearest)
    }
}
