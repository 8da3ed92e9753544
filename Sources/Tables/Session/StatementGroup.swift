/// Statements that see the rows of the same projects; nil stands for all.
package struct StatementGroup: Hashable, Sendable {
    let projects: Set<String>?
    let statements: [NamedStatement]
    /// Statements that follow them in the same session.
    let next: [String]

    package init(projects: Set<String>? = nil, _ statements: [NamedStatement], before next: [String] = []) {
        (self.projects, self.statements, self.next) = (projects, statements, next)
    }
}
