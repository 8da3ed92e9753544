import Git
import Tables
import Workspaces

/// The files of the commit that was checked last, kept so that those of the next are found by what differs.
extension ListedCommit {
    /// What it is kept as in the index.
    static let keptName = "listing"

    var kept: [UInt8] { id.bytes + documents.listing }

    /// Nil where these bytes are none of ours, or damaged.
    init?(kept bytes: [UInt8]) {
        guard bytes.count >= ObjectID.byteCount,
            let documents = DocumentTree(listing: bytes[ObjectID.byteCount...])
        else { return nil }
        self.init(bytes.withUnsafeBytes(ObjectID.init(bytes:)), documents)
    }
}

extension CheckKey {
    /// The commit whose files were kept last.
    func keptListing(in folders: [String]) -> ListedCommit? { Self.keptListing(in: folders, version) }

    /// The same where a commit is checked, whose files are not known yet; nil for other states.
    static func keptListing(
        for comparison: Comparison, in workspace: Workspace, _ options: Portfolio.Options
    ) throws(GitError) -> ListedCommit? {
        guard case .commit(let id) = comparison.state else { return nil }
        let governing = try workspace.governingDocuments(of: comparison.judge ?? id)
        return keptListing(in: options.indexFolders, try governing.readingIdentity)
    }

    private static func keptListing(in folders: [String], _ version: String) -> ListedCommit? {
        DocumentIndex.findings(of: ListedCommit.keptName, in: folders, version: version)
            .flatMap(ListedCommit.init(kept:))
    }
}
