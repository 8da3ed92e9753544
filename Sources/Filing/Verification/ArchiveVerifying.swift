import Dispatch
package import Git
import Glibc
import Synchronization
import Text

/// Looks at every record, tag and commit of the archive, on every core.
package struct ArchiveVerifying: Sendable {
    package typealias Opening = @Sendable () throws(GitError) -> Repository

    private let tip: ObjectID
    private let opening: Opening

    /// `opening` opens the repository once more, for another thread.
    package init(at tip: ObjectID, opening: @escaping Opening) {
        self.tip = tip
        self.opening = opening
    }

    /// What was found; every object that is read is hashed.
    package func verify() throws(GitError) -> ArchiveVerification {
        try Repository.verifyingObjects { () throws(GitError) in
            let repository = try opening()
            let archive = try Archive(at: tip, in: repository)
            let folders = try archive.folders
            let records = folders.map(\.id)
            let tags = try archive.tags
            let history = try history(of: repository.commits(from: nil, to: tip))
            // A clone that was made without tags can't know what they name.
            let isClone = try !repository.remoteNames.isEmpty
            let isWithoutTags = isClone && tags.isEmpty && !records.isEmpty
            let verifications = try verified(folders, isWithoutTags ? nil : tags, history.origins)
            let faults =
                try verifications.flatMap(\.findings) + damaged(archive.sharedFiles)
                + Self.absent(from: records, tags).map { ArchiveFinding($0, .absent) }
            return ArchiveVerification(
                commit: tip, recordCount: records.count, fileCount: verifications.reduce(0) { $0 + $1.fileCount },
                isWhole: verifications.allSatisfy { $0.unreadCount == 0 },
                findings: Set(history.findings(beside: faults)).sorted(),
                limits: limits(history, verifications, isWithoutTags: isWithoutTags))
        }
    }

    private func history(of commits: [Commit]) throws(GitError) -> ArchiveHistory {
        try commits.inParts { (part) throws(GitError) -> [ArchiveHistory] in
            let repository = try opening()
            var history = ArchiveHistory()
            for commit in part { history.add(commit, in: repository) }
            return [history]
        }.reduce(into: ArchiveHistory()) { $0.formUnion($1) }
    }

    private func verified(
        _ folders: [(id: RecordID, tree: ObjectID)], _ tags: [RecordID: ObjectID]?, _ origins: [RecordID: ObjectID]
    ) throws(GitError) -> [RecordVerification.Outcome] {
        try folders.inParts { (part) throws(GitError) -> [RecordVerification.Outcome] in
            let repository = try opening()
            let archive = try Archive(at: tip, in: repository)
            return part.map { id, tree in
                var verification = RecordVerification(id, tree, in: archive, repository)
                verification.verifyContent()
                if let tags { verification.verify(tag: tags[id], commit: origins[id]) }
                return verification.outcome
            }
        }
    }

    /// What of files can't be read; that a standard has exactly those of its tree is looked at with its records.
    private func damaged(_ files: [TreeEntry]) throws(GitError) -> [ArchiveFinding] {
        try files.inParts { (part) throws(GitError) -> [ArchiveFinding] in
            let repository = try opening()
            return part.compactMap { file in
                do throws(GitError) {
                    _ = try repository.blob(file.id)
                    return nil
                } catch {
                    return error.kind == .notFetched ? nil : ArchiveFinding(nil, .damaged(error.message))
                }
            }
        }
    }

    /// The records that have a tag or a later version, but are gone; of a great gap below a version, as no archive has
    /// that greffe wrote, the last.
    private static func absent(from records: [RecordID], _ tags: [RecordID: ObjectID]) -> Set<RecordID> {
        let earlier = records.flatMap { id in
            (max(1, id.version - widestGap)..<id.version).compactMap { RecordID(id.project, version: $0) }
        }
        return Set(earlier + tags.keys).subtracting(records)
    }

    private static let widestGap = 1000

    private func limits(
        _ history: ArchiveHistory, _ records: [RecordVerification.Outcome], isWithoutTags: Bool
    ) -> [Message] {
        var limits: [Message] = []
        if history.isCut { limits.append(.historyIsCut) }
        let unreadCount = records.reduce(0) { $0 + $1.unreadCount }
        if unreadCount > 0 { limits.append(.notFetched(unreadCount)) }
        if isWithoutTags {
            limits.append(.noTagsHere)
        } else if !records.isEmpty {
            limits.append(records.allSatisfy(\.isSigned) ? .signaturesUnread : .notSigned)
        }
        return limits
    }
}

extension Array where Element: Sendable {
    /// What `body` makes of parts of the array, one for each core, in their order.
    fileprivate func inParts<Result: Sendable>(
        _ body: @Sendable (ArraySlice<Element>) throws(GitError) -> [Result]
    ) throws(GitError) -> [Result] {
        let count = Swift.max(1, Swift.min(self.count, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
        let results = Mutex([Int: Swift.Result<[Result], GitError>]())
        DispatchQueue.concurrentPerform(iterations: count) { part in
            let slice = self[self.count * part / count..<self.count * (part + 1) / count]
            let result: Swift.Result<[Result], GitError>
            do throws(GitError) { result = .success(try body(slice)) } catch { result = .failure(error) }
            results.withLock { $0[part] = result }
        }
        var all: [Result] = []
        for part in 0..<count { all += try results.withLock { $0[part] }?.get() ?? [] }
        return all
    }
}
