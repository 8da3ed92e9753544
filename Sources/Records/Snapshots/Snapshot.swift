import Checks
import Git
import Reading
import Standards
import Tables
import Text
import Values
import Workspaces

/// A period as it was closed: the bytes of its files. They depend on the documents and the as-of date alone, so that
/// taking it again from the same documents gives the same bytes.
struct Snapshot {
    let files: [RepositoryPath: [UInt8]]

    /// Grows when the same rows would give other bytes.
    private static let format = 1

    /// What a portfolio that was checked gives; `tree` is the Git tree of its commit.
    init(of portfolio: Portfolio, _ paths: SnapshotPaths, tree: ObjectID, in repository: Repository)
        throws(HistoryFailure)
    {
        var files = [paths.root: try Self.root(of: portfolio, paths, tree: tree, in: repository)]
        for table in paths.tables { files[table.path] = try table.bytes(from: portfolio) }
        self.files = files
    }

    /// `snapshot.yaml`: what the figures were made from.
    private static func root(
        of portfolio: Portfolio, _ paths: SnapshotPaths, tree: ObjectID, in repository: Repository
    ) throws(HistoryFailure) -> [UInt8] {
        let value = PlainValue.object([
            "format": .integer(format), "as_of": .string(portfolio.options.today.text),
            "standard": try portfolio.standardsName.map { .string($0) },
            "standard_tree": try portfolio.standardsTree(in: tree, of: repository).map { .string($0.hex) },
        ])
        guard let text = StrictWriter.write(Tree.of(value), guide: paths.rootKind.guide) else {
            preconditionFailure("a value that the program made is readable")
        }
        return Array(text.utf8)
    }

    /// The files as a commit writes them.
    var update: TreeUpdate {
        TreeUpdate(files.mapValues { .write($0) })
    }

    /// The first path whose content a tree has otherwise; nil where the snapshot stands there as it is.
    func difference(from documents: DocumentTree) throws(HistoryFailure) -> RepositoryPath? {
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
            let id = try git { () throws(GitError) in try ObjectID(ofBlob: bytes) }
            if documents[path]?.id != id { return path }
        }
        return nil
    }
}
