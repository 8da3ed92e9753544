import Checks
import Foundation
import Git
import Records
import Tables
import TestRepositories
import Testing
import Text
import Values
import Workspaces

@Suite struct RecordTablesTests {
    private static let closed = [
        "projects/crm/project.yaml": "name: CRM\nbudget: 900\nstate: closed\ncauses: [scope, people]\n"
    ]

    private func filed(_ changes: [String: String] = [:]) throws -> TestPortfolio {
        let test = try TestPortfolio(Self.closed.merging(changes) { $1 })
        try TestPortfolio.file(in: test.repository.path, test.repository.environment)
        return test
    }

    private func rows(
        _ sql: String, in repository: TestRepository, index: String? = nil
    ) throws -> [[String]] {
        var options = Portfolio.Options(today: try #require(Day("2026-12-01")))
        options.indexFolders = index.map { [$0] } ?? []
        let workspace = try Workspace(containing: repository.path, environment: repository.environment)
        let portfolio = try Portfolio(.workingTree, of: workspace, options)
        return try portfolio.session.run(sql, named: "query").rows.map { row in
            row.map { $0.text ?? $0.number?.plainText ?? "" }
        }
    }

    private func folder(_ test: TestPortfolio) throws -> String {
        let folder = test.repository.root.appending(path: "index")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.path
    }

    @Test func `a statement that reads a table and the archive's of the same name is known to read both`() throws {
        let test = try filed()
        let options = Portfolio.Options(today: try #require(Day("2026-12-01")))
        let workspace = try Workspace(containing: test.repository.path, environment: test.repository.environment)
        let session = try Portfolio(.workingTree, of: workspace, options).session
        let sql = "SELECT overall FROM status UNION ALL SELECT overall FROM archive.status"
        #expect(try session.tablesRead(by: sql, named: "query").isSuperset(of: ["status", "archive.status"]))
    }

    @Test(arguments: [false, true])
    func `records are rows, with their version and standard`(isInFile: Bool) throws {
        let test = try filed()
        let index = isInFile ? try folder(test) : nil
        let standard = try test.repository.line("rev-parse", "HEAD:standard").prefix(12)
        let record = "SELECT project, version, _standard, name, budget, filed FROM archive.record"
        #expect(
            try rows(record, in: test.repository, index: index) == [
                ["crm", "1", String(standard), "CRM", "300", "2026-11-13"]
            ])
        let report = "SELECT project, version, period, overall FROM archive.status ORDER BY period"
        #expect(
            try rows(report, in: test.repository, index: index) == [
                ["crm", "1", "2026-10", "green"], ["crm", "1", "2026-11", "red"],
            ])
        #expect(
            try rows("SELECT n, text FROM archive.record_cause ORDER BY n", in: test.repository, index: index) == [
                ["1", "scope"], ["2", "people"],
            ])
        #expect(
            try rows(
                "SELECT path, size FROM archive.record_file WHERE path = 'project.yaml'", in: test.repository,
                index: index) == [["project.yaml", "60"]])
        #expect(try rows("SELECT count(*) FROM project", in: test.repository, index: index) == [["1"]])
    }

    @Test func `a document may name a filed project, and a clone without the archive says what to fetch`() throws {
        let schema = """
            {"x-path": "projects/{project}/project.yaml", "type": "object", "properties": {
              "name": {"type": "string"}, "budget": {"type": "number", "x-unit": "money"},
              "after": {"type": "string", "x-refers-to": ["project"]},
              "state": {"enum": ["active", "closed"]}, "causes": {"type": "array", "items": {"type": "string"}}}}
            """
        let test = try filed([
            "standard/schema/project.schema.json": schema, "projects/pay/project.yaml": "name: Pay\nafter: crm\n",
        ])
        func findings(in repository: TestRepository) throws -> [Finding] {
            let workspace = try Workspace(containing: repository.path, environment: repository.environment)
            let options = Portfolio.Options(today: try #require(Day("2026-12-01")))
            return try Check.findings(of: Portfolio(.workingTree, of: workspace, options))
                .filter { $0.rule == "reference-unresolved" }
        }
        #expect(try findings(in: test.repository) == [])
        let clone = try TestRepository()
        try clone.git("remote", "add", "-t", "main", "origin", test.repository.path)
        try clone.git("fetch", "--quiet", "origin")
        try clone.git("checkout", "--quiet", "-B", "main", "origin/main")
        let help = try findings(in: clone).map { $0.help?.text(in: .english) ?? "" }
        #expect(help.count == 1 && help[0].hasPrefix("this clone does not fetch the branch archive of origin"))
    }

    @Test func `what a rule finds in a row of a record stands in that record's document`() throws {
        let rule = """
            level: error
            scope: archive
            title: {en: A report is green}
            why: {en: Red is sad}
            sql: SELECT _at, 'overall' AS field, period FROM archive.status WHERE overall = 'red'
            message: {en: "{period} was red"}
            examples: [{today: 2026-11-13, files: {portfolio.yaml: "name: A"}}]

            """
        let test = try filed(["standard/rules/sad.yaml": rule])
        let workspace = try Workspace(containing: test.repository.path, environment: test.repository.environment)
        let options = Portfolio.Options(today: try #require(Day("2026-12-01")))
        let portfolio = try Portfolio(.workingTree, of: workspace, options)
        let findings = try Check.findings(ofRecordsIn: portfolio)
        #expect(findings.map(\.path) == ["archive:records/crm/v1/data/status/2026-11.yaml"])
        #expect(findings.map { $0.message.text(in: .english) } == ["2026-11 was red"])
        #expect(findings.first?.excerpt?.start == Position(line: 1, column: 10))
        #expect(try !Check.findings(of: portfolio).contains { $0.rule == "sad" })
    }

    @Test func `a record filed later is there at once`() throws {
        let test = try filed(["projects/pay/project.yaml": "name: Pay\nstate: closed\n"])
        let index = try folder(test)
        #expect(try rows("SELECT project FROM archive.project", in: test.repository, index: index) == [["crm"]])
        try TestPortfolio.file("pay", in: test.repository.path, test.repository.environment)
        let projects = "SELECT project FROM archive.project ORDER BY project"
        #expect(try rows(projects, in: test.repository, index: index) == [["crm"], ["pay"]])
        try test.repository.git("update-ref", "refs/heads/archive", "archive^")
        #expect(try rows(projects, in: test.repository, index: index) == [["crm"]])
    }

    @Test func `a column that was renamed has its present name, and others stay`() throws {
        let test = try filed()
        try test.repository.commit(
            "A newer standard",
            [
                "standard/schema/project.schema.json": """
                {"x-path": "projects/{project}/project.yaml", "type": "object", "properties": {
                  "title": {"type": "string", "x-formerly": ["name"]}, "state": {"enum": ["active", "closed"]},
                  "reasons": {"type": "array", "x-formerly": ["causes"], "items": {"type": "string"}}}}
                """,
                "standard/views/record_fields.sql": "SELECT project, title AS name FROM project WHERE state = 'closed'",
                "projects/pay/project.yaml": "title: Pay\nstate: closed\nreasons: [money]\n",
            ])
        try test.repository.git("rm", "-q", "standard/views/snapshot_project.sql", "standard/rules/name-missing.yaml")
        try test.repository.commit("Without what names the old column")
        try TestPortfolio.file("pay", in: test.repository.path, test.repository.environment)
        #expect(
            try rows("SELECT project, title, budget FROM archive.project ORDER BY project", in: test.repository) == [
                ["crm", "CRM", "900"], ["pay", "Pay", ""],
            ])
        #expect(
            try rows("SELECT project, text FROM archive.project_reasons ORDER BY project, n", in: test.repository) == [
                ["crm", "scope"], ["crm", "people"], ["pay", "money"],
            ])
        #expect(
            try rows("SELECT DISTINCT count(DISTINCT _standard) FROM archive.project", in: test.repository) == [["2"]])
    }

    @Test func `a portfolio that has filed nothing has tables without rows`() throws {
        let test = try TestPortfolio()
        #expect(try rows("SELECT * FROM archive.record", in: test.repository).isEmpty)
        #expect(try rows("SELECT * FROM archive.status", in: test.repository).isEmpty)
    }

    @Test func `a clone reads the branch of its remote`() throws {
        let test = try filed()
        let clone = try TestRepository()
        try clone.git("remote", "add", "origin", test.repository.path)
        try clone.git("fetch", "--quiet", "origin")
        try clone.git("checkout", "--quiet", "-B", "main", "origin/main")
        #expect(try rows("SELECT project FROM archive.project", in: clone) == [["crm"]])
    }

    @Test func `nothing of the archive but its tables can be read`() throws {
        let test = try filed()
        for sql in [
            "SELECT * FROM archive.sqlite_schema", "DELETE FROM archive.project", "DROP TABLE archive.project",
            "ATTACH 'x' AS archive", "DETACH archive", "SELECT * FROM archive.\"\u{E000}document\"",
        ] {
            #expect(throws: QueryFailure.self, "\(sql)") { try rows(sql, in: test.repository) }
        }
    }

    @Test func `what names a filed project names something`() throws {
        let schema = """
            {"x-path": "projects/{project}/project.yaml", "type": "object", "properties": {
              "name": {"type": "string"}, "budget": {"type": "number"}, "state": {"enum": ["active", "closed"]},
              "causes": {"type": "array", "items": {"type": "string"}},
              "parent": {"type": "string", "x-refers-to": ["project"]}}}
            """
        let test = try filed([
            "standard/schema/project.schema.json": schema,
            "projects/pay/project.yaml": "name: Pay\nparent: crm\n",
            "projects/hr/project.yaml": "name: HR\nparent: erp\n",
        ])
        let workspace = try Workspace(containing: test.repository.path, environment: test.repository.environment)
        let options = Portfolio.Options(today: try #require(Day("2026-12-01")))
        let findings = try Checking(workspace, options).result(of: .workingTree).findings
        let unresolved = findings.filter { $0.rule == "reference-unresolved" }
        #expect(unresolved.map(\.path) == ["projects/hr/project.yaml"])
    }

    @Test func `a clone of a single branch says what to fetch`() throws {
        let test = try filed()
        let clone = try TestRepository()
        try clone.git("remote", "add", "-t", "main", "origin", test.repository.path)
        try clone.git("fetch", "--quiet", "origin")
        try clone.git("checkout", "--quiet", "-B", "main", "origin/main")
        let error = #expect(throws: QueryFailure.self) { try rows("SELECT * FROM archive.record", in: clone) }
        #expect(
            error?.message.text(in: .english)
                == "this clone does not fetch the branch archive of origin: run `git fetch origin archive:archive --tags`"
        )
        try clone.git("fetch", "--quiet", "origin", "archive:archive", "--tags")
        #expect(try rows("SELECT project FROM archive.record", in: clone) == [["crm"]])
    }

    @Test func `rules see each record as it declares itself and as it is`() throws {
        let test = try filed()
        let sql = "SELECT project, version, tag, manifest = computed, files_listed, files_present FROM record"
        #expect(try rows(sql, in: test.repository) == [["crm", "1", "archive/crm/v1", "1", "3", "3"]])
        try test.repository.git("tag", "--delete", "archive/crm/v1")
        #expect(try rows("SELECT tag, manifest FROM record", in: test.repository) == [["", ""]])
    }
}
