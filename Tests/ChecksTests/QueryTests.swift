import Standards
import Tables
import Testing
import Text

@testable import Checks

@Suite struct `In a portfolio that begins` {
    private let common = PortfolioInMemory.common

    @Test func `every view and every saved question has an answer`() throws {
        let portfolio = try common.open(["portfolio.yaml": "name: X\n"], today: .of("2026-11-20"))
        for view in common.standard.views {
            _ = try portfolio.session.run("SELECT * FROM \(view.name)", named: view.name)
        }
        for query in common.standard.queries {
            _ = try portfolio.session.run(query.sql, named: query.name, ["today": .text("2026-11-20")])
        }
    }

    @Test func `nothing is wrong`() throws {
        var files = ["portfolio.yaml": Array("name: X\ncurrency: EUR\nfirst_period: 2026-11\n".utf8)]
        for (path, source) in BuiltInFiles.common { files["standard/" + path] = source.bytes }
        let portfolio = try common.open(files, today: .of("2026-11-20"))
        let findings = try Check.findings(of: portfolio)
        #expect(findings.isEmpty, "\(findings.map { $0.message.text(in: .english) })")
    }
}
