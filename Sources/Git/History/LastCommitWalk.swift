/// Finds the last commit that touched each of many things, walking from a tip towards the roots.
///
/// Each thing goes its own way, by Git's default simplification of history (git-log(1)): from a commit to the first
/// parent that has it the same, until a commit has it as none of its parents has. Things on the same commit go together.
struct LastCommitWalk<Thing: Hashable, Answer> {
    let repository: Repository
    /// The commits after which history is cut.
    let cuts: Set<ObjectID>
    /// What is known at the commit `knownAt`.
    let known: [Thing: Answer]
    let knownAt: ObjectID?
    /// What is kept of the commit that is found.
    let answer: (Commit) -> Answer
    /// The things that differ between a commit's parent, nil before a root, and the commit.
    let changed: (Commit?, Commit) throws(GitError) -> Set<Thing>

    init(
        repository: Repository, cuts: Set<ObjectID>, known: [Thing: Answer], knownAt: ObjectID?,
        answer: @escaping (Commit) -> Answer, changed: @escaping (Commit?, Commit) throws(GitError) -> Set<Thing>
    ) {
        self.repository = repository
        self.cuts = cuts
        self.known = known
        self.knownAt = knownAt
        self.answer = answer
        self.changed = changed
    }

    func run(_ things: Set<Thing>, from tip: ObjectID) throws(GitError) -> [Thing: Answer] {
        var last: [Thing: Answer] = [:]
        var frontier = CommitFrontier<Thing>()
        frontier.add(things, at: try repository.commit(tip))
        while let (commit, reached) = frontier.removeLatest() {
            var sought = reached
            if commit.id == knownAt {
                for thing in sought {
                    guard let found = known[thing] else { continue }
                    last[thing] = found
                    sought.remove(thing)
                }
            }
            guard !sought.isEmpty, !cuts.contains(commit.id) else { continue }
            for thing in try follow(sought, from: commit, &frontier) { last[thing] = answer(commit) }
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
