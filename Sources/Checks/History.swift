import Git
import Standards
import Tables
import Text
import Values
import Workspaces

/// What Git knows of a state beside its files: the last commit of each project, and who made the change.
struct History {
    /// By the folder of each project; told only where something asks for it.
    let lastCommits: () -> [RepositoryPath: LastCommit]
    let authorship: Authorship

    init(
        lastCommits: @escaping () -> [RepositoryPath: LastCommit] = { [:] },
        _ authorship: Authorship = Authorship()
    ) {
        self.lastCommits = lastCommits
        self.authorship = authorship
    }

    /// The history of a state; what a walk finds is kept in the index, so that the next one ends where this began.
    init(
        of comparison: Comparison, in workspace: Workspace, by standard: Standard, author: String?,
        _ index: DocumentIndex
    ) throws(PortfolioError) {
        let authorship = try git { () throws(GitError) in
            try Authorship(
                of: comparison, author: author, verifying: standard.settings.demandsSignatures,
                in: workspace.repository)
        }
        let tip = try git { () throws(GitError) in
            if case .commit(let id) = comparison.state { return Optional(id) }
            return try workspace.repository.head.commit
        }
        guard let tip, let folder = standard.projectsFolder else {
            self.init(authorship)
            return
        }
        let kept = try Self.commits(at: tip, in: workspace.repository, folder, index)
        self.init(lastCommits: { kept.commits ?? [:] }, authorship)
    }

    private static func commits(
        at tip: ObjectID, in repository: Repository, _ folder: RepositoryPath, _ index: DocumentIndex
    ) throws(PortfolioError) -> KeptCommits {
        let name = "last commits"
        let known = try tables { () throws(DatabaseError) in try index.findings(of: name) }.flatMap(KeptCommits.init)
        if let known, known.tip == tip { return known }
        let commits = try git { () throws(GitError) in
            try repository.lastCommits(
                ofFoldersIn: folder, at: tip,
                known: known.flatMap { known in known.commits.map { (known.tip, $0) } })
        }
        let kept = KeptCommits(tip: tip, commits: commits)
        try tables { () throws(DatabaseError) in try index.keep(kept.bytes, of: name) }
        return kept
    }
}

/// The last commit of each project as the index keeps it: the tip, then six fields for each, all ended by NUL.
private struct KeptCommits: Sendable {
    let tip: ObjectID
    let bytes: [UInt8]

    init?(_ bytes: [UInt8]) {
        guard let tip = ObjectID(hex: String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)) else { return nil }
        self.tip = tip
        self.bytes = bytes
    }

    init(tip: ObjectID, commits: [RepositoryPath: LastCommit]) {
        self.tip = tip
        let fields = commits.sorted { $0.key < $1.key }.flatMap { path, commit in
            [
                path.text, commit.id.hex, String(commit.committed.seconds), String(commit.committed.offset),
                commit.author.email, commit.author.name,
            ]
        }
        bytes = ([tip.hex] + fields).flatMap { Array($0.utf8) + [0] }
    }

    /// Nil where the bytes are damaged.
    var commits: [RepositoryPath: LastCommit]? {
        let fields = bytes.split(separator: 0, omittingEmptySubsequences: false).dropFirst().dropLast()
            .map { String(decoding: $0, as: UTF8.self) }
        guard fields.count.isMultiple(of: 6) else { return nil }
        var commits: [RepositoryPath: LastCommit] = [:]
        for start in stride(from: 0, to: fields.count, by: 6) {
            guard let path = RepositoryPath(fields[start]), let id = ObjectID(hex: fields[start + 1]),
                let seconds = Int64(fields[start + 2]), let offset = Int(fields[start + 3])
            else { return nil }
            commits[path] = LastCommit(
                id: id, author: Identity(recordedName: fields[start + 5], email: fields[start + 4]),
                committed: CommitDate(seconds: seconds, offset: offset))
        }
        return commits
    }
}
