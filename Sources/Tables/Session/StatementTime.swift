/// How long a statement took, without the views that it was the first to name.
package struct StatementTime: Hashable, Sendable {
    /// A rule, or a view whose rows are held for several rules.
    package let name: String
    package let duration: Duration
    /// Nil for a view.
    package let rowCount: Int?
}
