import CGit2
import Text

/// One proposal after another, until one is committed.
struct CommitAttempt {
    private let repository: Repository
    private let checkout: Checkout?
    /// What attempts that lost their race, or failed, may have left in the working tree and the index.
    private var written: [RepositoryPath: FileVersion?] = [:]

    init(repository: Repository) {
        self.repository = repository
        checkout = Checkout(repository)
    }

    /// Writes a proposal; nil where the branch was moved meanwhile.
    mutating func write(
        _ proposal: CommitProposal, on tip: BranchTip, _ turn: borrowing WriterTurn, _ afterStep: (WriteStep) -> Void
    ) throws(GitError) -> CommitOutcome? {
        let versions = try repository.versions(of: proposal.update)
        let tags = TagWriter(repository: repository)
        if let tag = proposal.tag { try tags.check(tag, has: versions) }
        let tree = try TreeWriter(repository: repository).write(versions, over: tip.tree)
        let isNew = tree != tip.tree
        let transitions = try transitions(to: isNew ? versions : [:], over: tip)
        let checkout = tip.isCheckedOut && !transitions.isEmpty ? checkout : nil
        // What can be refused is refused before a passphrase is asked for, and people go on working meanwhile.
        try checkout?.check(transitions)
        let commit = try isNew ? repository.write(proposal, tree, on: tip) : lastCommit(of: versions, on: tip)
        let tag = try proposal.tag.map { (tag) throws(GitError) in
            (tag, object: try tags.write(tag, for: commit, by: proposal.committer))
        }
        afterStep(.objects)
        try checkout?.check(transitions)
        written = Dictionary(uniqueKeysWithValues: transitions.map { ($0.path, $0.to) })
        try checkout?.make(transitions, afterStep)
        if isNew {
            let isMoved = try turn.moving(tip.branch) { () throws(GitError) in
                try repository.move(tip, to: commit, proposal)
            }
            guard isMoved else { return nil }
            afterStep(.reference)
        }
        let named = try tag.map { (tag, object) throws(GitError) in
            try turn.moving(tag.name) { () throws(GitError) in try tags.place(tag, at: object) }
        }
        if named != nil { afterStep(.tag) }
        return CommitOutcome(commit: commit, isNew: isNew, tag: named)
    }

    /// Gives the working tree and the index back what the tip has where an attempt left something else.
    func withdraw(from target: CommitTarget) {
        guard !written.isEmpty, let checkout else { return }
        do {
            let tip = try repository.tip(of: target, allowsUnborn: true)
            let transitions = try transitions(to: [:], over: tip)
            try checkout.check(transitions)
            try checkout.make(transitions) { _ in }
        } catch {
            // Why the commit wasn't made is the error that people need; what is left is untracked or staged.
        }
    }

    /// What becomes of the paths that are set, and of those that a lost race left: they get what the tip has.
    private func transitions(
        to versions: [RepositoryPath: FileVersion?], over tip: BranchTip
    ) throws(GitError) -> [Transition] {
        var transitions: [Transition] = []
        for path in Set(versions.keys).union(written.keys).sorted() {
            let former = try repository.version(of: path, in: tip.tree)
            let from = [former] + (written[path].map { [$0] } ?? [])
            transitions.append(Transition(path: path, to: versions[path] ?? former, from: from))
        }
        return transitions
    }

    /// The commit that brought what is there already.
    private func lastCommit(
        of versions: [RepositoryPath: FileVersion?], on tip: BranchTip
    ) throws(GitError) -> ObjectID {
        guard let commit = tip.commit else { preconditionFailure("a branch with a tree has a commit") }
        // Dates may be equal, or of clocks that differ.
        var last: ObjectID?
        for id in Set(try repository.lastCommits(of: Set(versions.keys), at: commit).values.map(\.id)) {
            if let known = last, try !repository.isAncestor(known, of: id) { continue }
            last = id
        }
        return last ?? commit
    }
}
