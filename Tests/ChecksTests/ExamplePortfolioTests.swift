import Foundation
import Testing
import Text
import Values
import Workspaces

@testable import Checks
@testable import Standards

@Suite struct `Over the example portfolio` {
    private let common = PortfolioInMemory.common

    private func open() throws -> Portfolio {
        let files = try ExamplePortfolio.files()
        let today = try Day.of("2026-11-21")
        let commits = Set(files.keys.compactMap { common.standard.project(of: $0) }).sorted().map { project in
            RuleExample.Commit(day: today, author: nil, paths: ["projects/\(project)/project.yaml"])
        }
        return try common.open(
            files, today: today, history: History(commits, by: nil, projects: common.standard.projectsFolder))
    }

    @Test func `rules find the faults that the story tells of, and can all be run`() throws {
        let findings = try Check.findings(of: open())
        let found = Set(findings.map { "\($0.rule.name) \($0.project ?? "")" })
        #expect(!findings.contains { $0.rule == "rule-failed" })
        for expected in [
            "watermelon-cost refonte-sirh", "watermelon-schedule refonte-sirh", "landing-above-budget refonte-sirh",
            "milestone-slips-repeatedly bascule-cloud", "ask-unanswered bascule-cloud",
            "manager-inactive referentiel-littoral", "status-overdue referentiel-littoral",
            "status-overdue archivage-electronique", "waiver-expired archivage-electronique",
            "risk-red-unowned archivage-electronique",
        ] {
            #expect(found.contains(expected), "\(expected)")
        }
        for quiet in ["guichet-plaisance", "reseau-capitaineries"] {
            let said = findings.filter { $0.project == quiet }.map { $0.message.text(in: .english) }
            #expect(said.isEmpty, "\(quiet): \(said)")
        }
    }

    @Test func `rules about one project find the same in each alone as in all at once`() throws {
        let portfolio = try open()
        let projects = Set(portfolio.documents.entries.compactMap { common.standard.project(of: $0.path.text) })
        try expectSameFindings(of: common.standard.rules.filter { $0.scope == .project }, in: portfolio, projects)
    }
}
