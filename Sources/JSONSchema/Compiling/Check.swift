import Values

/// One thing that a schema demands of a value.
enum Check {
    /// `false`: no value will do.
    case never
    case type(TypeSet)
    /// `enum` and `const`.
    case values(ValueList)
    case bound(Bound)
    case length(CountLimit)
    case pattern(Pattern)
    case format(Format, isAsserted: Bool)
    case itemCount(CountLimit)
    case uniqueItems
    case items(ItemRules)
    case contains(ContainsRule)
    case fieldCount(CountLimit)
    case fields(FieldRules)
    case reference(Subschema.ID)
    /// An anchor by number, and what it means where no resource on the way has it.
    case dynamicReference(anchor: Int, otherwise: Subschema.ID)
    case all([Subschema.ID])
    case any([Subschema.ID])
    case one([Subschema.ID])
    case not(Subschema.ID)
    case condition(Condition)
    case unevaluatedItems(Subschema.ID)
    /// The schema of unevaluated members, and the one that says so.
    case unevaluatedFields(Subschema.ID, holder: Subschema.ID)

    /// `if`, `then` and `else`.
    struct Condition {
        let test: Subschema.ID
        let consequence: Subschema.ID?
        let alternative: Subschema.ID?
    }

    /// Whether a value that fails it need not be told what else is wrong with it.
    var isDecisive: Bool {
        switch self {
        case .never, .type, .values: true
        default: false
        }
    }

    var isUnevaluated: Bool {
        switch self {
        case .unevaluatedItems, .unevaluatedFields: true
        default: false
        }
    }

    /// The subschemas that apply to the same value.
    var applied: [Subschema.ID] {
        switch self {
        case .reference(let id), .dynamicReference(_, let id), .not(let id): [id]
        case .all(let ids), .any(let ids), .one(let ids): ids
        case .condition(let condition):
            [condition.test] + [condition.consequence, condition.alternative].compactMap(\.self)
        case .fields(let rules): rules.dependentSchemas.map(\.schema)
        default: []
        }
    }
}
