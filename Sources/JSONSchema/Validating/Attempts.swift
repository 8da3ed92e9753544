import Text

/// What is wrong with a value by each of several schemas of which it should satisfy one.
extension [[Fault]] {
    /// One fault for all, where each schema says as little: the types, values or fields they ask for, together.
    func merged(of value: Value) -> [Fault]? {
        let single = compactMap { $0.count == 1 && $0[0].isAbout(value) && $0[0].message == nil ? $0[0].kind : nil }
        guard single.count == count, let first = single.first else { return nil }
        let kind = single.dropFirst().reduce(Optional(first)) { merged, next in merged?.merged(with: next) }
        return kind.map { [Fault($0, of: self[0][0].instance, at: self[0][0].range)] }
    }

    /// The faults by the schema that the value comes nearest to: of its type, then with the values that tell schemas
    /// apart, then with the fewest faults.
    func nearest(to value: Value) -> [Fault]? {
        map { (faults: $0, distance: $0.distance(of: value)) }.min { $0.distance < $1.distance }?.faults
    }
}

extension [Fault] {
    fileprivate func distance(of value: Value) -> (Int, Int, Int) {
        var wrongTypes = 0
        var otherKinds = 0
        for fault in self {
            if case .wrongType = fault.kind, fault.isAbout(value) { wrongTypes += 1 }
            if case .notInList(_, let values, _) = fault.kind, values.count == 1 { otherKinds += 1 }
        }
        return (wrongTypes, otherKinds, count)
    }
}

extension FaultKind {
    fileprivate func merged(with other: FaultKind) -> FaultKind? {
        switch (self, other) {
        case (.wrongType(let found, let left), .wrongType(_, let right)):
            .wrongType(found: found, expected: left.union(right))
        case (.notInList(let found, let left, let nearest), .notInList(_, let right, let otherNearest)):
            .notInList(found: found, values: left + right, nearest: nearest ?? otherNearest)
        case (.missingField(let left), .missingField(let right)): .missingAnyField([left, right])
        case (.missingAnyField(let fields), .missingField(let field)): .missingAnyField(fields + [field])
        default: nil
        }
    }
}
