/// A SELECT, and what it is called in an error.
package struct NamedStatement: Hashable, Sendable {
    package let name: String
    package let sql: String

    package init(name: String, sql: String) {
        (self.name, self.sql) = (name, sql)
    }
}
