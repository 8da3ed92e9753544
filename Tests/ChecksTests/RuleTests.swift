import Standards
import Tables
import Testing
import Text
import Values

@testable import Checks

@Suite struct `Each rule of the standard` {
    private let common = PortfolioInMemory.common

    private func examples() throws -> ExampleRun {
        try ExampleRun(common.standard, settings: BuiltInFiles.common["standard.yaml"])
    }

    @Test func `finds in its examples what they say, and nothing else`() throws {
        for failure in try examples().failures(of: common.standard.rules) {
            let said = failure.unexpected.map { "\($0.path): \($0.message.text(in: .english))" }
            Issue.record(
                "\(failure.rule.name), example \(failure.number): found \(said), not \(failure.missing.map(\.words))")
        }
    }

    @Test func `calls a field as the kind of its document does`() throws {
        // Other kinds have fields and values of the same names, by other labels.
        let costs = PortfolioInMemory(adding: [
            "schema/audit.schema.json": """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "x-path": "audits/{audit}.yaml", "x-table": "audit", "type": "object",
              "properties": {"cost": {"type": "string", "x-label": {"en": "price", "fr": "prix"}}},
              "additionalProperties": false
            }
            """
        ])
        let files = [
            "portfolio.yaml": "name: X\n", "projects/crm/project.yaml": "name: CRM\nstate: active\n",
            "projects/crm/status/2026-10.yaml":
                "overall: green\nschedule: amber\ncost: amber\nscope: {rag: red, why: le lot 2 est ajouté}\n",
        ]
        let findings = try Check.findings(of: costs.open(files, today: .of("2026-11-20")))
        let said = findings.filter { ["rag-unexplained", "overall-better-than-worst"].contains($0.rule.name) }
            .map { $0.message.text(in: .french) }
        #expect(
            Set(said) == [
                "délais : orange, sans dire pourquoi", "coûts : orange, sans dire pourquoi",
                "l'ensemble est vert malgré du rouge : périmètre",
            ])
    }

    @Test func `fills its messages from its own columns`() throws {
        let portfolio = try common.open(["portfolio.yaml": "name: X\n"], today: .of("2026-11-20"))
        for rule in common.standard.rules {
            let columns = try Set(portfolio.columns(of: rule))
            for template in Array(rule.message.values) + Array(rule.help.values) {
                #expect(columns.isSuperset(of: template.columns), "\(rule.id.name): \(template.text)")
            }
            #expect(columns.isSuperset(of: ["_at", "field"]), "\(rule.id.name)")
        }
    }

    @Test func `about one project finds the same in each alone as in all at once`() throws {
        let run = try examples()
        let others = try ExamplePortfolio.files()
        let index = try common.index()
        for rule in common.standard.rules where rule.scope == .project {
            for example in rule.examples {
                let projects = Set(example.files.keys.compactMap { common.standard.project(of: $0) })
                try expectSameFindings(of: [rule], in: run.portfolio(example), projects)
                // What documents of all say of other projects may count too.
                let files = others.merging(example.files.mapValues(\.bytes)) { $1 }
                let history = try History(example.history, by: nil, projects: common.standard.projectsFolder)
                let today = try #require(example.today)
                let among = try common.open(files, today: today, history: history, in: index)
                try expectSameFindings(of: [rule], in: among, projects)
            }
        }
    }
}

/// Expects that what rules find of a project when they see no other is what they find of it in the whole portfolio.
func expectSameFindings(of rules: [Rule], in portfolio: Portfolio, _ projects: Set<String>) throws {
    for rule in rules {
        try portfolio.session.restrict(to: nil)
        let whole = try Set(Check.findings(of: rule, in: portfolio))
        let strays = whole.filter { $0.project == nil && portfolio.standard.project(of: $0.path) != nil }
        #expect(strays.isEmpty, "\(rule.id.name)")
        for project in projects {
            try portfolio.session.restrict(to: [project])
            let alone = try Set(Check.findings(of: rule, in: portfolio).filter { $0.rule == rule.id })
            // What is of no project is seen beside each.
            for owner in [project, nil] {
                #expect(
                    alone.filter { $0.project == owner } == whole.filter { $0.project == owner },
                    "\(rule.id.name), \(project)")
            }
        }
    }
}

extension Portfolio {
    fileprivate func columns(of rule: Rule) throws -> [String] {
        try session.run(rule.sql, named: rule.id.name, ["today": .text(options.today.text)]).columns.map(\.name)
    }
}
