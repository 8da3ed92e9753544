/// A table that documents fill.
package struct Table: Hashable, Sendable {
    package let name: String
    /// Without `_at`, which every table has.
    package internal(set) var columns: [Column] = []
    /// The kinds of documents that fill it.
    package internal(set) var kinds: Set<String> = []
    /// The columns that together name a row.
    package internal(set) var identity: [String] = []

    /// Whether each row is one of the project whose folder its document lies in.
    var isOfProjects = true

    /// Whether no two rows stand at one place of a document.
    var hasUniquePlaces = true

    /// Its name in the file, which no stranger's statement can spell.
    var storedName: String { "\"\(Permissions.privateMark)\(name)\"" }

    /// Whether its rows name projects.
    package var hasProject: Bool { columns.contains { $0.name == "project" } }

    /// What makes it, without its indexes, which are faster to build once the table is full.
    var creation: String {
        let columns = columns.map { ", \($0.name) \($0.declaredType)" }.joined()
        return "CREATE TABLE \(storedName)(_at INTEGER\(hasUniquePlaces ? " PRIMARY KEY" : "")\(columns));"
    }

    /// What makes the view by which strangers' statements name it where it is not hidden behind states.
    var viewCreation: String {
        let columns = (["_at"] + columns.map(\.name)).joined(separator: ", ")
        return "CREATE VIEW \(name) AS SELECT \(columns) FROM \(storedName);"
    }

    var indexCreation: String {
        let byProject = hasProject && identity.first != "project" ? index("project", on: ["project"]) : ""
        return (identity.isEmpty ? "" : index("key", on: identity)) + byProject
    }

    private func index(_ purpose: String, on columns: [String]) -> String {
        let name = Permissions.privateName("\(purpose)_of_\(name)")
        return "CREATE INDEX IF NOT EXISTS \(name) ON \(storedName)(\(columns.joined(separator: ", ")));"
    }
}
