/// The commits that a walk has reached and not left, each with what is sought there; the latest goes first.
///
/// The order only keeps the walk from visiting a commit twice where branches meet: clocks that are wrong cost time.
struct CommitFrontier<Thing: Hashable> {
    private var waiting: [ObjectID: (commit: Commit, sought: Set<Thing>)] = [:]
    /// By date of commit, the latest last.
    private var order: [(date: Int64, id: ObjectID)] = []

    /// A commit that is waiting.
    func commit(_ id: ObjectID) -> Commit? {
        waiting[id]?.commit
    }

    mutating func add(_ sought: Set<Thing>, at commit: Commit) {
        guard !sought.isEmpty else { return }
        guard waiting[commit.id] == nil else {
            waiting[commit.id]?.sought.formUnion(sought)
            return
        }
        waiting[commit.id] = (commit, sought)
        let date = commit.committer.date.seconds
        order.insert((date, commit.id), at: place(of: date))
    }

    mutating func removeLatest() -> (commit: Commit, sought: Set<Thing>)? {
        order.popLast().flatMap { waiting.removeValue(forKey: $0.id) }
    }

    private func place(of date: Int64) -> Int {
        var low = 0
        var high = order.count
        while low < high {
            let middle = (low + high) / 2
            if order[middle].date <= date { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
