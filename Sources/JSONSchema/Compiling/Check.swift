/// One thing that a schema demands of a value: plain numbers, its parts being in its program.
enum Check {
    /// `false`: no value will do.
    case never
    case type(TypeSet)
    /// `enum` and `const`.
    case values(PartTable<ValueList>.Place)
    case bound(PartTable<Bound>.Place)
    case length(CountLimit)
    case pattern(PartTable<Pattern>.Place)
    case format(Format, isAsserted: Bool)
    case itemCount(CountLimit)
    case uniqueItems
    case items(PartTable<ItemRules>.Place)
    case contains(ContainsRule)
    case fieldCount(CountLimit)
    case fields(PartTable<FieldRules>.Place)
    case reference(Subschema.ID)
    /// An anchor by number, and what it means where no resource on the way has it.
    case dynamicReference(anchor: Int, otherwise: Subschema.ID)
    case all(PartTable<Choice>.Place)
    case any(PartTable<Choice>.Place)
    case one(PartTable<Choice>.Place)
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

    var isDynamicReference: Bool {
        if case .dynamicReference = self { true } else { false }
    }
}
