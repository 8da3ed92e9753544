import Git
import Text
import Workspaces

/// Tells which commits made each change.
struct CommitMakers {
    typealias Maker = Authorship.Maker

    let repository: Repository
    /// Whether signatures are verified.
    let isVerifying: Bool

    /// A change that no commit made was made by rewriting history, nobody knows by whom; where history is cut, it may be
    /// a commit's that is not here.
    func makers(
        of changes: [DocumentTree.PathChange], since base: ObjectID?, to tip: ObjectID
    ) throws(GitError) -> [[Maker]] {
        guard !changes.isEmpty else { return [] }
        let makers = try makersByFile(changes, since: base, to: tip)
        let nobody = repository.isShallow ? [] : [Maker()]
        return changes.map { makers[$0.path] ?? nobody }
    }

    /// What a merge that is under way brings as it is was made by its commits, all else by `own`.
    func makers(
        of changes: [DocumentTree.PathChange], merging merged: ObjectID, into base: ObjectID?, by own: [Maker]
    ) throws(GitError) -> [[Maker]] {
        let makers = try makersByFile(changes, since: base, to: merged)
        let tree = try repository.commit(merged).tree
        return try changes.map { (change) throws(GitError) in
            let theirs = try repository.entry(at: change.path, inTree: tree)
            return theirs?.id == change.id ? makers[change.path] ?? own : own
        }
    }

    private func makersByFile(
        _ changes: [DocumentTree.PathChange], since base: ObjectID?, to tip: ObjectID
    ) throws(GitError) -> [RepositoryPath: [Maker]] {
        let wanted = Set(changes.map(\.path))
        let commits = try repository.commitsByFile(since: base, to: tip).filter { wanted.contains($0.key) }
        var makers: [ObjectID: Maker] = [:]
        for commit in Set(commits.values.joined()) { makers[commit.id] = try maker(commit) }
        return commits.mapValues { $0.compactMap { makers[$0.id] } }
    }

    private func maker(_ commit: Commit) throws(GitError) -> Maker {
        let (author, committer) = (commit.author.identity.email, commit.committer.identity.email)
        return Maker(
            authorEmail: author, committerEmail: committer, commit: commit.id,
            signer: isVerifying ? try repository.signer(of: commit, among: [author, committer]) : nil)
    }
}
