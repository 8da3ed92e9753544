package import Filing
import Git
package import Standards
package import Text
package import Workspaces

/// One record, as it was filed.
package struct ArchivedRecord {
    package let id: RecordID
    /// All records of the project, the first first.
    package let versions: [RecordID]
    /// The record's own document, read as the standard of HEAD names its fields.
    package let document: Document
    /// Every file of the project's folder, by its path there.
    package let files: [RepositoryPath: Manifest.FileDigest]
    package let governance: Governance
    private let archive: Archive

    /// The last record of a project, or the one of a version.
    package init(_ project: String, version: Int?, of workspace: Workspace) throws(PortfolioError) {
        let documents = try git { () throws(GitError) in try workspace.governingDocuments }
        governance = try Governance(of: documents, in: workspace)
        let archive = try filed { () throws(ArchiveFailure) in try Archive.filed(in: workspace.repository) }
        let id = try filed { () throws(ArchiveFailure) in try archive.record(of: project, version: version) }
        let bytes = try git { () throws(GitError) in try archive.document(of: id) } ?? []
        guard let kind = governance.standard.recordKind, let manifest = Manifest(bytes) else {
            throw .archive(.unreadable(id))
        }
        document = kind.read(name: id.document.text, bytes: bytes, governance.conventions)
        versions = try git { () throws(GitError) in try archive.versions(of: project) }
        (self.id, files, self.archive) = (id, manifest.files, archive)
    }

    /// The content of a file of the project's folder; nil where the record has none of this path.
    package func content(of path: RepositoryPath) throws(PortfolioError) -> [UInt8]? {
        guard files[path] != nil else { return nil }
        return try git { () throws(GitError) in try archive.content(of: path, in: id) }
    }
}
