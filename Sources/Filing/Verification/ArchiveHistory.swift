import Git
import Text

/// What the commits of the archive's branch did.
struct ArchiveHistory {
    /// The commit that brought each record, as far as history goes.
    private(set) var origins: [RecordID: ObjectID] = [:]
    private(set) var findings: [ArchiveFinding] = []
    /// Whether history begins at a commit that had parents.
    private(set) var isCut = false

    /// Looks at what `commit` did to what its parents have.
    mutating func add(_ commit: Commit, in repository: Repository) {
        do throws(GitError) {
            guard !commit.parents.isEmpty else { return try begin(commit, in: repository) }
            for parent in commit.parents {
                if repository.isShallow, !repository.contains(parent) {
                    isCut = true
                } else {
                    try compare(commit, with: repository.commit(parent), in: repository)
                }
            }
        } catch {
            findings.append(ArchiveFinding(nil, .damaged(error.message)))
        }
    }

    mutating func formUnion(_ other: ArchiveHistory) {
        origins.merge(other.origins) { first, _ in first }
        findings += other.findings
        isCut = isCut || other.isCut
    }

    private mutating func begin(_ commit: Commit, in repository: Repository) throws(GitError) {
        for file in try repository.entries(ofTree: commit.tree) { note(file.path, commit) }
    }

    private mutating func compare(
        _ commit: Commit, with parent: Commit, in repository: Repository
    ) throws(GitError) {
        for change in try repository.changedFiles(from: parent.tree, to: commit.tree) {
            if change.kind == .added {
                note(change.path, commit)
            } else {
                findings.append(ArchiveFinding(RecordID(holding: change.path), .touched(change.path, in: commit.id)))
            }
        }
    }

    private mutating func note(_ path: RepositoryPath, _ commit: Commit) {
        // A merge brings nothing of its own: what it adds to one parent, the other has.
        guard commit.parents.count < 2, let id = RecordID(holding: path), path == id.document else { return }
        origins[id] = commit.id
    }
}
