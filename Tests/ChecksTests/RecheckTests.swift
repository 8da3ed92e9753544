import Foundation
import Git
import TestRepositories
import Testing
import Workspaces

@testable import Checks

@Suite struct `A check that starts from what was kept` {
    @Test(arguments: 1...UInt64(3))
    func `finds what a whole one finds, whatever was edited`(seed: UInt64) throws {
        var portfolio = try EditedPortfolio(seed: seed)
        let checks = try CheckComparison(portfolio.repository)
        for _ in 0..<6 {
            let edits = try (0..<3).map { _ in try portfolio.edit() }
            for state in [State.workingTree, .staged] { try checks.expectSame(state, after: edits) }
        }
    }

    @Test func `tells a file that a merge left in two versions from one that is none`() throws {
        let checks = try checks(of: "SELECT _at FROM project WHERE name IS NULL")
        let repository = checks.repository
        try repository.git("checkout", "-q", "-b", "other")
        try repository.commit("Theirs", ["projects/crm/project.yaml": "name: '5'\n"])
        try repository.git("checkout", "-q", "main")
        try repository.commit("Ours", ["projects/crm/project.yaml": "name: '6'\n"])
        #expect(throws: TestRepository.Failure.self) { try repository.git("merge", "-q", "other") }
        try checks.expectSame(.workingTree)
        #expect(try checks.whole(.workingTree).contains { $0.contains("conflicted") })
        try repository.remove("projects/crm/project.yaml")
        try FileManager.default.createSymbolicLink(
            atPath: repository.path + "/projects/crm/project.yaml", withDestinationPath: "other.yaml")
        try repository.git("add", "-A")
        try checks.expectSame(.workingTree)
        #expect(try checks.whole(.workingTree).contains { $0.contains("not-a-file") })
    }

    @Test func `runs a rule again that failed on what has changed`() throws {
        let checks = try checks(of: "SELECT _at, json(name) AS field FROM project")
        try checks.repository.commit("Break", ["projects/crm/project.yaml": "name: CRM\n"])
        try checks.expectSame(.workingTree)
        try checks.repository.write("name: '1'\n", to: "projects/crm/project.yaml")
        try checks.expectSame(.workingTree)
    }

    @Test func `says that a rule fails on what has changed`() throws {
        let checks = try checks(of: "SELECT _at, json(name) AS field FROM project")
        try checks.expectSame(.workingTree)
        try checks.repository.write("name: CRM\n", to: "projects/crm/project.yaml")
        try checks.expectSame(.workingTree)
        #expect(try checks.whole(.workingTree).contains { $0.contains("rule-failed") })
    }

    /// Findings in a document of all: which project they are of, only the rule knows, and need not say.
    @Test(arguments: ["p.name", "p.project"])
    func `finds in documents of all what a rule says of one project`(shown: String) throws {
        let checks = try checks(
            of: "SELECT b._at, \(shown) FROM bill b JOIN project p ON p.project = b.project WHERE p.name = '9'")
        try checks.expectSame(.workingTree)
        try checks.repository.write("name: '9'\n", to: "projects/crm/project.yaml")
        try checks.expectSame(.workingTree)
        #expect(try checks.whole(.workingTree).contains { $0.contains("a-rule bills.yaml") })
        try checks.repository.commit("Keep")
        try checks.expectSame(.workingTree)
        try checks.repository.write("name: '1'\n", to: "projects/crm/project.yaml")
        try checks.expectSame(.workingTree)
    }

    @Test func `finds what a rule says of another project than the row's own`() throws {
        let checks = try checks(of: "SELECT _at, 'ged' AS project FROM project WHERE name = '9'")
        try checks.expectSame(.workingTree)
        try checks.repository.write("name: '9'\n", to: "projects/crm/project.yaml")
        try checks.expectSame(.workingTree)
        #expect(try checks.whole(.workingTree).contains { $0.contains("a-rule projects/crm/project.yaml") })
    }

