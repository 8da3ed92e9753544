package import Filing
import Git
package import Standards
package import Tables
package import Text
package import Workspaces

/// The records that are filed, to be asked without the portfolio's own documents.
package struct ArchivedRecords {
    /// Sees the tables of records alone, as `archive`.
    package let session: Session
    package let settings: PortfolioSettings
    /// The fields of records that a list of them shows.
    let columns: [String]
    private let standard: Standard
    private let attachment: Attachment
    private let workspace: Workspace

    /// The records of the archive's branch, as the standard of HEAD names their fields.
    package init(of workspace: Workspace, _ options: Portfolio.Options) throws(PortfolioError) {
        _ = try filed { () throws(ArchiveFailure) in try Archive.filed(in: workspace.repository) }
        let documents = try git { () throws(GitError) in try workspace.governingDocuments }
        let governance = try Governance(settlingOnly: documents, in: workspace)
        (settings, standard) = (governance.settings, governance.standard)
        columns = standard.settings.recordColumns
        let tables = RecordTables(
            workspace: workspace,
            standard: { () throws(PortfolioError) in try Governance(of: documents, in: workspace).standard },
            documents: documents, options: options)
        let attachment = tables.attachment()
        (self.attachment, self.workspace) = (attachment, workspace)
        let index = try Checks.tables { () throws(DatabaseError) in
            try DocumentIndex.open(in: [], layout: TableLayout(kinds: []), version: "")
        }
        do throws(SessionFailure) {
            session = try index.session(live: [], archive: { attachment }, whenStuck: options.whenStuck)
        } catch {
            throw .session(error)
        }
    }

    /// What the columns of a list are called where people read it.
    package var headings: Headings { standard.headings }

    /// The paths of the documents that have all of some words, by record, each by its path in the project's folder.
    package func texts(of words: String) throws(PortfolioError) -> [RecordID: [RepositoryPath]] {
        let paths = try search(words)
        var found: [RecordID: [RepositoryPath]] = [:]
        for path in paths.compactMap({ RepositoryPath($0) }) {
            guard let id = RecordID(holding: path) else { continue }
            found[id, default: []].append(id.file(at: path) ?? path)
        }
        return found
    }

    private func search(_ words: String) throws(PortfolioError) -> [String] {
        if case .unavailable(let message) = attachment { throw .query(QueryFailure("archive", .unavailable(message))) }
        let search = try tables { () throws(DatabaseError) in try TextSearch.opened(in: attachment) }
        guard let search else { return [] }
        let missing = try tables { () throws(DatabaseError) in try search.missing() }
        // Part by part, so that not all texts are in memory at once.
        for start in stride(from: 0, to: missing.count, by: Self.partSize) {
            let part = missing[start..<min(start + Self.partSize, missing.count)]
            var texts: [(document: TextSearch.Document, text: String)] = []
            for document in part {
                let bytes = try git { () throws(GitError) in
                    try workspace.repository.blob(document.content.bytes.withUnsafeBytes { ObjectID(bytes: $0) })
                }
                texts.append((document, String(decoding: bytes, as: UTF8.self)))
            }
            try tables { () throws(DatabaseError) in try search.add(texts) }
        }
        return try tables { () throws(DatabaseError) in try search.paths(of: words) }
    }

    private static let partSize = 1000
}
