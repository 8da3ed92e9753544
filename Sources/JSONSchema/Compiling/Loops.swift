extension [Subschema] {
    /// The places of subschemas that apply, to the same value, one that led to them; a depth-first search, O(n).
    var loops: [Int] {
        var loops: [Int] = []
        var states = [SearchState](repeating: .new, count: count)
        for start in indices where states[start] == .new {
            var path = [(place: start, rest: self[start].applied[...])]
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
                path.append((target, self[target].applied[...]))
            }
        }
        return loops
    }
}

private enum SearchState {
    case new, onPath, done
}
