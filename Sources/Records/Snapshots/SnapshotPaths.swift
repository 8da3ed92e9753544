import Standards
import Text
import Values

/// Where the files of a period's snapshot live, as the schemas of their kinds say.
struct SnapshotPaths {
    /// The document that marks the snapshot.
    let root: RepositoryPath
    /// The kind of that document.
    static let kind = "snapshot"
    let rootKind: Kind
    let tables: [SnapshotTable]

    init(of period: Period, by standard: Standard) throws(HistoryFailure) {
        guard let kind = standard.kinds.named(Self.kind), let root = kind.path(of: period) else {
            throw .refused(.noPath(kind: Self.kind))
        }
        self.root = root
        rootKind = kind
        tables = try SnapshotTable.all(of: standard, closing: period)
    }

    func contains(_ path: RepositoryPath) -> Bool {
        path == root || tables.contains { $0.path == path }
    }
}
