package import Git
package import Text

/// Something that greffe wrote into history: a snapshot, a record, the removal of a filed project, its return.
package struct HistoryEntry: Hashable, Sendable {
    package let kind: Kind
    /// The period of a snapshot; the record: `crm v1`.
    package let subject: String
    package let commit: Commit

    package enum Kind: String, Hashable, Sendable {
        case snapshot, record, archived, restored
    }

    /// What a commit's trailers say of it; nil where greffe did not write it.
    private init?(_ commit: Commit) throws(GitError) {
        guard commit.message.text.contains(Self.mark) else { return nil }
        for trailer in try commit.message.trailers {
            guard let kind = Self.kinds[trailer.name] else { continue }
            (self.kind, subject, self.commit) = (kind, trailer.value, commit)
            return
        }
        return nil
    }

    /// What the names of all trailers that tell a kind begin with.
    private static let mark = "Greffe-"
    private static let kinds: [String: Kind] = [
        SnapshotTrailer.period: .snapshot, RecordTrailer.record: .record, RecordTrailer.archived: .archived,
        RecordTrailer.restored: .restored,
    ]

    /// All that greffe wrote on the branch that is checked out and on the archive's, the newest first.
    package static func all(in repository: Repository) throws(GitError) -> [HistoryEntry] {
        var entries: [HistoryEntry] = []
        for tip in [try repository.head.commit, try ArchiveBranch(in: repository).tip].compactMap(\.self) {
            for commit in try repository.commits(from: nil, to: tip) {
                if let entry = try HistoryEntry(commit) { entries.append(entry) }
            }
        }
        // Commits of one second stay as their branch has them.
        return entries.enumerated().sorted { left, right in
            let (before, after) = (
                left.element.commit.committer.date.seconds, right.element.commit.committer.date.seconds
            )
            return before == after ? left.offset < right.offset : before > after
        }.map(\.element)
    }
}

extension HistoryEntry {
    /// What was written, in a few words.
    package var message: Message {
        switch kind {
        case .snapshot: .closedPeriod(subject)
        case .record: .filedRecord(subject)
        case .archived: .removedProject(subject)
        case .restored: .restoredProject(subject)
        }
    }
}

extension Message {
    fileprivate static func closedPeriod(_ period: String) -> Message {
        Message(en: "closed \(period)", fr: "\(period) close")
    }

    fileprivate static func filedRecord(_ record: String) -> Message {
        Message(en: "filed \(record)", fr: "\(record) archivé")
    }

    fileprivate static func removedProject(_ record: String) -> Message {
        Message(en: "took out what is filed as \(record)", fr: "retiré ce qui est archivé comme \(record)")
    }

    fileprivate static func restoredProject(_ record: String) -> Message {
        Message(en: "brought back from \(record)", fr: "rétabli depuis \(record)")
    }
}
