import Git
import Standards
import Tables
import Text
import Values
import Workspaces

/// What Git knows of a state beside its files: the last commit of each project, and who makes the change.
struct History: Sendable {
    /// By the folder of each project.
    let lastCommits: [RepositoryPath: LastCommit]
    /// Who wrote the commit; nil where what is looked at is not committed.
    let commit: Commit?

    init(lastCommits: [RepositoryPath: LastCommit] = [:], commit: Commit? = nil) {
        self.lastCommits = lastCommits
        self.commit = commit
    }

    /// The history of a state; what a walk finds is kept in the index, so that the next one ends where this began.
    init(
        of state: State, in workspace: Workspace, folder: RepositoryPath?, _ index: DocumentIndex
    ) throws(PortfolioError) {
        let tip = try git { () throws(GitError) in
            if case .commit(let id) = state { return Optional(id) }
            return try workspace.repository.head.commit
        }
        guard let tip, let folder else {
            self.init()
            return
        }
        let kept = try tables { () throws(DatabaseError) in try index.findings(of: Self.keptName) }
        let known = kept.flatMap(KeptCommits.init)
        let commits = try git { () throws(GitError) in
            known?.tip == tip
                ? known?.commits ?? [:]
                : try workspace.repository.lastCommits(
                    ofFoldersIn: folder, at: tip, known: known.map { ($0.tip, $0.commits) })
        }
        if known?.tip != tip {
            try tables { () throws(DatabaseError) in
                try index.keep(KeptCommits(tip: tip, commits: commits).bytes, of: Self.keptName)
            }
        }
        let isCommit = if case .commit = state { true } else { false }
        self.init(
            lastCommits: commits,
            commit: isCommit ? try git { () throws(GitError) in try workspace.repository.commit(tip) } : nil)
    }

    private static let keptName = "last commits"
}

/// The last commit of each project as the index keeps it: the tip, then a line for each.
private struct KeptCommits {
    let tip: ObjectID
    let commits: [RepositoryPath: LastCommit]

    init(tip: ObjectID, commits: [RepositoryPath: LastCommit]) {
        self.tip = tip
        self.commits = commits
    }

    init?(_ bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard let tip = lines.first.flatMap({ ObjectID(hex: $0) }) else { return nil }
        var commits: [RepositoryPath: LastCommit] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard parts.count == 6, let path = RepositoryPath(String(parts[0])), let id = ObjectID(hex: parts[1]),
                let seconds = Int64(parts[2]),
                let offset = Int(parts[3]), let author = Identity(name: String(parts[5]), email: String(parts[4]))
            else { return nil }
            commits[path] = LastCommit(
                id: id, author: author, committed: CommitDate(seconds: seconds, offset: offset))
        }
        self.init(tip: tip, commits: commits)
    }

    var bytes: [UInt8] {
        let lines = commits.sorted { $0.key < $1.key }.map { path, commit in
            "\(path)\t\(commit.id.hex)\t\(commit.committed.seconds)\t\(commit.committed.offset)\t"
                + "\(commit.author.email)\t\(commit.author.name)"
        }
        return Array(([tip.hex] + lines).joined(separator: "\n").utf8)
    }
}
