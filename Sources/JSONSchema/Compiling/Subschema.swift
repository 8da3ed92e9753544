/// One schema of a program.
struct Subschema {
    /// The number of a subschema in its program.
    struct ID: Hashable {
        let index: Int
    }

    /// Where its checks stand in the program.
    let checks: Range<Int>
    /// Whether it is the schema `false`.
    let isNever: Bool
    /// The number of the resource it stands in, for `$dynamicRef`.
    let resource: Int
    /// Whether it is the root of that resource, which others enter by it.
    let isRoot: Bool
    /// Whether `unevaluatedItems` or `unevaluatedProperties` is among its checks.
    let hasUnevaluated: Bool
}
