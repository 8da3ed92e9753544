import Foundation
import Standards
import Tables
import Testing

@testable import Checks

/// `docs/tables.md` says what rules may read: every table and view, and its columns.
@Suite struct `The page of tables` {
    private let common = PortfolioInMemory.common

    /// The columns that the page gives each table or view, by name: all words of its last cells but units.
    private func page() throws -> [String: String] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/tables.md")
        var lines: [String: String] = [:]
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where line.hasPrefix("| `") {
            let name = line.dropFirst(3).prefix { $0 != "`" }
            lines[String(name)] = String(line).replacing(#/ \*[a-z]+\*/#, with: "")
        }
        return lines
    }

    @Test func `names every table that documents fill, with its columns`() throws {
        let page = try page()
        for table in TableLayout(common.standard).tables {
            let names = table.columns.map(\.name)
            let shown = names.filter { !$0.hasSuffix("_withheld") || !names.contains(String($0.dropLast(9))) }
            let line = try #require(page[table.name], "\(table.name)")
            for name in shown { #expect(line.contains(name), "\(table.name).\(name)") }
        }
    }

    @Test func `names every table of the engine's and every view, with their columns`() throws {
        let page = try page()
        let portfolio = try common.open(["portfolio.yaml": "name: X\n"], today: .of("2026-11-20"))
        let status = try portfolio.columns(of: "status")
        let engine = [
            "clock", "period", "day", "file", "changed_document", "last_commit", "filed_project", "finding", "record",
            "template_field", "document_field",
        ]
        for name in engine + common.standard.views.map(\.name) {
            let line = try #require(page[name], "\(name)")
            let columns = try portfolio.columns(of: name)
            let own = line.contains("those of status") ? Array(columns.dropFirst(status.count)) : columns
            #expect(line.contains(own.joined(separator: ", ") + " |"), "\(name): \(own)")
        }
    }
}

extension Portfolio {
    fileprivate func columns(of table: String) throws -> [String] {
        try session.run("SELECT * FROM \(table) LIMIT 0", named: table).columns.map(\.name)
    }
}
