extension [Subschema] {
    /// For each subschema the one to begin with: itself, or what it leads to where a reference is all it has.
    var targets: [Subschema.ID] {
        indices.map { index in
            var target = Subschema.ID(index: index)
            // References in a circle, which are a fault of the schema, come to an end here.
            for _ in 0..<8 {
                guard let next = self[target.index].onlyReference(in: self[index].resource) else { break }
                target = next
            }
            return target
        }
    }
}

extension Subschema {
    /// What the subschema refers to, where that is all it does and its resource is in scope already.
    fileprivate func onlyReference(in resource: Int) -> ID? {
        guard self.resource == resource, !isRoot, title == nil, message == nil, checks.count == 1,
            case .reference(let id) = checks[0]
        else { return nil }
        return id
    }
}
