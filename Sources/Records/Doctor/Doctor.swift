package import Checks
import Filing
import Git
import Standards
import Tables
import Text
package import Workspaces

/// Looks at all that greffe depends on: the repository, the index, tags, the archive's branch, the standard, and work that
/// was begun and not finished.
package struct Doctor {
    private let workspace: Workspace
    private let options: Portfolio.Options

    package init(of workspace: Workspace, _ options: Portfolio.Options) {
        self.workspace = workspace
        self.options = options
    }

    private var repository: Repository { workspace.repository }

    /// What is to be mended; empty where all is well.
    package func examine() throws(HistoryFailure) -> [Diagnosis] {
        var found = try examineRepository()
        found += examineIndex()
        let documents = try git { () throws(GitError) in try workspace.documents(of: .workingTree) }
        var projectsFolder: RepositoryPath?
        do throws(PortfolioError) {
            let standard = try Governance(of: documents, in: workspace).standard
            if !standard.faults.isEmpty { found.append(.faultyStandard(standard.faults.map(\.source.name))) }
            projectsFolder = standard.projectsFolder
        } catch {
            found.append(.noPortfolio(error.message))
        }
        let written = try git { () throws(GitError) in try HistoryEntry.all(in: repository) }
        found += try examineArchive(projectsFolder, written)
        found += try examineSnapshots(written)
        return found
    }

    private func examineRepository() throws(HistoryFailure) -> [Diagnosis] {
        let head = try git { () throws(GitError) in try repository.head }
        var found: [Diagnosis] = []
        if let operation = repository.operationUnderWay { found.append(.operation(operation)) }
        if repository.isIndexLocked { found.append(.lock(on: repository.indexFile)) }
        if head.commit == nil { found.append(.unborn) } else if head.branch == nil { found.append(.detached) }
        if repository.isShallow { found.append(.shallow) }
        return found
    }

    /// Damaged files are emptied on the way, and made anew by the next command.
    private func examineIndex() -> [Diagnosis] {
        let damaged = DocumentIndex.emptyDamaged(in: options.indexFolders)
        var found = damaged.map(Diagnosis.damagedIndex)
        if !options.indexFolders.contains(where: DocumentIndex.canWrite(in:)) { found.append(.unwritableIndex) }
        return found
    }

    private func examineArchive(
        _ projectsFolder: RepositoryPath?, _ written: [HistoryEntry]
    ) throws(HistoryFailure) -> [Diagnosis] {
        try git { () throws(GitError) in
            let branch = try ArchiveBranch(in: repository)
            var found: [Diagnosis] = []
            if let remote = try branch.unmerged { found.append(.behind(remote)) }
            guard let tip = branch.tip else { return found }
            let archive = try Archive(at: tip, in: repository)
            let records = try archive.records
            let tags = try Set(repository.references(matching: "refs/tags/\(ArchiveBranch.name)/*").map(\.name))
            let untagged = records.filter { !tags.contains($0.tag) }
            if !untagged.isEmpty { found.append(.untagged(untagged.map(\.description))) }
            return try found
                + (projectsFolder.map { (folder) throws(GitError) in try unfinished(records, written, in: folder) }
                    ?? [])
        }
    }

    /// Projects whose record is filed, and that were not taken out of the portfolio: filing was killed in between.
    private func unfinished(
        _ records: [RecordID], _ written: [HistoryEntry], in folder: RepositoryPath
    ) throws(GitError) -> [Diagnosis] {
        guard let head = try repository.head.commit else { return [] }
        let archived = Set(written.filter { $0.kind == .archived }.map(\.subject))
        let documents = try workspace.documents(of: .commit(head))
        return records.filter { id in
            !archived.contains(id.description) && !documents.below(["\(folder)/\(id.project)"]).entries.isEmpty
        }.map { .unfinishedFiling($0.project) }
    }

    private func examineSnapshots(_ written: [HistoryEntry]) throws(HistoryFailure) -> [Diagnosis] {
        try git { () throws(GitError) in
            let closed = written.filter { $0.kind == .snapshot }.map(\.subject)
            var untagged: [String] = []
            for period in closed {
                guard let tag = RefName(tag: "\(SnapshotTrailer.tags)/\(period)") else { continue }
                if try repository.target(of: tag) == nil { untagged.append(period) }
            }
            return untagged.map { .unfinishedSnapshot($0) }
        }
    }
}
