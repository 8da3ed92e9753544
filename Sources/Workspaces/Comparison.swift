package import Git

/// A state, and what it is compared with.
package struct Comparison: Hashable, Sendable {
    package let state: State
    /// Nil where the state is looked at by itself: no document is then a changed one, and nothing was known before.
    package let before: State?
    /// The commit whose standard counts, in the place of the state's own.
    package let judge: ObjectID?

    package init(_ state: State, with before: State?, judgedBy judge: ObjectID? = nil) {
        self.state = state
        self.before = before
        self.judge = judge
    }
}

extension Workspace {
    /// A state and what stands before it.
    package func comparison(of state: State) throws(GitError) -> Comparison {
        Comparison(state, with: try predecessor(of: state))
    }
}
