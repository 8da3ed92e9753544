import Dispatch
import Foundation
import Reading
import Testing
import Values

@testable import Tables

struct SessionTests {
    private let crm = Example.project("crm", #"{"name": "CRM", "budget": 100, "tags": ["a"]}"#)
    private let newCRM = Example.project("crm", #"{"name": "CRM 2", "budget": 120}"#)
    private let erp = Example.project("erp", #"{"name": "ERP", "budget": 0.10}"#)
    private let risks = Example.document("projects/erp/risks.json", #"{"R1": {"title": "late", "exposure": 5}}"#)

    private func index() throws -> DocumentIndex {
        let index = try DocumentIndex.open(in: [], layout: Example.layout, version: "1")
        try Example.load([crm, newCRM, erp, risks], into: index)
        return index
    }

    @Test func `shows the rows of one state, and of the one before`() throws {
        let session = try index().session(live: [newCRM.key, erp.key], before: [crm.key, erp.key, risks.key])
        #expect(try session.rows("SELECT name FROM project ORDER BY name") == [["CRM 2"], ["ERP"]])
        #expect(try session.rows("SELECT name FROM before_project ORDER BY name") == [["CRM"], ["ERP"]])
        #expect(try session.rows("SELECT count(*) FROM project_tag") == [[0]])
        #expect(try session.rows("SELECT tag FROM before_project_tag") == [["a"]])
        #expect(try session.rows("SELECT count(*) FROM risk") == [[0]])
        #expect(try session.rows("SELECT title FROM before_risk") == [["late"]])
    }

    @Test func `shows nothing before where there is no state before`() throws {
        let session = try index().session(live: [crm.key])
        #expect(try session.rows("SELECT count(*) FROM before_project") == [[0]])
    }

    @Test func `one state follows another`() throws {
        let index = try index()
        var session = try index.session(live: [crm.key], views: [View(name: "rich", sql: "SELECT name FROM project")])
        #expect(try session.rows("SELECT name FROM rich") == [["CRM"]])
        session = try index.session(live: [newCRM.key], views: [View(name: "rich", sql: "SELECT name FROM project")])
        #expect(try session.rows("SELECT name FROM rich") == [["CRM 2"]])
    }

    @Test func `says which document and node a row stands at`() throws {
        let session = try index().session(live: [erp.key, risks.key])
        let at = try #require(try session.rows("SELECT _at FROM risk").first?.first?.integer)
        let place = try #require(try session.place(of: at))
        #expect(place.document == risks.key)
        #expect(place.node == 1)
        #expect(try session.place(of: 99 << 20) == nil)
    }

    @Test func `says what of a state is not in the index`() throws {
        let other = Example.key("projects/x/project.json", "{}")
        #expect(throws: SessionFailure.missing([other])) { try index().session(live: [crm.key, other]) }
    }

    @Test func `restricts tables of projects to some, and back`() throws {
        let finance = Example.document(
            "finance/2026-11.json", #"[{"project": "crm", "amount": 1}, {"project": "erp", "amount": 2}]"#)
        let index = try index()
        try Example.load([finance], into: index)
        let session = try index.session(
            live: [crm.key, erp.key, finance.key], before: [erp.key],
            views: [View(name: "name", sql: "SELECT name FROM project")])
        try session.restrict(to: ["crm"])
        #expect(try session.rows("SELECT name FROM name") == [["CRM"]])
        #expect(try session.rows("SELECT count(*) FROM before_project") == [[0]])
        // A document of all says how much the others have spent.
        #expect(try session.rows("SELECT amount FROM finance") == [[1], [2]])
        try session.restrict(to: nil)
        #expect(try session.rows("SELECT count(*) FROM name") == [[2]])
    }

    @Test(arguments: ["l'été", "''", "a') OR ('' = '"])
    func `restricts tables to a project, whatever it is called`(name: String) throws {
        let index = try index()
        let document = Example.document("projects/\(name)/project.json", #"{"name": "Odd"}"#)
        try Example.load([document], into: index)
        let session = try index.session(live: [crm.key, document.key])
        try session.restrict(to: [name])
        #expect(try session.rows("SELECT name FROM project") == [["Odd"]])
    }

    @Test func `shows of a view over rows of all what it is asked for`() throws {
        let finance = Example.document(
            "finance/2026-11.json", #"[{"project": "crm", "amount": 1}, {"project": "erp", "amount": 2}]"#)
        let index = try index()
        try Example.load([finance], into: index)
        let booked = View(name: "booked", sql: "SELECT project, amount FROM finance")
        let session = try index.session(live: [crm.key, erp.key, finance.key], views: [booked])
        let sql = "SELECT b.amount FROM project p JOIN booked b ON b.project = p.project"
        try session.holdViews(for: [sql, sql])
        #expect(try session.rows(sql) == [[1], [2]])
        try session.restrict(to: ["erp"])
        try session.holdViews(for: [sql, sql])
        #expect(try session.rows(sql) == [[2]])
        #expect(try session.rows("SELECT amount FROM booked") == [[1], [2]])
    }

    @Test(.enabled(if: ProcessInfo.processInfo.activeProcessorCount > 1))
    func `a second session runs statements while the first waits`() throws {
        let folder = try TemporaryFolder()
        let index = try DocumentIndex.open(in: [folder.path], layout: Example.layout, version: "1")
        try Example.load([crm], into: index)
        let isRead = DispatchSemaphore(value: 0)
        let engine: [EngineTable] = [
            .filedProjects { [isRead.wait(timeout: .now() + 30) == .success ? "read" : "waited in vain"] },
            .shared("told", [Column("text")]) {
                isRead.signal()
                return [["x"]]
            },
        ]
        let statements =
            [NamedStatement(name: "first", sql: "SELECT project FROM filed_project")]
            + (0..<20).map { NamedStatement(name: "s\($0)", sql: "SELECT text FROM told") }
        let session = try index.session(live: [crm.key], engine: engine)
        let results = try session.results(of: [StatementGroup(statements)])
        #expect(try results[0][0]?.get().rows == [["read"]])
        #expect(try results[0].dropFirst().allSatisfy { try $0?.get().rows == [["x"]] })
    }

    @Test func `statements run side by side give what each gives by itself`() throws {
        let folder = try TemporaryFolder()
        let index = try DocumentIndex.open(in: [folder.path], layout: Example.layout, version: "1")
        try Example.load([crm, erp, risks], into: index)
        let rich = View(name: "rich", sql: "SELECT project, name FROM project WHERE budget > 1")
        let session = try index.session(
            live: [crm.key, erp.key, risks.key], views: [rich],
            engine: [.clock(today: .first, period: nil), EngineTable.filedProjects { ["crm"] }])
        let statements = (0..<40).map { number -> NamedStatement in
            let sql =
                switch number % 5 {
                case 0: "SELECT name FROM rich"
                case 1: "SELECT count(*) + \(number) FROM project"
                case 2: "SELECT project FROM filed_project"
                case 3: "SELECT today FROM clock"
                default: "SELECT nothing FROM project"
                }
            return NamedStatement(name: "s\(number)", sql: sql)
        }
        let results = try session.results(of: [
            StatementGroup(projects: ["erp"], statements), StatementGroup(statements),
        ])
        for (projects, results) in zip([["erp"], nil] as [Set<String>?], results) {
            try session.restrict(to: projects)
            for (statement, result) in zip(statements, results) {
                let alone = Result { () throws(QueryFailure) in try session.run(statement.sql, named: statement.name) }
                // Only the first session says what is wrong.
                guard let result else {
                    #expect(throws: QueryFailure.self) { try alone.get() }
                    continue
                }
                #expect(result == alone)
            }
        }
        #expect(session.times.count > 80)
    }

    @Test(arguments: [
        ("", "", ""), ("abc", "abc", ""), ("abc", "abd", "c"), ("abc", "ab", "c"), ("ab", "abc", ""),
        ("xabc", "abc", "x"),
        ("aaa", "aa", "a"), ("abcde", "axcye", "bcd"),
    ])
    func `two states differ from the first to the last document that differs`(
        state: String, other: String, expected: String
    ) {
        let keys = { (text: String) in text.map { Example.key("\($0)", "") } }
        #expect(keys(state).differing(from: keys(other)).map(\.path).joined() == expected)
    }

    @Test func `says what tables a rule reads`() throws {
        let session = try index().session(
            live: [crm.key], views: [View(name: "rich", sql: "SELECT * FROM project")], engine: [.changes { [] }])
        let sql = "SELECT count(*) FROM rich, before_risk, changed_document c WHERE c.path IS NULL"
        #expect(try session.tablesRead(by: sql, named: "r") == ["project", "before_risk", "changed_document"])
    }

    @Test func `outlives statements that were stopped`() throws {
        let session = try index().session(
            live: [newCRM.key, erp.key], views: [View(name: "rich", sql: "SELECT name FROM project")])
        session.fill(.findings([.init(place: nil, rule: "r", level: "error", path: "p", project: nil)]))
        for statement in [
            "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n, project",
            "WITH RECURSIVE n(i, x) AS (SELECT 1, hex(name) FROM project UNION SELECT i + 1, hex(x) FROM n) SELECT max(x) FROM n",
            "WITH RECURSIVE n(i, x) AS (SELECT 1, replace(hex(name), '3', '\(String(repeating: "x", count: 20_000))') FROM project UNION SELECT i + 1, x || i FROM n) SELECT max(x) FROM n",
        ] {
            #expect(throws: QueryFailure.self) {
                try session.run(
                    statement, named: "bomb", within: QueryLimits(duration: .milliseconds(200), memory: 8 << 20))
            }
            #expect(
                try session.rows("SELECT name, rule FROM rich, finding ORDER BY name") == [
                    ["CRM 2", "r"], ["ERP", "r"],
                ])
        }
    }

    @Test func `gives the units of columns shown as they are stored`() throws {
        let session = try index().session(
            live: [crm.key, erp.key], views: [View(name: "rich", sql: "SELECT budget AS b, due FROM project")])
        let columns = try session.run("SELECT b, due, b * 2, rich.b AS budget FROM rich", named: "q").columns
        #expect(columns.map(\.unit) == [.money, .date, nil, .money])
        #expect(columns.map(\.name) == ["b", "due", "b * 2", "budget"])
        #expect(
            try session.rows("SELECT sum(budget) FROM project") == [[.number(Decimal(significand: 1001, exponent: -1))]]
        )
    }
}

struct EngineTableTests {
    private func session(_ tables: [EngineTable]) throws -> Session {
        try DocumentIndex.open(in: [], layout: Example.layout, version: "1").session(live: [], engine: tables)
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test(arguments: [
        "SELECT '--' AS dashes, today FROM clock", "SELECT 'it''s --', today FROM clock",
        "SELECT '/*', today /* 'x */ FROM clock -- '", "SELECT \"today\" /* -- */ FROM clock",
    ])
    func `tells comments from what looks like them in quotes`(sql: String) throws {
        let session = try session([.clock(today: try day("2026-11-20"), period: nil)])
        #expect(try session.rows(sql).first?.last == "2026-11-20")
    }

    @Test func `tells the day and the calendar`() throws {
        let span = try day("2026-01-01")...day("2026-12-31")
        let calendar = Calendar(holidays: [try day("2026-11-11")])
        let session = try session([
            .clock(today: try day("2026-11-20"), period: Period("2026-10")), .periods(calendar, within: span),
            .days(calendar, within: span),
        ])
        #expect(try session.rows("SELECT today, period FROM clock") == [["2026-11-20", "2026-10"]])
        #expect(
            try session.rows(
                "SELECT n, first, last, year, working_days FROM period WHERE cadence = 'month' AND period = '2026-11'"
            )
                == [[10, "2026-11-01", "2026-11-30", 2026, 20]])
        #expect(try session.rows("SELECT DISTINCT cadence FROM period ORDER BY 1").count == 5)
        #expect(
            try session.rows(
                "SELECT working, worked - worked_before, month, months FROM day WHERE date IN ('2026-11-11', '2026-11-30')"
            )
                == [
                    [0, 0, "2026-11", .number(Decimal(significand: 243_223_666_666_667, exponent: -10))],
                    [1, 1, "2026-11", 24_323],
                ])
    }

    @Test func `tells files, changes, commits, findings and records`() throws {
        let session = try session([
            .files { _ in [.init(path: "projects/crm/charter.md", kind: nil, project: "crm")] },
            .changes { [.init(path: "a", kind: "project", project: "crm", how: "added")] },
            .lastCommits { [("crm", Day("2026-11-01"), "a@b.c", "1234")] }, .findings([]),
            .records { [.init(project: "old", version: 2)] },
        ])
        #expect(try session.rows("SELECT name, project, faulty FROM file") == [["charter.md", "crm", 0]])
        #expect(try session.rows("SELECT how, signer FROM changed_document") == [["added", .null]])
        #expect(try session.rows("SELECT date FROM last_commit") == [["2026-11-01"]])
        #expect(try session.rows("SELECT version FROM record") == [[2]])
        #expect(try session.rows("SELECT count(*) FROM finding") == [[0]])
        session.fill(
            .findings([.init(place: 1, rule: "late", level: "error", path: "p", project: "crm", isWaived: true)]))
        #expect(try session.rows("SELECT _at, rule, waived, new FROM finding") == [[1, "late", 1, 0]])
    }

    @Test func `shows other rows of a table through the views that read it`() throws {
        let finding = EngineTable.Finding(place: nil, rule: "late", level: "error", path: "p", project: nil)
        let session = try DocumentIndex.open(in: [], layout: Example.layout, version: "1").session(
            live: [], views: [View(name: "fault", sql: "SELECT rule FROM finding")], engine: [.findings([])])
        #expect(try session.rows("SELECT count(*) FROM fault") == [[0]])
        session.fill(.findings([finding]))
        #expect(try session.rows("SELECT rule FROM fault") == [["late"]])
    }
}
