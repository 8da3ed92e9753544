extension Program {
    /// For each subschema the one to begin with: itself, or what it leads to where a reference is all it has.
    var targets: [Subschema.ID] {
        subschemas.indices.map { index in
            var target = Subschema.ID(index: index)
            // References in a circle, which are a fault of the schema, come to an end here.
            for _ in 0..<8 {
                guard let next = onlyReference(of: target, in: subschemas[index].resource) else { break }
                target = next
            }
            return target
        }
    }

    /// What a subschema refers to, where that is all it does and its resource is in scope already.
    private func onlyReference(of id: Subschema.ID, in resource: Int) -> Subschema.ID? {
        let (subschema, wording) = (self[id], wording(of: id))
        guard subschema.resource == resource, !subschema.isRoot, wording.title == nil, wording.message == nil,
            subschema.checks.count == 1, case .reference(let next) = self[check: subschema.checks.lowerBound]
        else { return nil }
        return next
    }
}
