import Standards
import Tables
import Testing
import Text

@testable import Checks

/// What `standard.yaml` calls its phases, classes and cadences may be written for their keys.
@Suite struct `A title of the standard` {
    private func project(_ text: String, by portfolios: PortfolioInMemory = .common) throws -> Portfolio {
        try portfolios.open(
            [
                "portfolio.yaml": "name: X\ncurrency: EUR\nlanguage: fr\n",
                "projects/a/project.yaml": "nom: A\nétat: en cours\n" + text,
            ], today: .of("2026-11-20"))
    }

    private func row(_ portfolio: Portfolio) throws -> [String?] {
        try portfolio.session.run("SELECT phase, class, cadence FROM project", named: "test").rows[0].map(\.text)
    }

    @Test(arguments: [
        "phase: exécution\nclasse: Moyen\nrythme: mensuel\n", "phase: Execution\nclass: MEDIUM\ncadence: Monthly\n",
        "phase: executing\nclass: medium\ncadence: monthly\n",
    ])
    func `stands for its key in any language, without accents and case`(text: String) throws {
        let portfolio = try project(text)
        #expect(try row(portfolio) == ["executing", "medium", "monthly"])
        let rules = try Check.findings(of: portfolio).filter { $0.path == "projects/a/project.yaml" }.map(\.rule)
        #expect(!rules.contains { ["unknown-value", "wrong-form", "reference-unresolved"].contains($0) })
    }

    @Test func `that is misspelt is told with the nearest`() throws {
        let findings = try Check.findings(of: project("phase: exécusion\n"))
        let finding = try #require(findings.first { $0.rule == "unknown-value" })
        #expect(finding.help?.text(in: .french) == "vouliez-vous dire « Exécution » ?")
    }

    @Test func `of several rows stands for none`() throws {
        let settings = try #require(BuiltInFiles.common["standard.yaml"]).string
        let twice = PortfolioInMemory(adding: [
            "standard.yaml": settings.replacing("fr: Planification}", with: "fr: Exécution}")
        ])
        let findings = try Check.findings(of: project("phase: exécution\n", by: twice))
        #expect(findings.contains { $0.rule == "unknown-value" })
        #expect(try row(project("phase: executing\n", by: twice))[0] == "executing")
    }
}
