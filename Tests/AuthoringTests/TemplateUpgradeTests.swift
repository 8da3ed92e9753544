import Checks
import Git
import Standards
import TestRepositories
import Testing
import Text
import Values
import Workspaces

@testable import Authoring

/// Projects under way, brought to a new version of their template.
@Suite struct TemplateUpgradeTests {
    private static let first = """
        # What was decided.
        name: {{name}}
        state: proposed
        class: medium
        template: project@1.0

        sponsor:            # who pays
        rank: 1
        tags: [a]

        """

    private static let second = """
        # What was decided.
        name: {{name}}
        state: proposed
        class: large
        template: project@1.1

        sponsor:            # who pays
        # Who leads it.
        manager:
        tags: [a, b]

        """

    private func portfolio(_ language: Language = .english) throws -> TestPortfolio {
        let portfolio = try TestPortfolio(language: language)
        try portfolio.git("rm", "-q", "-r", "standard/templates/project")
        try portfolio.write(Self.first, to: "standard/templates/project/project.yaml")
        try portfolio.write(
            "# {{name}}\n\n## Scope\n\nSay it.\n\n## Risks\n\nNone.\n", to: "standard/templates/project/charter.md")
        try portfolio.commit("Have a template of our own")
        return portfolio
    }

    private func change(_ portfolio: TestPortfolio, charter: String? = nil) throws {
        try portfolio.write(Self.second, to: "standard/templates/project/project.yaml")
        if let charter { try portfolio.write(charter, to: "standard/templates/project/charter.md") }
        let settings = try portfolio.read("standard/standard.yaml")
        try portfolio.write(
            settings.replacing("project: {version: \"1.0\"", with: "project: {version: \"1.1\""),
            to: "standard/standard.yaml")
        try portfolio.commit("Change the template")
    }

    private func upgrade(
        _ portfolio: TestPortfolio, _ values: [String: String] = [:]
    ) throws -> (written: [String], notes: [String]) {
        let workspace = try portfolio.workspace
        let documents = try workspace.documents(of: .workingTree)
        let upgrade = try TemplateUpgrade(
            of: "crm", values, today: #require(Day("2026-11-20")), by: Governance(of: documents, in: workspace),
            in: workspace, documents)
        let written = try upgrade.write(into: workspace.repository).map(\.text)
        return (written, upgrade.notes.map { [$0.path, $0.field].compactMap(\.self).joined(separator: " ") })
    }

    private func refusal(_ portfolio: TestPortfolio) throws -> String {
        do {
            _ = try upgrade(portfolio)
            return ""
        } catch let failure as AuthoringFailure {
            return failure.message.text(in: .english)
        }
    }

    private let project = "projects/crm/project.yaml"

