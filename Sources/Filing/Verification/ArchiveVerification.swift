package import Git
package import Text

/// What looking at the whole archive has shown.
package struct ArchiveVerification: Sendable {
    /// The commit that was looked at.
    package let commit: ObjectID
    package let recordCount: Int
    package let fileCount: Int
    /// Whether every file of them is in this clone.
    package let isWhole: Bool
    /// Sorted by record.
    package let findings: [ArchiveFinding]
    /// What could not be known here.
    package let limits: [Message]
}
