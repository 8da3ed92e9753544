extension Program {
    /// The places of subschemas that apply, to the same value, one that led to them; a depth-first search, O(n).
    var loops: [Int] {
        var loops: [Int] = []
        var states = [SearchState](repeating: .new, count: subschemas.count)
        for start in subschemas.indices where states[start] == .new {
            var path = [(place: start, rest: applied(by: Subschema.ID(index: start))[...])]
            states[start] = .onPath
            while let next = path.last {
                guard let target = path[path.count - 1].rest.popFirst()?.index else {
                    states[next.place] = .done
                    path.removeLast()
                    continue
                }
                if states[target] == .onPath { loops.append(next.place) }
                guard states[target] == .new else { continue }
                states[target] = .onPath
                path.append((target, applied(by: Subschema.ID(index: target))[...]))
            }
        }
        return loops
    }
}

private enum SearchState {
    case new, onPath, done
}
