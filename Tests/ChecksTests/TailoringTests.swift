import Standards
import Tables
import Testing
import Text

@testable import Checks

/// A PMO tailors levels and thresholds in `standard.yaml`, by what projects are told apart by.
@Suite struct `A standard` {
    /// The common standard with lines of its settings replaced.
    private func portfolio(_ changes: [(line: String, by: String)]) throws -> PortfolioInMemory {
        var settings = try #require(BuiltInFiles.common["standard.yaml"]).string
        for change in changes {
            #expect(settings.contains(change.line))
            settings = settings.replacing(change.line, with: change.by)
        }
        return PortfolioInMemory(adding: ["standard.yaml": settings])
    }

    private static let projects = [
        "portfolio.yaml": "name: X\n",
        "projects/a/project.yaml":
            "name: A\nstate: active\nsponsor: x\nmanager: x\ncriticality: vital\nphase: planning\n",
        "projects/b/project.yaml": "name: B\nstate: active\nsponsor: x\nmanager: x\nclass: large\ncadence: weekly\n",
        "people/x.yaml": "name: Xenia\n",
    ]

    private func levels(of rule: RuleID, _ changes: String) throws -> [String: Level] {
        let portfolio = try portfolio([("\nlevels:\n", "\nlevels:\n" + changes)])
            .open(Self.projects, today: .of("2026-11-20"))
        let findings = try Check.findings(of: portfolio).filter { $0.rule == rule }
        return Dictionary(
            uniqueKeysWithValues: findings.compactMap { finding in finding.project.map { ($0, finding.level) } })
    }

    @Test func `changes levels by class, criticality, phase and cadence, and by several at once`() throws {
        let rule: RuleID = "role-conflict"
        #expect(try levels(of: rule, "") == ["a": .warning, "b": .warning])
        #expect(
            try levels(of: rule, "  - {rule: role-conflict, criticality: vital, level: error}\n") == [
                "a": .error, "b": .warning,
            ])
        #expect(try levels(of: rule, "  - {rule: role-conflict, phase: planning, level: none}\n") == ["b": .warning])
        #expect(
            try levels(of: rule, "  - {rule: role-conflict, cadence: weekly, level: advice}\n") == [
                "a": .warning, "b": .advice,
            ])
        let both = "  - {rule: role-conflict, class: large, phase: planning, level: none}\n"
        #expect(try levels(of: rule, both) == ["a": .warning, "b": .warning])
    }

    @Test func `takes a project that names no class or cadence for one of the default`() throws {
        let rule: RuleID = "role-conflict"
        #expect(
            try levels(of: rule, "  - {rule: role-conflict, class: medium, level: error}\n") == [
                "a": .error, "b": .warning,
            ])
        #expect(
            try levels(of: rule, "  - {rule: role-conflict, cadence: monthly, level: error}\n") == [
                "a": .error, "b": .warning,
            ])
    }

    @Test func `gives each project the threshold of its phase, else of its criticality, class and cadence`() throws {
        let medium = "  medium:\n    title: {en: Medium, fr: Moyen}\n    thresholds: {"
        let phase = "  planning: {title: {en: Planning, fr: Planification}"
        let vital = "thresholds: {slip_days: 15}"
        let standard = try portfolio([
            (medium, medium + "one: 2, two: 2, red_reports: 9, "), (phase, phase + ", thresholds: {one: 4}"),
            (vital, "thresholds: {one: 3, two: 3}"),
        ])
        let portfolio = try standard.open(Self.projects, today: .of("2026-11-20"))
        func value(_ project: String, _ threshold: String) throws -> [Cell] {
            try portfolio.session.run(
                "SELECT value FROM threshold WHERE project = '\(project)' AND id = '\(threshold)'", named: "test"
            ).rows.map { $0[0] }
        }
        #expect(try value("a", "one") == [.integer(4)])
        #expect(try value("a", "two") == [.integer(3)])
        #expect(try value("a", "red_reports") == [.integer(9)])
        #expect(try value("b", "red_reports") == [.integer(6)])
        #expect(try value("b", "one") == [])
    }
}
