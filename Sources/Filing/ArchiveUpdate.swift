package import Git
package import Text

/// What a push would do to the archive, to which nothing but new records is ever added.
package struct ArchiveUpdate {
    private let update: ReferenceUpdate
    private let repository: Repository

    /// Nil where the reference is neither the archive's branch nor a tag of records or snapshots.
    package init?(_ update: ReferenceUpdate, in repository: Repository) {
        guard update.name == ArchiveBranch.reference || Self.isKept(update.name) else { return nil }
        (self.update, self.repository) = (update, repository)
    }

    /// Why it is refused; empty where it only adds.
    package func refusals() throws(GitError) -> [Message] {
        guard update.name == ArchiveBranch.reference else {
            return update.old == nil ? [] : [.keptTag(update.name.shortName)]
        }
        guard let new = update.new else { return [.archiveRemoved] }
        if let old = update.old, try repository.mergeBase(of: old, new) != old { return [.archiveRewritten] }
        var history = ArchiveHistory()
        for commit in try repository.newCommits(since: update.old, to: new) { history.add(commit, in: repository) }
        let touched = Set(
            history.touches.map { ArchiveFinding(nil, .touched($0.path, in: $0.commit, isUndone: false)) })
        return (history.damages + touched).sorted().map(\.message)
    }

    private static func isKept(_ name: RefName) -> Bool {
        [ArchiveBranch.name, SnapshotTrailer.tags].contains { name.text.hasPrefix("refs/tags/\($0)/") }
    }
}
