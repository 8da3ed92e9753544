import Git
import Tables
import Text
import Workspaces

/// Tells who made each change between two states.
struct Authorship {
    /// Somebody who changed a document; whoever changes what is not committed yet has no commit.
    struct Maker {
        var authorEmail: String?
        var committerEmail: String?
        var commit: ObjectID?
    }

    /// The makers of some changes, of each its own; asked for where something reads them.
    let makers: (_ changes: [DocumentTree.PathChange]) throws(QueryFailure.Cause) -> [[Maker]]

    /// All changes are one person's.
    init(of author: String?) {
        let maker = Maker(authorEmail: author, committerEmail: author)
        makers = { $0.map { _ in [maker] } }
    }

    /// What is not committed is `author`'s, but for what a merge under way brings as it is; what is committed is told by
    /// commits.
    init(of comparison: Comparison, author: String?, in repository: Repository) {
        guard let before = comparison.before else {
            self.init(of: nil)
            return
        }
        let base: ObjectID? = if case .commit(let id) = before { id } else { nil }
        self.init(told: { (changes) throws(GitError) in
            switch comparison.state {
            case .nothing: return changes.map { _ in [] }
            case .commit(let tip): return try Self.makers(of: changes, since: base, to: tip, in: repository)
            case .workingTree, .edited, .staged:
                let own = [Maker(authorEmail: author, committerEmail: author)]
                guard let merged = repository.mergedCommit else { return changes.map { _ in own } }
                return try Self.makers(of: changes, merging: merged, into: base, by: own, in: repository)
            }
        })
    }

    private init(told makers: @escaping ([DocumentTree.PathChange]) throws(GitError) -> [[Maker]]) {
        self.makers = { (changes) throws(QueryFailure.Cause) in
            do throws(GitError) { return try makers(changes) } catch { throw .unavailable(error.message) }
        }
    }

    /// A change that no commit made was made by rewriting history, nobody knows by whom; where history is cut, it may be
    /// a commit's that is not here.
    private static func makers(
        of changes: [DocumentTree.PathChange], since base: ObjectID?, to tip: ObjectID, in repository: Repository
    ) throws(GitError) -> [[Maker]] {
        guard !changes.isEmpty else { return [] }
        let commits = try repository.commitsByFile(since: base, to: tip)
        let nobody = repository.isShallow ? [] : [Maker()]
        return changes.map { change in commits[change.path]?.map(Maker.init) ?? nobody }
    }

    private static func makers(
        of changes: [DocumentTree.PathChange], merging merged: ObjectID, into base: ObjectID?, by own: [Maker],
        in repository: Repository
    ) throws(GitError) -> [[Maker]] {
        let commits = try repository.commitsByFile(since: base, to: merged)
        let tree = try repository.commit(merged).tree
        return try changes.map { (change) throws(GitError) in
            let theirs = try repository.entry(at: change.path, inTree: tree)
            return theirs?.id == change.id ? commits[change.path]?.map(Maker.init) ?? own : own
        }
    }
}

extension Authorship.Maker {
    fileprivate init(_ commit: Commit) {
        self.init(
            authorEmail: commit.author.identity.email, committerEmail: commit.committer.identity.email,
            commit: commit.id)
    }
}
