import Filing
import Git
import Standards
import Tables
import Text
import Values
import Workspaces

/// Records that are in memory alone, as those of a rule's example: each as `greffe archive` would have filed it, and read
/// with the present standard.
struct RecordsInMemory: FiledRecords {
    private let standard: Standard
    private let documents: DocumentTree
    private let reading: DocumentReading

    init(_ documents: DocumentTree, _ governance: Governance) {
        (standard, self.documents) = (governance.standard, documents)
        let kinds = RecordKinds(governance.standard, folder: ArchivePaths.dataPattern)
        reading = DocumentReading(kind: kinds.kind, conventions: governance.conventions, repository: nil)
    }

    func attachment() -> Attachment {
        do throws(PortfolioError) {
            let layout = RecordLayout(standard)
            let read = try reading.documents(documents.entries, of: documents)
            return try tables { () throws(DatabaseError) in
                let index = try DocumentIndex.open(in: [], layout: layout.tables, version: "")
                try index.add(read.map { layout.document($0, nil) })
                return .index(index)
            }
        } catch {
            return .unavailable(error.message)
        }
    }

    func rows() throws(QueryFailure.Cause) -> [EngineTable.Record] {
        do throws(PortfolioError) {
            return try reading.documents(documents.entries, of: documents).compactMap(row)
        } catch {
            throw .unavailable(error.message)
        }
    }

    /// The row of a record's own document; nil for what is none.
    private func row(_ read: DocumentReading.ReadDocument) -> EngineTable.Record? {
        guard let id = RecordID(holding: read.entry.path), read.entry.path == id.document, let document = read.document
        else { return nil }
        let (fields, digest) = (document.tree?.root, SHA256(of: document.source.bytes).hex)
        let fileCount = documents.range(below: (id.folder / ArchivePaths.data).text).count
        var row = EngineTable.Record(project: id.project, version: id.version)
        row.path = ArchivePaths.onBranch + id.document.text
        row.closed = fields?["closed"]?.string.flatMap { Day($0) }
        row.retainedUntil = fields?["retained_until"]?.string.flatMap { Day($0) }
        (row.tag, row.manifest, row.computed) = (id.tag.shortName, digest, digest)
        (row.filesListed, row.filesPresent) = (fileCount, fileCount)
        return row
    }

    func projects() -> [String] {
        Set(documents.entries.compactMap { RecordID(holding: $0.path)?.project }).sorted()
    }

    func absence() -> Message? { nil }

    func reader() -> Reader {
        { (path) throws(PortfolioError) in
            guard let entry = RepositoryPath(path).flatMap({ documents[$0] }) else { return nil }
            return try reading.documents([entry], of: documents).first
        }
    }
}
