import Text

/// One schema of a program: what it checks, in the order that is cheapest.
struct Subschema {
    /// The number of a subschema in its program.
    struct ID: Hashable {
        let index: Int
    }

    let checks: [Check]
    /// Whether it is the schema `false`.
    let isNever: Bool
    /// The number of the resource it stands in, for `$dynamicRef`.
    let resource: Int
    /// Whether `unevaluatedItems` or `unevaluatedProperties` is among its checks.
    let hasUnevaluated: Bool
    let title: String?
    /// What `x-message` has in place of our own words.
    let message: Message?

    /// The subschemas that apply to the same value.
    var applied: [ID] {
        checks.flatMap(\.applied)
    }
}
