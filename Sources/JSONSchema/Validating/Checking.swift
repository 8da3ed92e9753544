import Text

extension Evaluator {
    /// Whether a value passes one check; what does not concern its kind passes.
    mutating func passes(_ check: Check, _ value: Instance) -> Bool {
        switch check {
        case .never: fail(.notAllowed(found: value.words), value)
        case .type(let types): types.allows(value) || fail(.wrongType(found: .init(value), expected: types), value)
        case .values(let list): list.contains(value) || fail(list.fault(of: value), value)
        case .bound(let bound):
            value.number.map(bound.allows) ?? true || fail(.outOfRange(found: value.words, bound), value)
        case .length(let limit): passes(limit, value)
        case .pattern(let pattern): passes(pattern, value)
        case .format(let format, let isAsserted):
            !(isAsserted || options.assertsFormats) || value.withUTF8(format.accepts) ?? true
                || fail(.wrongFormat(found: value.words, format), value)
        case .itemCount, .uniqueItems, .items, .contains, .unevaluatedItems:
            value.kind == .array ? passesItems(check, value) : true
        case .fieldCount, .fields, .unevaluatedFields:
            value.kind == .object ? passesFields(check, value) : true
        case .reference, .dynamicReference, .all, .any, .one, .not, .condition: passesApplied(check, value)
        }
    }

    private mutating func passes(_ limit: CountLimit, _ value: Instance) -> Bool {
        // A scalar has one byte that does not continue it.
        guard let count = value.withUTF8({ $0.count { $0 & 0xC0 != 0x80 } }) else { return true }
        return limit.allows(count) || fail(.wrongLength(count: count, limit), value)
    }

    private mutating func passes(_ pattern: Pattern, _ value: Instance) -> Bool {
        guard let isMatch = value.withUTF8({ matches(pattern, $0, of: value) }) else { return true }
        return isMatch || fail(.wrongPattern(found: value.words, pattern: pattern.text), value)
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
        let texts = values.compactMap(\.string)
        let nearest = value.kind == .string ? value.words.nearest(of: texts) : nil
        return .notInList(found: value.words, values: values.map(\.words), nearest: nearest)
    }
}
