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
        /// The command of greffe's that wrote the commit, as the commit says.
        var command: Command?
    }

    /// The commands whose commits say so.
    enum Command: String {
        case snapshot, archive, restore
    }

    /// The makers of some changes, of each its own; asked for where something reads them.
    let makers: (_ changes: [DocumentTree.PathChange]) throws(QueryFailure.Cause) -> [[Maker]]

    /// All changes are one person's.
    init(of maker: Maker = Maker()) {
        makers = { $0.map { _ in [maker] } }
    }

    /// What is not committed is `author`'s, but for what a merge under way brings as it is; what is committed is told by
    /// commits. Signatures are verified where that is wanted, each by a program.
    init(
        of comparison: Comparison, author: String?, verifying: Bool, in repository: Repository
    ) throws(GitError) {
        guard let before = comparison.before else {
            self.init()
            return
        }
        let base: ObjectID? = if case .commit(let id) = before { id } else { nil }
        let mailmap = try Self.mailmap(of: comparison.judge ?? base, in: repository)
        let commits = CommitMakers(repository: repository, mailmap: mailmap, isVerifying: verifying)
        let author = author.map { mailmap.proper(Identity(recordedName: "", email: $0)).email }
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

    /// Who people are by the `.mailmap` that stood before the change, so that nobody becomes another by it.
    private static func mailmap(of commit: ObjectID?, in repository: Repository) throws(GitError) -> Mailmap {
        guard let commit, let path = RepositoryPath(".mailmap"),
            let file = try repository.entry(at: path, inTree: repository.commit(commit).tree), file.mode.isFile
        else { return Mailmap() }
        return Mailmap(try repository.blob(file.id))
    }

    private init(told makers: @escaping ([DocumentTree.PathChange]) throws(GitError) -> [[Maker]]) {
        self.makers = { (changes) throws(QueryFailure.Cause) in
            do throws(GitError) { return try makers(changes) } catch { throw .unavailable(error.message) }
        }
    }
}
