import Testing
import Text
import Values

@testable import Tables

struct RowWriterTests {
    private func rows(_ json: String, kind: String = "project", _ sql: String) throws -> [[Cell]] {
        let connection = try Connection()
        for table in Example.layout.tables {
            try connection.execute(table.creation)
            try connection.execute("CREATE TEMP VIEW \(table.name) AS SELECT * FROM main.\(table.storedName)")
        }
        let writer = RowWriter(Example.layout, on: connection)
        let captures = kind == "finance" ? ["period": "2026-11"] : ["project": "crm"]
        try writer.write(
            Example.tree(json), of: try #require(Example.layout.kinds[kind]), captures: captures, document: 3)
        return try connection.rows(sql)
    }

    @Test func `puts each value into its column`() throws {
        let project = """
            {"budget": 87500.50, "name": "CRM", "health": {"why": "late", "rag": "red"}, "active": true, "due": "2026-11-01",
             "extra": {"a": [1, "é\\n\\"", null, true]}, "unknown": 3, "manager": null}
            """
        #expect(
            try rows(
                project,
                "SELECT _at, project, name, manager, health_rag, health_why, active, budget, due, extra FROM project")
                == [
                    [
                        .integer(3 << 20), "crm", "CRM", .null, "red", "late", 1,
                        .number(.init(significand: 8_750_050, exponent: -2)), "2026-11-01",
                        #"{"a":[1,"é\u000a\"",null,true]}"#,
                    ]
                ])
    }

    @Test func `gives fields that the schema does not name rows of their own, and the others their columns`() throws {
        let schema = """
            {"x-table": "forecast", "items": {"properties": {"line": {"type": "string"}},
             "additionalProperties": {"type": "number", "x-table": "forecast_month", "x-key": "month"}}}
            """
        let layout = TableLayout(kinds: [Example.kind("forecast", ["project"], schema)])
        let connection = try Connection()
        for table in layout.tables { try connection.execute(table.creation + table.viewCreation) }
        try RowWriter(layout, on: connection).write(
            Example.tree(#"[{"2026-11": 3, "line": "L1", "2026-12": 4}, {"2026-12": 5}]"#),
            of: try #require(layout.kinds["forecast"]), captures: ["project": "crm"], document: 3)
        #expect(
            try connection.rows("SELECT project, n, line FROM forecast") == [["crm", 1, "L1"], ["crm", 2, .null]])
        #expect(
            try connection.rows("SELECT project, forecast, month, value FROM forecast_month") == [
                ["crm", 1, "2026-11", 3], ["crm", 1, "2026-12", 4], ["crm", 2, "2026-12", 5],
            ])
    }

    @Test func `gives entries and items rows with the keys above them`() throws {
        let project = """
            {"tags": ["a", "b"], "planned": {"2026-11": 1, "2026-12": 2},
             "baselines": {"2": {"milestones": {"J1": "2026-01-01"}}, "10": {"end": "2027-01-01", "milestones": {"J1": "2026-02-01"}}}}
            """
        #expect(try rows(project, "SELECT project, n, tag FROM project_tag") == [["crm", 1, "a"], ["crm", 2, "b"]])
        #expect(try rows(project, "SELECT period, value FROM project_planned") == [["2026-11", 1], ["2026-12", 2]])
        #expect(try rows(project, #"SELECT n, "end" FROM baseline ORDER BY n"#) == [[2, .null], [10, "2027-01-01"]])
        #expect(
            try rows(project, "SELECT project, baseline, id, value FROM baseline_milestones") == [
                ["crm", 2, "J1", "2026-01-01"], ["crm", 10, "J1", "2026-02-01"],
            ])
        #expect(
            try rows(
                #"{"R1": {"title": "x", "actions": [{"what": "y"}]}}"#, kind: "risks",
                "SELECT project, risk, n, what FROM risk_actions") == [["crm", "R1", 1, "y"]])
        #expect(
            try rows(
                #"[{"project": "crm", "amount": 3}, {"amount": 4}]"#, kind: "finance",
                "SELECT period, n, project, amount FROM finance") == [
                    ["2026-11", 1, "crm", 3], ["2026-11", 2, .null, 4],
                ])
    }

    @Test func `splits figures that say their unit`() throws {
        #expect(try rows(#"{"raf": 1200}"#, "SELECT raf, raf_unit FROM project") == [[1200, "money"]])
        #expect(try rows(#"{"raf": "285 d"}"#, "SELECT raf, raf_unit FROM project") == [[285, "days"]])
    }

    @Test func `takes a value or a list where both may stand`() throws {
        #expect(try rows(#"{"note": "one"}"#, "SELECT note FROM project") == [["one"]])
        #expect(
            try rows(#"{"note": ["one", "two"]}"#, "SELECT n, text FROM project_note") == [[1, "one"], [2, "two"]])
    }

    @Test func `keeps withheld values apart, and the row of faulty ones`() throws {
        var builder = TreeBuilder(SourceText("budget name"))
        builder.openObject(at: 0)
        builder.setKey(.verbatim(0..<6), at: 0..<6)
        builder.addWithheld(.decoded(Array("secret".utf8)), at: 0..<6)
        builder.setKey(.verbatim(7..<11), at: 7..<11)
        builder.addUnreadable(at: 7..<11)
        builder.close(at: 11)
        let connection = try Connection()
        for table in Example.layout.tables { try connection.execute(table.creation) }
        let kind = try #require(Example.layout.kinds["project"])
        try RowWriter(Example.layout, on: connection).write(builder.finish(), of: kind, captures: [:], document: 1)
        let table = try #require(Example.layout[table: "project"])
        #expect(
            try connection.rows("SELECT project, name, budget, budget_withheld FROM \(table.storedName)") == [
                [.null, .null, .null, "secret"]
            ])
    }

    @Test func `cuts what is longer than a cell at a whole character`() throws {
        let long = "a" + String(repeating: "é", count: 50_000)
        #expect(
            try rows(#"{"name": "\#(long)"}"#, "SELECT length(name), length(CAST(name AS BLOB)) FROM project") == [
                [32_768, 65_535]
            ])
        let fields = ["name", "manager"].map { #""\#($0)": "\#(long)""# }.joined(separator: ", ")
        let why = #""health": {"why": "\#(long)"}, "due": "\#(long)""#
        #expect(
            try rows(
                "{\(fields), \(why)}",
                "SELECT sum(length(CAST(name || manager || health_why || due AS BLOB))) <= 245760 FROM project") == [
                    [1]
                ])
    }
}
