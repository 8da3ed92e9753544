import Checks
import Records
import Standards
import Tables
import TestRepositories
import Testing
import Text
import Values
import Workspaces

/// The saved questions of the standard that `greffe init` vendors.
@Suite struct SavedQuestionTests {
    private static let standard = BuiltInFiles.common.map {
        ("standard/\($0)", String(decoding: $1.bytes, as: UTF8.self))
    }

    /// One project under way; one that ended late and dear; one that was stopped.
    private static let files = [
        "portfolio.yaml": "name: Roadmap\ncurrency: EUR\n",
        "programmes/core.yaml": "title: Core\n",
        "people/ana.yaml": "name: Ana\nemail: ana@example.org\n",
        "projects/web/project.yaml": "name: Web\nstate: active\nmilestones: {J1: {name: Open, type: go_live}}\n",
        "projects/web/status/2026-10.yaml": "milestones: {J1: 2026-12-07}\n",
        "projects/web/issues.yaml": """
        I1: {title: No test server, urgency: 4, impact: 3, owner: ana, due: 2026-11-27}
        I2: {title: Two testers left, owner: ana, due: 2026-12-18}
        I3: {title: No rights, state: settled, owner: ana}

        """,
        "projects/crm/project.yaml": """
        name: CRM
        programme: core
        state: closed
        class: medium
        sponsor: ana
        outcome: delivered
        closed: 2026-10-30
        causes: [supplier, scope]
        custodian: ana
        retention: 0
        run_cost: 12 k€
        milestones: {J1: {name: Contract, type: contract}, J2: {name: Go-live}}
        baselines: {1: {budget: 100 k€, start: 2026-01-05, end: 2026-09-30, milestones: {J1: 2026-02-27}}}
        benefits: {B1: {name: Calls saved, target: 200, measured: 150}}

        """,
        "projects/crm/risks.yaml": "R1: {title: The API comes late, category: supplier, state: occurred}\n",
        "projects/crm/end-report.yaml": """
        summary: In use since October
        acceptance:
          date: 2026-10-01
          evidence: documents/acceptance.pdf
          reserves: {A1: {what: Large print, owner: ana}}
        lessons: {L1: {category: contract, recommendation: Date every interface}}

        """,
        "projects/crm/deliverables.yaml": """
        L1:
          name: Letters
          delivered: 2026-09-01
          accepted: 2026-10-01
          evidence: documents/letters.pdf
          reserves: {R1: {what: Bold print, owner: ana, due: 2026-12-31}, R2: {what: Dates, lifted: 2026-10-20}}

        """,
        "projects/crm/gates/RfC.yaml": """
        gate: RfC
        date: 2026-10-05
        decision: conditional
        checklist: {accepted: met, handover: met, lessons: met}
        conditions: {C1: {what: Write the lessons down, due: 2026-10-15, done: 2026-10-22}}

        """,
        "projects/crm/status/2026-10.yaml": "milestones: {J1: {reached: 2026-03-16}, J2: {reached: 2026-10-20}}\n",
        "projects/pay/project.yaml": """
        name: Pay
        state: cancelled
        class: large
        outcome: stopped
        closed: 2026-10-30
        custodian: ana
        retention: 10

        """,
        "projects/pay/status/2026-08.yaml": "overall: green\n",
        "projects/pay/status/2026-09.yaml": "overall: red Another has it\n",
        "projects/pay/end-report.yaml": "summary: Stopped by the committee of 30 October\nlessons: {L1: Ask first}\n",
        "finance/2026-09.csv": """
        project;commitment_number;nature;amount
        crm;7;commitment;115000
        crm;7;payment;110000

        """,
        "finance/2026-11.csv": "project;nature;amount\ncrm;payment;1000\n",
        "snapshots/2026-03/snapshot.yaml": "format: 1\nas_of: 2026-04-10\n",
        "snapshots/2026-03/projects.csv": "project,landing\ncrm,100000\n",
    ]

    private func portfolio(_ files: [String: String]) throws -> TestRepository {
        let repository = try TestRepository()
        try repository.commit("A portfolio", files.merging(Self.standard) { $1 })
        return repository
    }

