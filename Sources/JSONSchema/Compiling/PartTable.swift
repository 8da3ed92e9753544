/// Parts of checks, which live as long as their table.
struct PartTable<Part: AnyObject & Sendable>: Sendable {
    private var parts: [Part] = []

    mutating func add(_ part: Part) -> Place {
        parts.append(part)
        return Place(part: Unmanaged.passUnretained(part))
    }

    /// Where a part is: a check that holds a place is copied, and its part looked at, without counting references.
    struct Place: Sendable {
        /// It can't dangle: nothing leaves a table, and checks are in the program that has the table.
        fileprivate let part: Unmanaged<Part>

        func with<Result>(_ body: (Part) -> Result) -> Result { part._withUnsafeGuaranteedRef(body) }
    }
}

/// What the checks of a program hold, by its kind.
struct CheckParts: Sendable {
    var values = PartTable<ValueList>()
    var bounds = PartTable<Bound>()
    var patterns = PartTable<Pattern>()
    var items = PartTable<ItemRules>()
    var fields = PartTable<FieldRules>()
    var choices = PartTable<Choice>()
}
