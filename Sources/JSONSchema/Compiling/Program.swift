import Text

/// Subschemas compiled, each with its checks in the order that is cheapest.
///
/// Subschemas and checks are plain values in two arrays: validating, which looks at some for every value, counts no
/// references.
struct Program {
    private(set) var subschemas: [Subschema] = []
    private var checks: [Check] = []
    private var wordings: [Wording] = []
    var parts = CheckParts()

    /// What people call a subschema, and what it says in place of our own words.
    struct Wording {
        let title: String?
        let message: Message?
        /// What people call the field that it is for, in each language the one shown first.
        let label: Message?
    }

    /// Adds the subschema that is next by number.
    mutating func append(_ checks: [Check], isNever: Bool, resource: Int, isRoot: Bool, _ wording: Wording) {
        let start = self.checks.count
        self.checks += checks
        subschemas.append(
            Subschema(
                checks: start..<self.checks.count, isNever: isNever, resource: resource, isRoot: isRoot,
                hasUnevaluated: checks.contains(where: \.isUnevaluated)))
        wordings.append(wording)
    }

    subscript(id: Subschema.ID) -> Subschema { subschemas[id.index] }

    subscript(check place: Int) -> Check { checks[place] }

    func checks(of id: Subschema.ID) -> ArraySlice<Check> { checks[self[id].checks] }

    func wording(of id: Subschema.ID) -> Wording { wordings[id.index] }

    /// Whether what an anchor means depends on the resources on the way.
    var hasDynamicReferences: Bool { checks.contains(where: \.isDynamicReference) }

    /// The subschemas that apply to the same value as a subschema.
    func applied(by id: Subschema.ID) -> [Subschema.ID] { checks(of: id).flatMap(applied) }

    /// The subschemas that a check applies to the same value.
    private func applied(by check: Check) -> [Subschema.ID] {
        switch check {
        case .reference(let id), .dynamicReference(_, let id), .not(let id): [id]
        case .all(let ids), .any(let ids), .one(let ids): ids.with(\.schemas)
        case .condition(let condition):
            [condition.test] + [condition.consequence, condition.alternative].compactMap(\.self)
        case .fields(let rules): rules.with { $0.dependentSchemas.map(\.schema) }
        default: []
        }
    }
}
