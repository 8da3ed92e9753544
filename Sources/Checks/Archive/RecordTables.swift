import Filing
import Git
import Reading
import Standards
import Tables
import Text
import Values
import Workspaces

/// The tables of the records that are filed, in an index of their own: read with the standards that they were filed
/// under, each column where the present standard has it.
struct RecordTables: FiledRecords {
    let workspace: Workspace
    /// The present standard, asked for where the tables have to be made.
    let standard: () throws(PortfolioError) -> Standard
    /// The documents of the present state.
    let documents: DocumentTree
    let options: Portfolio.Options

    func attachment() -> Attachment {
        do throws(PortfolioError) {
            return try opened()
        } catch {
            return .unavailable(error.message)
        }
    }

    func projects() throws(QueryFailure.Cause) -> [String] {
        do throws(GitError) {
            guard let tip = try ArchiveBranch(in: workspace.repository).tip else { return [] }
            return try Archive(at: tip, in: workspace.repository).projects
        } catch {
            throw .unavailable(error.message)
        }
    }

    func rows() throws(QueryFailure.Cause) -> [EngineTable.Record] {
        do throws(PortfolioError) {
            guard let archive = try archive() else { return [] }
            return try git { () throws(GitError) in try archive.summaries.map(EngineTable.Record.init) }
        } catch {
            throw .unavailable(error.message)
        }
    }

    func absence() throws(PortfolioError) -> Message? {
        try git { () throws(GitError) in
            let branch = try ArchiveBranch(in: workspace.repository)
            return try branch.unfetchedRemote == nil ? nil : branch.absence
        }
    }

    func reader() throws(PortfolioError) -> Reader {
        guard let archive = try archive() else { return { _ in nil } }
        let documents = try documents(of: archive)
        let layout = try RecordLayout(archive, by: standard(), in: workspace)
        return { (path) throws(PortfolioError) in
            guard let entry = RepositoryPath(path).flatMap({ documents[$0] }),
                let filed = try layout.grouped([entry], of: documents).keys.first
            else { return nil }
            return try layout.reading(filed, reopening: workspace.reopening).documents([entry], of: documents).first
        }
    }

    /// Nil where nothing was ever filed; refused where it was not fetched.
    private func archive() throws(PortfolioError) -> Archive? {
        let branch = try git { () throws(GitError) in try ArchiveBranch(in: workspace.repository) }
        if let tip = branch.tip {
            return try git { () throws(GitError) in try Archive(at: tip, in: workspace.repository) }
        }
        if let absence = try absence() { throw .archive(absence) }
        return nil
    }

    private func documents(of archive: Archive) throws(PortfolioError) -> DocumentTree {
        try git { () throws(GitError) in try workspace.documents(of: .commit(archive.commit)) }
    }

    private func opened() throws(PortfolioError) -> Attachment {
        guard let archive = try archive() else {
            let layout = RecordLayout(try standard()).tables
            return .index(
                try tables { () throws(DatabaseError) in try DocumentIndex.open(in: [], layout: layout, version: "") })
        }
        let tip = archive.commit
        let version = try version(of: archive)
        if let file = DocumentIndex.file(
            keeping: tip.bytes, of: Self.kept, in: options.indexFolders, version: version)
        {
            return .file(file)
        }
        let layout = try RecordLayout(archive, by: standard(), in: workspace)
        let index = try tables { () throws(DatabaseError) in
            try DocumentIndex.open(in: options.indexFolders, layout: layout.tables, version: version)
        }
        try fill(index, with: archive, layout)
        try tables { () throws(DatabaseError) in try index.keep(tip.bytes, of: Self.kept) }
        return index.file.map(Attachment.file) ?? .index(index)
    }

    /// What the index keeps the commit under whose records it holds.
    private static let kept = "archive"

    /// Names all by which records are read: the standards and portfolios that are filed, what the present standard calls
    /// things, the engine's own schemas, the program.
    private func version(of archive: Archive) throws(PortfolioError) -> String {
        try git { () throws(GitError) in
            let shared = try archive.sharedIdentity.map(\.hex).joined()
            let present = try documents.below(["standard/schema"]).identity.hex
            let all = try ObjectID(ofBlob: Array((shared + present + DocumentTree.engineIdentity).utf8))
            return "archive-\(all.hex.prefix(24))"
        }
    }

    /// Adds the documents of new records, and begins anew where records are gone.
    private func fill(_ index: DocumentIndex, with archive: Archive, _ layout: RecordLayout) throws(PortfolioError) {
        let documents = try documents(of: archive)
        let keys = documents.below([ArchivePaths.records]).entries.map(\.key)
        let hasOthers = try tables { () throws(DatabaseError) in
            _ = try index.missing(of: keys)
            return index.holdsOthers(than: keys)
        }
        if hasOthers { try tables { () throws(DatabaseError) in try index.startOver() } }
        // A second time where another process took the file away meanwhile.
        for _ in 0..<2 {
            let missing = try tables { () throws(DatabaseError) in try index.missing(of: keys) }
            guard !missing.isEmpty else { return }
            let entries = missing.compactMap { RepositoryPath($0.path).flatMap { documents[$0] } }
            for (filed, entries) in try layout.grouped(entries, of: documents) {
                let reading = try layout.reading(filed, reopening: workspace.reopening)
                let read = ReadingAhead(entries, of: documents, by: reading)
                try tables { () throws(DatabaseError) in
                    try index.add(read.lazy.map { layout.document($0, filed.standard) })
                }
                if let error = read.error { throw .git(error) }
            }
        }
    }
}

extension EngineTable.Record {
    fileprivate init(_ summary: RecordSummary) {
        self.init(project: summary.id.project, version: summary.id.version)
        path = ArchivePaths.onBranch + summary.id.document.text
        closed = summary.manifest?.closed.flatMap { Day($0) }
        retainedUntil = summary.manifest?.retainedUntil.flatMap { Day($0) }
        tag = summary.tag
        (manifest, computed) = (summary.declaredDigest, summary.digest)
        (filesListed, filesPresent) = (summary.manifest?.files.count, summary.fileCount)
    }
}
