/// Where a commit goes.
package enum CommitTarget: Hashable, Sendable {
    /// The branch that is checked out.
    case head
    case branch(RefName)
}
