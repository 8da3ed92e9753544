/// Where a commit goes.
package enum CommitTarget: Hashable, Sendable {
    /// The branch that is checked out.
    case head
    /// A branch, which begins at a commit where it isn't there yet: a local one at the remote one's tip.
    case branch(RefName, from: ObjectID? = nil)
}