    /// What each question answers: its name, and its rows with what their columns are called.
    private func answers(in repository: TestRepository) throws -> [String: [[String: String]]] {
        let workspace = try Workspace(containing: repository.path, environment: repository.environment)
        let options = Portfolio.Options(today: try #require(Day("2026-12-01")))
        let portfolio = try Portfolio(.workingTree, of: workspace, options)
        var answers: [String: [[String: String]]] = [:]
        for query in portfolio.standard.queries {
            let result = try portfolio.session.run(query.sql, named: query.name, ["today": .text("2026-12-01")])
            answers[query.name] = result.rows.map { row in
                let cells = row.map { $0.text ?? $0.number?.plainText ?? "" }
                return Dictionary(uniqueKeysWithValues: zip(result.columns.map(\.name), cells))
            }
        }
        return answers
    }

    @Test func `have no rows where nothing is filed`() throws {
        let answers = try answers(in: portfolio(["portfolio.yaml": "name: X\n"]))
        // The quarters to come are there whatever there is to be done in them.
        #expect(answers.filter { !$0.value.isEmpty }.keys.sorted() == ["means-by-quarter"])
    }

    @Test func `are answered by what is filed`() throws {
        let repository = try portfolio(Self.files)
        for project in ["crm", "pay"] {
            try TestPortfolio.file(project, in: repository.path, repository.environment)
        }
        let answers = try answers(in: repository)
        func cells(_ query: String, _ columns: String...) -> [[String?]]? {
            answers[query]?.map { row in columns.map { row[$0] } }
        }
        #expect(cells("acceptance-days", "id", "days", "project_days", "reserves") == [["L1", "30", "288", "2"]])
        #expect(cells("acceptances", "project", "evidence") == [["crm", "documents/acceptance.pdf"]])
        #expect(cells("benefits-measured", "project", "percent") == [["crm", "75"]])
        #expect(cells("causes-of-delay", "cause", "late_days") == [["scope", "20"], ["supplier", "20"]])
        #expect(cells("conditional-gates", "project", "kept", "id", "days_late") == [["crm", "archive", "C1", "7"]])
        #expect(
            cells("conditions-to-come", "project", "id", "condition") == [
                ["web", "J1", "accessibility"], ["web", "J1", "accreditation"], ["web", "J1", "operations"],
            ])
        #expect(cells("days-to-contract", "planned_days", "days") == [["53", "70"]])
        #expect(cells("durations-by-class", "class", "planned_days", "days") == [["medium", "268", "288"]])
        #expect(cells("filed-costs", "programme", "overrun") == [["core", "10000"], ["–", ""]])
        #expect(cells("forecasts-before-the-end", "snapshot", "difference") == [["2026-03", "10000"]])
        #expect(cells("green-then-red", "project", "green", "red") == [["pay", "2026-08", "2026-09"]])
        #expect(cells("left-to-pay", "commitment_number", "left_to_pay") == [["7", "5000"]])
        #expect(cells("lessons-by-category", "category", "project") == [["contract", "crm"], ["–", "pay"]])
        #expect(cells("overruns-by-class", "class", "overrun_percent") == [["medium", "10"]])
        #expect(cells("records-to-dispose-of", "project", "retained_until") == [["crm", "2026-10-30"]])
        #expect(cells("open-issues-by-owner", "owner", "issues", "overdue", "heaviest") == [["ana", "2", "1", "12"]])
        #expect(cells("open-items", "kind", "id") == [["issue", "I1"], ["issue", "I2"]])
        #expect(cells("reserves-never-lifted", "id", "what") == [["L1.R1", "Bold print"], ["A1", "Large print"]])
        #expect(cells("risks-occurred", "category", "title") == [["supplier", "The API comes late"]])
        #expect(cells("run-costs", "run_cost", "year", "paid") == [["12000", "2026", "1000"]])
        #expect(cells("stopped-projects", "project", "summary") == [["pay", "Stopped by the committee of 30 October"]])
    }
}
