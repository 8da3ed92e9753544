import Text

/// One schema of a program: what it checks, in the order that is cheapest.
final class Subschema: Sendable {
    /// The number of a subschema in its program.
    struct ID: Hashable {
        let index: Int
    }

    let checks: [Check]
    /// Whether it is the schema `false`.
    let isNever: Bool
    /// The number of the resource it stands in, for `$dynamicRef`.
    let resource: Int
    /// Whether it is the root of that resource, which others enter by it.
    let isRoot: Bool
    /// Whether `unevaluatedItems` or `unevaluatedProperties` is among its checks.
    let hasUnevaluated: Bool
    let title: String?
    /// What `x-message` has in place of our own words.
    let message: Message?

    init(checks: [Check], isNever: Bool, resource: Int, isRoot: Bool, title: String?, message: Message?) {
        self.checks = checks
        self.isNever = isNever
        self.resource = resource
        self.isRoot = isRoot
        self.title = title
        self.message = message
        hasUnevaluated = checks.contains(where: \.isUnevaluated)
    }

    /// The subschemas that apply to the same value.
    var applied: [ID] {
        checks.flatMap(\.applied)
    }
}
