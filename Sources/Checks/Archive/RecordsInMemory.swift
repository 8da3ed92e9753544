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
        do throws(GitError) {
            var bytes = try DocumentBytes(of: documents, in: nil)
            var rows: [EngineTable.Record] = []
            for entry in documents.entries {
                guard let id = RecordID(holding: entry.path), entry.path == id.document else { continue }
                let files = documents.range(below: (id.folder / ArchivePaths.data).text)
                rows.append(EngineTable.Record(RecordSummary(id, try bytes.bytes(of: entry), fileCount: files.count)))
            }
            return rows
        } catch {
            throw .unavailable(error.message)
        }
    }

    func projects() -> [String] {
        Set(documents.entries.compactMap { RecordID(holding: $0.path)?.project }).sorted()
    }

    func absence() -> Message? { nil }

    func reader() -> Reader {
        { (key) throws(PortfolioError) in
            guard let entry = RepositoryPath(key.path).flatMap({ documents[$0] }) else { return nil }
            return try reading.documents([entry], of: documents).first
        }
    }
}
