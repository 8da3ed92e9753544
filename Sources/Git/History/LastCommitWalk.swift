/// Finds the last commit that touched each of many things, walking from a tip towards the roots.
///
/// Each thing goes its own way, by Git's default simplification of history (git-log(1)): from a commit to the first
/// parent that has it the same, until a commit has it as none of its parents has. Things on the same commit go together.
struct LastCommitWalk<Thing: Hashable> {
    let repository: Repository
    /// The commits after which history is cut.
    let cuts: Set<ObjectID>
    /// What is known at the commit `knownAt`.
    let known: [Thing: LastCommit]
    let knownAt: ObjectID?
    /// The things that differ between a commit's parent, nil before a root, and the commit.
    let changed: (Commit?, Commit) throws(GitError) -> Set<Thing>

    init(
        repository: Repository, cuts: Set<ObjectID>, known: [Thing: LastCommit], knownAt: ObjectID?,
        changed: @escaping (Commit?, Commit) throws(GitError) -> Set<Thing>
    ) {
        self.repository = repository
        self.cuts = cuts
        self.known = known
        self.knownAt = knownAt
        self.changed = changed
    }

    func run(_ things: Set<Thing>, from tip: ObjectID) throws(GitError) -> [Thing: LastCommit] {
        var last: [Thing: LastCommit] = [:]
        var frontier = CommitFrontier<Thing>()
        frontier.add(things, at: try repository.commit(tip))
        while let (commit, reached) = frontier.removeLatest() {
            var sought = reached
            if commit.id == knownAt {
                for thing in sought {
                    guard let answer = known[thing] else { continue }
                    last[thing] = answer
                    sought.remove(thing)
                }
            }
            guard !sought.isEmpty, !cuts.contains(commit.id) else { continue }
            for thing in try follow(sought, from: commit, &frontier) { last[thing] = LastCommit(commit) }
        }
        return last
    }

    /// Sends things on to the parents that have them the same, and gives those that no parent has so.
    private func follow(
        _ sought: Set<Thing>, from commit: Commit, _ frontier: inout CommitFrontier<Thing>
    ) throws(GitError) -> Set<Thing> {
        guard !commit.parents.isEmpty else { return sought.intersection(try changed(nil, commit)) }
        var rest = sought
        for id in commit.parents {
            let parent = if let commit = frontier.commit(id) { commit } else { try repository.commit(id) }
            let different = try changed(parent, commit)
            if different.isDisjoint(with: rest) {
                frontier.add(rest, at: parent)
                return []
            }
            frontier.add(rest.subtracting(different), at: parent)
            rest.formIntersection(different)
        }
        return rest
    }
}
