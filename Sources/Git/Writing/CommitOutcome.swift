/// What became of a proposal.
package struct CommitOutcome: Hashable, Sendable {
    /// The commit that has the content: the new one, or the last that touched it where it was there already.
    package let commit: ObjectID
    package let isNew: Bool
    package let tag: ObjectID?
}
