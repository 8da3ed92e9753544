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
struct RecordTables {
    let workspace: Workspace
    /// The present standard, asked for where the tables have to be made.
    let standard: () throws(PortfolioError) -> Standard
    /// The documents of the present state.
    let documents: DocumentTree
    let options: Portfolio.Options

    /// What statements see as `archive`.
    func attachment() -> Attachment {
        do throws(PortfolioError) {
            return try opened()
        } catch {
            return .unavailable(error.message)
        }
    }

    /// The projects that have a record, from the branch's tree alone.
    func projects() throws(PortfolioError) -> Set<String> {
        try git { () throws(GitError) in
            guard let tip = try ArchiveBranch(in: workspace.repository).tip else { return [] }
            return Set(try Archive(at: tip, in: workspace.repository).projects)
        }
    }

    /// The rows of the engine's table `record`; none where the archive can't be read, which `archive` then says.
    func rows() -> [EngineTable.Record] {
        do throws(GitError) {
            guard let tip = try ArchiveBranch(in: workspace.repository).tip else { return [] }
            return try Archive(at: tip, in: workspace.repository).summaries.map(EngineTable.Record.init)
        } catch {
            return []
        }
    }

    /// Tables without rows, for a portfolio that is in memory alone.
    static func none(by standard: Standard) -> Attachment {
        do throws(DatabaseError) {
            let layout = RecordLayout(standard).tables
            return .index(try DocumentIndex.open(in: [], layout: layout, version: ""))
        } catch {
            return .unavailable(PortfolioError.database(error).message)
        }
    }

    private func opened() throws(PortfolioError) -> Attachment {
        let branch = try git { () throws(GitError) in try ArchiveBranch(in: workspace.repository) }
        guard let tip = branch.tip else {
            let isUnfetched = try git { () throws(GitError) in try branch.unfetchedRemote != nil }
            guard isUnfetched else { return Self.none(by: try standard()) }
            return .unavailable(try git { () throws(GitError) in try branch.absence })
        }
        let archive = try git { () throws(GitError) in try Archive(at: tip, in: workspace.repository) }
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
        let documents = try git { () throws(GitError) in try workspace.documents(of: .commit(archive.commit)) }
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
            for (filed, entries) in try layout.grouped(entries, of: archive) {
                let reading = try layout.reading(filed, of: archive, reopening: workspace.reopening)
                let read = ReadingAhead(entries, of: documents, by: reading)
                try tables { () throws(DatabaseError) in
                    try index.add(read.lazy.map { layout.document($0, filed) })
                }
                if let error = read.error { throw .git(error) }
            }
        }
    }
}

extension EngineTable.Record {
    fileprivate init(_ summary: RecordSummary) {
        self.init(project: summary.id.project, version: summary.id.version)
        closed = summary.manifest?.closed.flatMap { Day($0) }
        retainedUntil = summary.manifest?.retainedUntil.flatMap { Day($0) }
        tag = summary.tag
        (manifest, computed) = (summary.declaredDigest, summary.digest)
        (filesListed, filesPresent) = (summary.manifest?.files.count, summary.fileCount)
    }
}
