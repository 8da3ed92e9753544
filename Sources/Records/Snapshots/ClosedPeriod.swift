package import Git
package import Text
package import Values

/// A period that has its snapshot.
package struct ClosedPeriod: Sendable {
    package let period: Period
    package let asOf: Day
    package let commit: ObjectID
    package let tag: RefName
    /// Nothing was written, or the tag alone.
    package let stoodAlready: Bool
    /// The tag was missing and is made now.
    package let isNewlyTagged: Bool
    /// The portfolio's language, where it has one.
    package let language: Language?
    /// What the snapshot says in a few lines.
    package let headline: [Message]
}
