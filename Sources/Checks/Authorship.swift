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
        /// The author's or committer's address, where the commit's signature proves it to be its signer's.
        var signer: String?
    }

    /// The makers of some changes, of each its own; asked for where something reads them.
    let makers: (_ changes: [DocumentTree.PathChange]) throws(QueryFailure.Cause) -> [[Maker]]

    /// All changes are one person's.
    init(of author: String?) {
        let maker = Maker(authorEmail: author, committerEmail: author)
        makers = { $0.map { _ in [maker] } }
    }

    /// What is not committed is `author`'s, but for what a merge under way brings as it is; what is committed is told by
    /// commits. Signatures are verified where that is wanted, each by a program.
    init(of comparison: Comparison, author: String?, verifying: Bool, in repository: Repository) {
        guard let before = comparison.before else {
            self.init(of: nil)
            return
        }
        let commits = CommitMakers(repository: repository, isVerifying: verifying)
        let base: ObjectID? = if case .commit(let id) = before { id } else { nil }
        self.init(told: { (changes) throws(GitError) in
            switch comparison.state {
            case .nothing: return changes.map { _ in [] }
            case .commit(let tip): return try commits.makers(of: changes, since: base, to: tip)
            case .workingTree, .edited, .staged:
                let own = [Maker(authorEmail: author, committerEmail: author)]
                guard let merged = repository.mergedCommit else { return changes.map { _ in own } }
                return try commits.makers(of: changes, merging: merged, into: base, by: own)
            }
        })
    }

    private init(told makers: @escaping ([DocumentTree.PathChange]) throws(GitError) -> [[Maker]]) {
        self.makers = { (changes) throws(QueryFailure.Cause) in
            do throws(GitError) { return try makers(changes) } catch { throw .unavailable(error.message) }
        }
    }
}
