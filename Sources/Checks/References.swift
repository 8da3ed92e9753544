import Standards
import Tables

/// The values of one column that name rows of other tables.
struct References {
    let table: Table
    let column: Column
    let targets: [Target]

    /// A table that the column refers to.
    struct Target {
        let table: String
        /// The column that names a row there.
        let id: String
        /// Whether a name counts within its own project only.
        let isOfProject: Bool
        /// The kinds of documents that fill the table.
        let kinds: Set<String>

        fileprivate init(_ target: Table, from table: Table) {
            self.table = target.name
            id = target.identity.last ?? "id"
            kinds = target.kinds
            isOfProject = target.identity.count > 1 && target.hasProject && table.hasProject
            name = target.columns.first { $0.isText && !target.identity.contains($0.name) }?.name
        }

        /// The column in which a row says in words what it is, by its schema's order the first text; nil without one.
        let name: String?

        fileprivate func condition(_ column: String) -> String {
            "t.\(id) = s.\(column)" + (isOfProject ? " AND t.project = s.project" : "")
        }
    }

    /// The columns that refer to tables that there are.
    static func all(of layout: TableLayout) -> [References] {
        layout.tables.flatMap { table in
            table.columns.compactMap { column in
                let targets = column.refersTo.compactMap { layout[table: $0].map { Target($0, from: table) } }
                guard !targets.isEmpty, targets.count == column.refersTo.count else { return nil }
                return References(table: table, column: column, targets: targets)
            }
        }
    }

    var name: String { "\(table.name).\(column.name)" }

    var part: CheckPart { .references(table: table.name, column: column.name) }

    /// Whether a value may name a project that is no longer in the portfolio, but in the archive.
    var mayBeFiled: Bool { targets.contains { $0.table == AgreedNames.project } }

    /// The rows whose value names nothing; with `:first` and `:last` those of one document. Without `orFiled` nothing of
    /// the archive is read: a project that is filed is then none.
    func sql(ofOneDocument isOne: Bool, orFiled: Bool) -> String {
        var misses = targets.map { "NOT EXISTS (SELECT 1 FROM \($0.table) t WHERE \($0.condition(column.name)))" }
        if orFiled {
            misses.append(
                "NOT EXISTS (SELECT 1 FROM \(EngineTable.filedProjectTable) f WHERE f.project = s.\(column.name))")
        }
        let conditions = ["\(column.name) IS NOT NULL"] + (isOne ? ["_at BETWEEN :first AND :last"] : []) + misses
        return "SELECT _at, \(column.name) AS id FROM \(table.name) s WHERE \(conditions.joined(separator: " AND "))"
    }
}
