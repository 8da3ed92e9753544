package import Checks
import Filing
import Git
import Standards
import Text
package import Values
package import Workspaces

/// Computes every snapshot again from the commit that it was taken of, and looks whether it is as it was taken.
package struct SnapshotVerifying {
    private let workspace: Workspace
    private let options: Portfolio.Options

    package init(of workspace: Workspace, _ options: Portfolio.Options) {
        self.workspace = workspace
        self.options = options
    }

    private var repository: Repository { workspace.repository }

    /// What is wrong with each period's snapshot, in the order of the periods; those without fault have an empty list.
    package func verify() throws(HistoryFailure) -> [(period: Period, findings: [SnapshotFinding])] {
        guard let head = try git({ () throws(GitError) in try repository.head.commit }) else { return [] }
        let documents = try git { () throws(GitError) in try workspace.documents(of: .commit(head)) }
        let governance = try portfolio { () throws(PortfolioError) in try Governance(of: documents, in: workspace) }
        var verified: [(period: Period, findings: [SnapshotFinding])] = []
        for period in periods(of: documents, by: governance.standard) {
            verified.append((period, try findings(of: period, at: head, documents)))
        }
        return verified
    }

    private func periods(of documents: DocumentTree, by standard: Standard) -> [Period] {
        documents.entries.compactMap { entry in
            guard let (kind, captures) = standard.kind(of: entry.path.text), kind.name == SnapshotPaths.kind else {
                return nil
            }
            return captures[AgreedNames.period].flatMap { Period($0) }
        }.sorted { $0.text < $1.text }
    }

    private func findings(
        of period: Period, at head: ObjectID, _ documents: DocumentTree
    ) throws(HistoryFailure) -> [SnapshotFinding] {
        guard let tag = RefName(tag: "\(SnapshotTrailer.tags)/\(period)"),
            try git({ () throws(GitError) in try repository.target(of: tag) }) != nil
        else { return [.untagged] }
        let commit = try git { () throws(GitError) in try repository.commit(repository.commitID(of: tag.text)) }
        let trailers = try git { () throws(GitError) in try commit.message.trailers }
        let source = trailers.first { $0.name == SnapshotTrailer.source }.flatMap { ObjectID(hex: $0.value) }
        let asOf = trailers.first { $0.name == SnapshotTrailer.asOf }.flatMap { Day($0.value) }
        guard let source, let asOf, repository.contains(source) else { return [.withoutSource] }
        let taking = SnapshotTaking(workspace: workspace, period: period, options: options, allowsFindings: true)
        let files = try taking.taken(from: source, asOf: asOf).content.files
        return try touched(files.keys.sorted(), since: commit, at: head, documents)
            + differences(of: files, from: commit)
    }

    /// The files that are no longer as the commit that brought them has them.
    private func touched(
        _ paths: [RepositoryPath], since commit: Commit, at head: ObjectID, _ documents: DocumentTree
    ) throws(HistoryFailure) -> [SnapshotFinding] {
        try git { () throws(GitError) in
            var findings: [SnapshotFinding] = []
            for path in paths {
                let filed = try repository.entry(at: path, inTree: commit.tree)?.id
                guard documents[path]?.id != filed else { continue }
                let last = try repository.lastCommits(of: [path], at: head)[path]
                findings.append(.touched(path, in: last?.id ?? head))
            }
            return findings
        }
    }

    /// What the same commit gives otherwise today.
    private func differences(
        of files: [RepositoryPath: [UInt8]], from commit: Commit
    ) throws(HistoryFailure) -> [SnapshotFinding] {
        try git { () throws(GitError) in
            var findings: [SnapshotFinding] = []
            for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
                let entry = try repository.entry(at: path, inTree: commit.tree)
                let standing = try entry.map { (entry) throws(GitError) in try repository.blob(entry.id) } ?? []
                guard standing != bytes else { continue }
                let (before, after) = (Self.lines(standing), Self.lines(bytes))
                findings.append(
                    .differs(
                        path, standing: before.filter { !after.contains($0) },
                        computed: after.filter { !before.contains($0) }))
            }
            return findings
        }
    }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    }
}
