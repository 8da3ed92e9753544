import Foundation
import Standards
import Testing
import Text

@testable import Checks

/// The rule that `docs/standard.md` adds is complete: one file, found and tested like those that come with the program.
@Suite struct `A rule of the organisation's own` {
    @Test func `is one file`() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/standard.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let rule = try #require(
            text.components(separatedBy: "```yaml\n").dropFirst().first?.components(separatedBy: "```").first)
        let portfolio = PortfolioInMemory(adding: ["rules/sponsor-on-leave.yaml": rule])
        let added = try #require(portfolio.standard[rule: "sponsor-on-leave"])
        let run = try ExampleRun(portfolio.standard, settings: BuiltInFiles.common["standard.yaml"])
        #expect(portfolio.standard.faults.isEmpty)
        #expect(added.examples.first?.marks.count == 1)
        let failures = try run.failures(of: added)
        #expect(failures.isEmpty)
    }

    @Test func `says so where its rows tell no place`() throws {
        let rule = """
            level: error
            scope: portfolio
            title: {en: A, fr: A}
            why: {en: B, fr: B}
            sql: SELECT project FROM project
            message: {en: C, fr: C}
            examples: []
            """
        let portfolio = try PortfolioInMemory(adding: ["rules/own.yaml": rule])
            .open(["portfolio.yaml": "name: X\n"], today: .of("2026-11-20"))
        let failed = try Check.findings(of: portfolio).filter { $0.rule == "rule-failed" }
        #expect(failed.map(\.path) == ["standard/rules/own.yaml"])
        #expect(
            failed.first?.message.text(in: .english).hasSuffix(
                "its rows have no column _at, which says where a fault stands") == true)
    }
}
