/// A view of the standard: a SELECT that rules and other views can name.
package struct View: Hashable, Sendable {
    package let name: String
    package let sql: String

    package init(name: String, sql: String) {
        self.name = name
        self.sql = sql
    }
}
