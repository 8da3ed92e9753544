/// Parts of checks, found by their places: a check that holds a place is copied without counting references to its part.
struct PartTable<Part: Sendable>: Sendable {
    struct Place {
        fileprivate let index: Int
    }

    private var parts: [Part] = []

    mutating func add(_ part: Part) -> Place {
        parts.append(part)
        return Place(index: parts.count - 1)
    }

    subscript(place: Place) -> Part { parts[place.index] }
}

/// What the checks of a program hold, by its kind.
struct CheckParts {
    var values = PartTable<ValueList>()
    var bounds = PartTable<Bound>()
    var patterns = PartTable<Pattern>()
    var items = PartTable<ItemRules>()
    var fields = PartTable<FieldRules>()
    var choices = PartTable<[Subschema.ID]>()
}
