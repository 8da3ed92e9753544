import Filing
import Git
import Text
import Workspaces

/// Tells which commits made each change.
struct CommitMakers {
    typealias Maker = Authorship.Maker

    let repository: Repository
    let mailmap: Mailmap
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
        let recorded = [commit.author, commit.committer].map(\.identity)
        let proper = recorded.map { mailmap.proper($0).email }
        return Maker(
            authorEmail: proper[0], committerEmail: proper[1], commit: commit.id,
            signer: try signer(of: commit, proper + recorded.map(\.email)),
            command: Authorship.Command(trailers: try commit.message.trailers))
    }

    /// The address that a commit's signature proves, as its owner has it properly.
    private func signer(of commit: Commit, _ addresses: [String]) throws(GitError) -> String? {
        guard isVerifying else { return nil }
        return try repository.signer(of: commit, among: addresses)
            .map { mailmap.proper(Identity(recordedName: "", email: $0)).email }
    }
}

extension Authorship.Command {
    /// The command that writes one of some trailers.
    fileprivate init?(trailers: [CommitMessage.Trailer]) {
        let names = Set(trailers.map(\.name))
        let written = [
            (SnapshotTrailer.period, Self.snapshot), (RecordTrailer.archived, .archive),
            (RecordTrailer.restored, .restore),
        ].first { names.contains($0.0) }
        guard let written else { return nil }
        self = written.1
    }
}
