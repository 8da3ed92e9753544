import Standards
import Tables
import Text

extension Check {
    /// Values that name a row which is not there. Nothing is said of references into a table while a document of its kind
    /// can't be read: one broken file is no avalanche.
    mutating func referenceFindings() throws(PortfolioError) -> [Finding] {
        var findings: [Finding] = []
        for table in portfolio.index.layout.tables {
            for column in table.columns where !column.refersTo.isEmpty {
                findings += try unresolved(column, in: table)
            }
        }
        return findings
    }

    private mutating func unresolved(_ column: Column, in table: Table) throws(PortfolioError) -> [Finding] {
        let layout = portfolio.index.layout
        let targets = column.refersTo.compactMap { name in layout[table: name].map { Target(name, $0, from: table) } }
        guard targets.count == column.refersTo.count else { return [] }
        let misses = targets.map { "NOT EXISTS (SELECT 1 FROM \($0.table) t WHERE \($0.condition(column.name)))" }
        let sql =
            "SELECT _at, \(column.name) AS id FROM \(table.name) s WHERE \(column.name) IS NOT NULL AND "
            + misses.joined(separator: " AND ")
        let result: QueryResult
        do throws(QueryFailure) {
            result = try portfolio.session.run(sql, named: "\(table.name).\(column.name)")
        } catch {
            throw .query(error)
        }
        var findings: [Finding] = []
        for row in result.rows {
            guard let at = row[0].integer, let id = row[1].text, let (opened, node) = try places.node(at) else {
                continue
            }
            let place = Placement(ofReference: column.name, to: id, below: node)
            findings.append(
                Finding(
                    rule: "reference-unresolved", level: .error, path: opened.document.source.name,
                    excerpt: Excerpt(of: place.range, in: opened.document.source, lines: opened.lines),
                    message: .dangling(id, tables: targets.map(\.table)), help: try nearest(id, targets),
                    project: opened.captures["project"], item: place.item))
        }
        return findings
    }

    /// The id that was likely meant.
    private func nearest(_ id: String, _ targets: [Target]) throws(PortfolioError) -> Message? {
        let candidates = targets.map { "SELECT \($0.id) AS id, similarity(\($0.id), :id) AS likeness FROM \($0.table)" }
        let sql =
            "SELECT id FROM (\(candidates.joined(separator: " UNION ALL "))) WHERE likeness >= 0.6 ORDER BY likeness DESC LIMIT 1"
        do throws(QueryFailure) {
            let result = try portfolio.session.run(sql, named: "nearest", ["id": .text(id)])
            return result.rows.first?.first?.text.map { Message.nearest($0) }
        } catch {
            throw .query(error)
        }
    }

    /// A table that a column refers to.
    private struct Target {
        let table: String
        /// The column that names a row there.
        let id: String
        /// The project's column, where a name counts within its own project only.
        let isOfProject: Bool

        init(_ name: String, _ target: Table, from table: Table) {
            self.table = name
            id = target.identity.last ?? "id"
            isOfProject = target.identity.count > 1 && target.hasProject && table.hasProject
        }

        func condition(_ column: String) -> String {
            "t.\(id) = s.\(column)" + (isOfProject ? " AND t.project = s.project" : "")
        }
    }
}
