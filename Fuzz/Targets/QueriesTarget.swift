import Reading
import Standards
import Tables
import Text
import Values
import Workspaces

@testable import Checks

extension FuzzTarget {
    /// Bytes as the SQL of a rule, over the example portfolio: it gives rows or says why not, within its limits, and
    /// changes nothing.
    static let queries = FuzzTarget("queries") {
        try RepositoryFiles.contents(below: "schema/common", suffixes: ".sql").map(\.bytes)
            + standard.rules.map { Array($0.sql.utf8) }
    } check: { bytes in
        let sql = String(decoding: bytes, as: UTF8.self)
        do throws(QueryFailure) {
            let result = try portfolio.session.run(
                sql, named: "fuzz", ["today": .text("2026-11-21")],
                within: QueryLimits(duration: .milliseconds(200), memory: 16 << 20))
            demand(result.rows.allSatisfy { $0.count == result.columns.count }, "a row has a cell for each column")
        } catch {
            demand(!error.message.text(in: .english).isEmpty, "an error says something")
        }
        demand(projectCount == initialCount, "a query changes nothing")
    }

    private static let initialCount = projectCount

    private static var projectCount: Cell? {
        do throws(QueryFailure) {
            return try portfolio.session.run("SELECT count(*) FROM project", named: "count").rows.first?.first
        } catch {
            fatalError("the portfolio can be asked: \(error)")
        }
    }

    private nonisolated(unsafe) static let portfolio: Portfolio = {
        do {
            let files = try RepositoryFiles.contents(below: "example-portfolio", suffixes: ".yaml", ".csv")
            var contents: [RepositoryPath: [UInt8]] = [:]
            for (path, bytes) in files { if let path = RepositoryPath(path) { contents[path] = bytes } }
            let documents = try DocumentTree(contents)
            let index = try DocumentIndex.open(in: [], layout: TableLayout(standard), version: "fuzz")
            guard let today = Day("2026-11-21") else { preconditionFailure("a day") }
            return try Portfolio(
                ComparedDocuments(documents, before: documents), Governance(standard, PortfolioSettings(nil)), index,
                History(),
                repository: nil, Portfolio.Options(today: today))
        } catch {
            fatalError("the example portfolio can be opened: \(error)")
        }
    }()
}
