package import Filing
package import Git
package import Text

/// A project that is filed.
package struct FiledRecord: Sendable {
    package let id: RecordID
    /// The commit on the archive's branch that brought it.
    package let record: ObjectID
    /// The commit that took the project out of the portfolio; nil where it was out already.
    package let removal: ObjectID?
    /// It was filed before, and nothing is new.
    package let stoodAlready: Bool
    /// The portfolio's language, where it has one.
    package let language: Language?
}
