package import Git
package import Text

/// Something in a snapshot that is not as it was taken.
package enum SnapshotFinding: Hashable, Sendable {
    /// The tag that was made when it was taken is gone.
    case untagged
    /// A commit changed or removed a file of it afterwards, or put one where it had none.
    case touched(RepositoryPath, in: ObjectID)
    /// The commit that it was taken by does not say what it was computed from, or that is no longer there.
    case withoutSource
    /// Computed again from the same commit, a file is another; with its lines that differ, as they stand and as they
    /// would be.
    case differs(RepositoryPath, standing: [String], computed: [String])
}

extension SnapshotFinding {
    /// The name of what is wrong, which `greffe explain` explains.
    package var rule: RuleID {
        switch self {
        case .untagged: "snapshot-tag-missing"
        case .touched, .withoutSource, .differs: "snapshot-differs"
        }
    }

    package var message: Message {
        switch self {
        case .untagged: .untaggedSnapshot
        case .touched(let path, let commit): .touchedSnapshot(path, in: commit)
        case .withoutSource: .snapshotWithoutSource
        case .differs(let path, let standing, let computed):
            .differingSnapshot(path, max(standing.count, computed.count))
        }
    }
}

extension Message {
    fileprivate static let untaggedSnapshot = Message(
        en: "its tag is missing: `git fetch --tags` brings it, if it was not deleted",
        fr: "son étiquette manque : `git fetch --tags` l'apporte, si elle n'a pas été supprimée")

    fileprivate static func touchedSnapshot(_ path: RepositoryPath, in commit: ObjectID) -> Message {
        Message(
            en: "commit \(commit.short) touched \(path) after it was closed",
            fr: "le commit \(commit.short) a touché \(path) après la clôture")
    }

    fileprivate static let snapshotWithoutSource = Message(
        en: "the commit that it was computed from is not named, or is not here: it can't be computed again",
        fr: "le commit dont il a été calculé n'est pas nommé, ou n'est pas ici : il ne peut être recalculé")

    fileprivate static func differingSnapshot(_ path: RepositoryPath, _ count: Int) -> Message {
        Message(
            en: "\(path) would be another today: \(count.english("line differs", plural: "lines differ"))",
            fr: "\(path) serait autre aujourd'hui : \(count.french("ligne diffère", plural: "lignes diffèrent"))")
    }
}
