extension Repository {
    /// The commits that `tip` has and `base` hasn't, each before its parents: `git rev-list --topo-order <base>..<tip>`.
    ///
    /// Where this clone's history is cut, it begins.
    package func commits(from base: ObjectID?, to tip: ObjectID) throws(GitError) -> [Commit] {
        let cuts = try shallowCuts
        guard let base else { return try history(of: tip, cuts) }
        return try history(of: tip, cuts, except: Set(history(of: base, cuts).map(\.id)))
    }

    /// Whether `ancestor` is `id` or among what it builds on, as far as this clone's history goes.
    package func isAncestor(_ ancestor: ObjectID, of id: ObjectID) throws(GitError) -> Bool {
        try history(of: id, shallowCuts).contains { $0.id == ancestor }
    }

    /// A commit and all that it builds on, each before its parents, without `done` and what those build on.
    private func history(
        of tip: ObjectID, _ cuts: Set<ObjectID>, except done: Set<ObjectID> = []
    ) throws(GitError) -> [Commit] {
        var seen = done
        var finished: [Commit] = []
        // The commits on the way to the one being visited, each with the parents that are still to be visited.
        var path: [(commit: Commit, parents: ArraySlice<ObjectID>)] = []
        func enter(_ id: ObjectID) throws(GitError) {
            guard seen.insert(id).inserted else { return }
            let commit = try commit(id)
            path.append((commit, cuts.contains(id) ? [] : commit.parents[...]))
        }
        try enter(tip)
        while let last = path.indices.last {
            // From the last parent, so that the first parent's line comes first in the result.
            if let parent = path[last].parents.popLast() {
                try enter(parent)
            } else {
                finished.append(path.removeLast().commit)
            }
        }
        return finished.reversed()
    }
}
