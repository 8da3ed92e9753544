package import Filing
package import Git
package import Text

/// A project that was brought back from its record.
package struct RestoredProject: Sendable {
    package let id: RecordID
    package let folder: RepositoryPath
    package let commit: ObjectID
    /// It was there already as the record has it, and nothing is new.
    package let stoodAlready: Bool
    /// The portfolio's language, where it has one.
    package let language: Language?
}