    @Test func `follows the last commit of each project from commit to commit`() throws {
        let checks = try checks(
            of: """
                SELECT p._at, p.project FROM project p JOIN last_commit l ON l.project = p.project
                  WHERE l.date >= '2026-01-01'
                """)
        let repository = checks.repository
        let (before, after) = (1_700_000_000, 1_785_000_000)
        func expectSame(_ count: Int) throws {
            let head = State.commit(try repository.id(of: "HEAD"))
            for state in [head, .workingTree, .staged] { try checks.expectSame(state) }
            #expect(try checks.whole(head).count { $0.contains("a-rule") } == count)
        }
        try expectSame(0)
        try repository.commit("Touch one", ["projects/crm/project.yaml": "name: '3'\n"], at: after)
        try expectSame(1)
        try repository.commit("Touch none", ["notes.md": "Nothing.\n"], at: after)
        try expectSame(1)
        try repository.commit("Touch the other's other file", ["projects/ged/notes.md": "Nothing.\n"], at: after)
        try expectSame(2)
        // What no document shows.
        try repository.commit("Touch", ["projects/crm/run.sh": "#!/bin/sh\n"], at: before)
        try expectSame(1)
        try repository.git("update-index", "--chmod=+x", "projects/crm/run.sh")
        try repository.commitStaged("Make it run", at: after)
        try expectSame(2)
        try repository.git("checkout", "-q", ".")
        // Two commits at once, of which the first is undone by the second.
        try repository.commit("Touch", ["projects/crm/project.yaml": "name: '4'\n"], at: before)
        try repository.commit("Undo", ["projects/crm/project.yaml": "name: '3'\n"], at: before)
        try expectSame(1)
        try repository.git("checkout", "-q", "-b", "side", "HEAD~1")
        try repository.commit("Aside", ["projects/ged/project.yaml": "name: '5'\n"], at: before)
        try repository.git("checkout", "-q", "main")
        try repository.git("merge", "-q", "--no-edit", "side")
        try expectSame(0)
    }

    /// Checks of a portfolio of two projects and one rule about each.
    private func checks(of sql: String) throws -> CheckComparison {
        let repository = try TestRepository()
        let rule = """
            level: error
            scope: project
            title: {en: A rule}
            why: {en: It is one}
            sql: \(sql)
            message: {en: it is broken}
            help: {en: mend it}
            examples: [{today: 2026-11-13, files: {projects/crm/project.yaml: "name: CRM"}}]
            """
        try repository.commit(
            "Begin",
            [
                "portfolio.yaml": "name: Roadmap\ncurrency: EUR\n", "standard/rules/a-rule.yaml": rule,
                "standard/standard.yaml": """
                name: Small
                version: "1.2"
                phases: {doing: {title: {en: Doing}}}
                cadences: {monthly: {title: {en: Monthly}, period: month, grace: 10}}
                classes: {medium: {title: {en: Medium}}}
                """,
                "standard/schema/project.schema.json": """
                {"x-path": "projects/{project}/project.yaml", "type": "object",
                 "properties": {"name": {"type": "string"}}}
                """,
                "standard/schema/bill.schema.json": """
                {"x-path": "bills.yaml", "x-table": "bill", "type": "object",
                 "additionalProperties": {"type": "object", "properties": {"project": {"type": "string"}}}}
                """,
                "projects/crm/project.yaml": "name: '1'\n", "projects/ged/project.yaml": "name: '2'\n",
                "bills.yaml": "b1: {project: crm}\nb2: {project: ged}\n",
            ])
        return try CheckComparison(repository)
    }
}

@Suite struct `A check of what is staged` {
    @Test(arguments: 1...UInt64(2))
    func `finds what one of the working tree finds once all is staged`(seed: UInt64) throws {
        var portfolio = try EditedPortfolio(seed: 100 + seed)
        let checks = try CheckComparison(portfolio.repository)
        for _ in 0..<3 {
            let edits = try (0..<4).map { _ in try portfolio.edit() }
            try portfolio.stageAll()
            CheckComparison.expectSame(try checks.whole(.staged), try checks.whole(.workingTree), edits)
        }
    }
}