    @Test func `new fields come, untouched ones follow, and what people wrote stays with its comments`() throws {
        let portfolio = try portfolio()
        try portfolio.write(
            """
            # What was decided, really.
            name: New CRM   # since May
            state: active
            class: medium
            template: project@1.0   # of ours

            sponsor: drh
            rank: 1
            # seen with Paul
            tags: [c]

            """, to: project)
        try change(portfolio)
        let outcome = try upgrade(portfolio)
        #expect(outcome.written == [project])
        #expect(outcome.notes == ["\(project) tags"])
        let text = try portfolio.read(project)
        #expect(
            text == """
                # What was decided, really.
                name: New CRM   # since May
                state: active
                class: large
                template: project@1.1   # of ours

                sponsor: drh
                # Who leads it.
                manager:
                # seen with Paul
                tags: [c]

                """)
        #expect(try upgrade(portfolio).written == [])
    }

    @Test func `a field that was given another value stays though the template has it no more`() throws {
        let portfolio = try portfolio()
        try portfolio.write("name: CRM\nstate: active\ntemplate: project@1.0\nrank: 2\nclass: medium", to: project)
        try change(portfolio)
        #expect(try upgrade(portfolio).notes == ["\(project) rank"])
        #expect(
            try portfolio.read(project)
                == "name: CRM\nstate: active\ntemplate: project@1.1\n# Who leads it.\nmanager:\nrank: 2\nclass: large")
    }

    @Test func `keys come in the language of the portfolio`() throws {
        let portfolio = try portfolio(.french)
        try portfolio.write("nom: CRM\nétat: actif\nmodèle: project@1.0\n", to: project)
        try change(portfolio)
        _ = try upgrade(portfolio)
        #expect(
            try portfolio.read(project)
                == "nom: CRM\nétat: actif\nmodèle: project@1.1\n# Who leads it.\nchef de projet:\n")
    }

    @Test func `other texts are merged by their lines, and new files come filled in`() throws {
        let portfolio = try portfolio()
        try portfolio.write("name: CRM\nstate: active\ntemplate: project@1.0\n", to: project)
        try portfolio.write("# CRM\n\n## Scope\n\nAll of it.\n\n## Risks\n\nNone.\n", to: "projects/crm/charter.md")
        try portfolio.write("# Plan of {{name}}\n", to: "standard/templates/project/plan.md")
        try change(
            portfolio, charter: "# {{name}}\n\n## Scope\n\nSay it.\n\n## Budget\n\nHow much.\n\n## Risks\n\nNone.\n")
        #expect(try upgrade(portfolio).written == ["projects/crm/charter.md", "projects/crm/plan.md", project])
        #expect(
            try portfolio.read("projects/crm/charter.md")
                == "# CRM\n\n## Scope\n\nAll of it.\n\n## Budget\n\nHow much.\n\n## Risks\n\nNone.\n")
        #expect(try portfolio.read("projects/crm/plan.md") == "# Plan of CRM\n")
    }

    @Test func `a conflict in a text is named, and nothing is written`() throws {
        let portfolio = try portfolio()
        try portfolio.write("name: CRM\nstate: active\ntemplate: project@1.0\n", to: project)
        try portfolio.write("# CRM\n\n## Scope\n\nAll of it.\n\n## Risks\n\nNone.\n", to: "projects/crm/charter.md")
        try change(portfolio, charter: "# {{name}}\n\n## Scope\n\nSay what is in it.\n\n## Risks\n\nNone.\n")
        #expect(
            try refusal(portfolio)
                == "1 conflict, and nothing was written: change the document as the template has it, or the other way")
        #expect(try portfolio.read(project).contains("project@1.0"))
    }

    @Test func `a file that the project removed stays away`() throws {
        let portfolio = try portfolio()
        try portfolio.write("name: CRM\nstate: active\ntemplate: project@1.0\n", to: project)
        try change(portfolio, charter: "# {{name}}\n")
        let outcome = try upgrade(portfolio)
        #expect(outcome.written == [project] && outcome.notes == ["projects/crm/charter.md"])
    }

    @Test func `what a new file asks for is given`() throws {
        let portfolio = try portfolio()
        try portfolio.write("name: CRM\nstate: active\ntemplate: project@1.0\n", to: project)
        try portfolio.write("# {{name}} for {{client}}\n", to: "standard/templates/project/plan.md")
        try change(portfolio)
        #expect(try refusal(portfolio) == "the template asks for more: --set client=…")
        _ = try upgrade(portfolio, ["client": "us"])
        #expect(try portfolio.read("projects/crm/plan.md") == "# CRM for us\n")
    }

    @Test func `the version that a project was made from is looked for in history`() throws {
        let portfolio = try portfolio()
        try portfolio.write("name: CRM\nstate: active\ntemplate: project@0.1\n", to: project)
        try change(portfolio)
        #expect(
            try refusal(portfolio)
                == "no commit of this branch has project@0.1, which the project was made from: write the version that it follows"
        )
        try portfolio.write("name: CRM\nstate: active\n", to: project)
        #expect(
            try refusal(portfolio)
                == "projects/crm/project.yaml does not say which template it follows: write `template: project@1.0`, with the version it was made from"
        )
    }

    @Test func `where history is cut before that version, it says what to fetch`() throws {
        let portfolio = try portfolio()
        try portfolio.write("name: CRM\nstate: active\ntemplate: project@1.0\n", to: project)
        try change(portfolio)
        try portfolio.git("commit", "-q", "--allow-empty", "-m", "Nothing")
        let root = try portfolio.workspace.repository.workTree ?? ""
        try portfolio.git("clone", "-q", "--depth", "1", "file://\(root)", "\(root)/../shallow")
        let clone = try Workspace(containing: "\(root)/../shallow", environment: portfolio.environment)
        let documents = try clone.documents(of: .workingTree)
        do {
            _ = try TemplateUpgrade(
                of: "crm", [:], today: #require(Day("2026-11-20")), by: Governance(of: documents, in: clone), in: clone,
                documents)
            Issue.record("version 1.0 is not in this clone")
        } catch let failure as AuthoringFailure {
            #expect(
                failure.message.text(in: .english)
                    == "history is cut in this clone before project@1.0, which the project was made from: `git fetch --unshallow` brings it"
            )
        }
    }

    @Test func `a document with errors is refused`() throws {
        let portfolio = try portfolio()
        try portfolio.write("name: CRM\nstate: activ\ntemplate: project@1.0\n", to: project)
        try change(portfolio)
        #expect(
            try refusal(portfolio)
                == "projects/crm/project.yaml can't be merged by its fields: `greffe check` and `greffe fmt` say why")
    }
}
