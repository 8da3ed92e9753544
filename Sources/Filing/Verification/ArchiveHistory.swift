import Git
import Text

/// What the commits of the archive's branch did.
struct ArchiveHistory {
    /// The commit that brought each record, as far as history goes.
    private(set) var origins: [RecordID: ObjectID] = [:]
    /// What commits changed or removed after it was filed.
    private(set) var touches: [Touch] = []
    /// What of history can't be read.
    private(set) var damages: [ArchiveFinding] = []
    /// Whether history begins at a commit that had parents.
    private(set) var isCut = false

    struct Touch: Sendable {
        let path: RepositoryPath
        let commit: ObjectID
    }

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
            damages.append(ArchiveFinding(nil, .damaged(error.message)))
        }
    }

    mutating func formUnion(_ other: ArchiveHistory) {
        origins.merge(other.origins) { first, _ in first }
        touches += other.touches
        damages += other.damages
        isCut = isCut || other.isCut
    }

    /// The findings of the whole archive: of a file that a commit touched, that its content is not as it was filed goes
    /// without saying; that it is so again does not.
    func findings(beside others: [ArchiveFinding]) -> [ArchiveFinding] {
        let faulty = Set(others.compactMap(\.place))
        let touched = Set(touches.map(\.path))
        return damages + others.filter { !$0.isOfContent || $0.place.map(touched.contains) != true }
            + touches.map { touch in
                let isUndone = faulty.isDisjoint(with: touch.path.withAncestors)
                return ArchiveFinding(
                    RecordID(holding: touch.path), .touched(touch.path, in: touch.commit, isUndone: isUndone))
            }
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
                touches.append(Touch(path: change.path, commit: commit.id))
            }
        }
    }

    private mutating func note(_ path: RepositoryPath, _ commit: Commit) {
        // A merge brings nothing of its own: what it adds to one parent, the other has.
        guard commit.parents.count < 2, let id = RecordID(holding: path), path == id.document else { return }
        origins[id] = commit.id
    }
}

extension RepositoryPath {
    /// The path, and every folder that it is in.
    fileprivate var withAncestors: [RepositoryPath] {
        let parts = components
        return parts.indices.compactMap { RepositoryPath(parts[...$0].joined(separator: "/")) }
    }
}
