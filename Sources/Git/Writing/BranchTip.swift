/// A branch as it was read, which a commit is made for.
package struct BranchTip: Hashable, Sendable {
    package let branch: RefName
    /// Nil where the branch is yet to be born.
    package let commit: ObjectID?
    package let tree: ObjectID?
    /// Whether the working tree and the index are this branch's.
    package let isCheckedOut: Bool
}
