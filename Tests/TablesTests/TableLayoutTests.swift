import Reading
import Testing
import Text

@testable import Tables

struct TableLayoutTests {
    private func columns(_ table: String) throws -> [String] {
        try #require(Example.layout[table: table]).columns.map(\.name)
    }

    private func faults(_ schema: String) -> [String] {
        let layout = TableLayout(kinds: [Example.kind("kind", ["project"], schema)])
        return layout.faults.map { "\($0.diagnostic.rule.name) \($0.schema[$0.diagnostic.range])" }
    }

    @Test func `flattens objects, and gives lists and maps tables of their own`() throws {
        #expect(
            try columns("project") == [
                "project", "name", "manager", "health_rag", "health_why", "active", "budget", "budget_withheld", "raf",
                "raf_unit", "raf_withheld", "due", "due_withheld", "extra", "parts_of_of", "note",
            ])
        #expect(try columns("project_tag") == ["project", "n", "tag"])
        #expect(try columns("project_planned") == ["project", "period", "value", "value_withheld"])
        #expect(try columns("baseline") == ["project", "n", "end", "end_withheld"])
        #expect(try columns("baseline_milestones") == ["project", "baseline", "id", "value", "value_withheld"])
        #expect(try columns("project_needs") == ["project", "n", "for_milestone"])
        #expect(try columns("project_note") == ["project", "n", "text"])
        #expect(try columns("risk") == ["project", "id", "title", "exposure", "exposure_withheld"])
        #expect(try columns("risk_actions") == ["project", "risk", "n", "what"])
        #expect(try columns("finance") == ["period", "n", "project", "amount", "amount_withheld"])
        #expect(Example.layout.faults.isEmpty)
    }

    @Test func `gives fields that are not named one by one a table, where their schema names one`() throws {
        let schema = """
            {"x-table": "forecast", "items": {"properties": {"line": {"type": "string"}},
             "propertyNames": {"anyOf": [{"enum": ["line"]}, {"x-unit": "period"}]},
             "additionalProperties": {"type": "number", "x-table": "forecast_month", "x-key": "month"}}}
            """
        let layout = TableLayout(kinds: [Example.kind("forecast", ["project"], schema)])
        #expect(try #require(layout[table: "forecast"]).columns.map(\.name) == ["project", "n", "line"])
        let months = try #require(layout[table: "forecast_month"])
        #expect(months.columns.map(\.name) == ["project", "forecast", "month", "value"])
        #expect(months.columns[2].unit == .period)
        #expect(layout.tables(ofKind: "forecast") == ["forecast", "forecast_month"])
    }

    @Test func `knows units, references and what names a row`() throws {
        let project = try #require(Example.layout[table: "project"])
        #expect(project.columns.first { $0.name == "budget" }?.unit == .money)
        #expect(project.columns.first { $0.name == "raf" }?.unit == nil)
        #expect(project.columns.first { $0.name == "manager" }?.refersTo == ["person"])
        #expect(project.identity == ["project"])
        #expect(try #require(Example.layout[table: "baseline_milestones"]).identity == ["project", "baseline", "id"])
        #expect(try #require(Example.layout[table: "baseline"]).columns[1].unit == .integer)
    }

    @Test func `one table may be filled by several kinds`() throws {
        let minutes =
            #"{"properties": {"decisions": {"x-table": "decision", "items": {"properties": {"what": {"type": "string"}}}}}}"#
        let charter =
            #"{"x-table": "decision", "items": {"properties": {"what": {"type": "string"}, "owner": {"type": "string"}}}}"#
        let layout = TableLayout(kinds: [
            Example.kind("minutes", ["committee"], minutes), Example.kind("charter", ["project"], charter),
        ])
        #expect(layout.faults.isEmpty)
        #expect(
            try #require(layout[table: "decision"]).columns.map(\.name) == [
                "committee", "n", "what", "project", "owner",
            ])
    }

    @Test(arguments: [
        (#"{"properties": {"from": {"type": "string"}}}"#, ["reserved-name \"from\""]),
        (#"{"properties": {"Größe": {"type": "string"}}}"#, ["reserved-name \"Größe\""]),
        (#"{"properties": {"ok": {"type": "string", "x-column": "order"}}}"#, ["reserved-name \"order\""]),
        (#"{"properties": {"ok": {"x-table": "clock", "items": {}}}}"#, ["reserved-name \"clock\""]),
        (
            #"{"x-table": "before_x", "properties": {}, "additionalProperties": {"type": "string"}}"#,
            ["reserved-name \"before_x\""]
        ),
        (#"{"properties": {"project": {"type": "string"}}}"#, ["column-twice \"project\""]),
        (
            #"{"properties": {"a_b": {"type": "string"}, "a": {"properties": {"b": {"type": "string"}}}}}"#,
            ["column-twice \"b\""]
        ),
        (#"{"properties": {"a": {"x-table": "kind", "items": {"type": "string"}}}}"#, ["table-within-itself \"kind\""]),
    ])
    func `refuses what can't be a table, at its place in the schema`(schema: String, expected: [String]) {
        #expect(faults(schema) == expected)
    }

    /// Definitions of which each refers twice to the next.
    private static func doubling(_ refer: (String) -> String) -> String {
        let definitions = (0..<40).map { #""d\#($0)": \#(refer(##"{"$ref": "#/$defs/d\##($0 + 1)"}"##))"# }
        return
            ##"{"$ref": "#/$defs/d0", "$defs": {\##(definitions.joined(separator: ", ")), "d40": {"type": "string"}}}"##
    }

    @Test(arguments: [
        doubling { #"{"properties": {"x": \#($0), "y": \#($0)}}"# }, doubling { #"{"anyOf": [\#($0), \#($0)]}"# },
        doubling { #"{"oneOf": [\#($0), \#($0)]}"# },
    ])
    func `refuses a schema of more places than can be laid out`(schema: String) {
        let layout = TableLayout(kinds: [Example.kind("kind", ["id"], schema), Example.kind("other", ["id"], "{}")])
        #expect(layout.faults.contains { $0.diagnostic.message == .tooManyPlaces(20_000) })
        #expect(layout.tables.allSatisfy { $0.columns.count <= 900 })
        #expect(layout[table: "other"] != nil || layout.kinds["other"] != nil)
    }

    private static func properties(_ count: Int, _ value: String) -> String {
        #"{"properties": {\#((0..<count).map { #""p\#($0)": \#(value)"# }.joined(separator: ", "))}}"#
    }

    @Test func `refuses columns and tables beyond what SQLite can hold, once`() throws {
        let wide = TableLayout(kinds: [Example.kind("wide", ["id"], Self.properties(2000, #"{"type": "string"}"#))])
        #expect(wide.faults.map(\.diagnostic.message) == [.tooManyColumns(900, table: "wide")])
        #expect(wide[table: "wide"]?.columns.count == 900)
        let items = #"{"items": {"type": "string"}}"#
        let many = TableLayout(kinds: [Example.kind("many", ["id"], Self.properties(4000, items))])
        #expect(many.faults.map(\.diagnostic.message) == [.tooManyTables(3000)])
        #expect(many.tables.count == 3000)
    }

    @Test func `refuses exactly the words that SQLite can't parse as a name`() throws {
        let connection = try Connection()
        for word in ReservedNames.words.union([
            "end", "left", "key", "window", "match", "plan", "row", "view", "action",
        ]) {
            let canParse =
                (try? connection.execute(
                    "CREATE TABLE \(word)(\(word) text); SELECT \(word).\(word) FROM \(word) WHERE \(word) = 1; DROP TABLE \(word)"
                )) != nil
            // SQLite 3.40 does not know this word yet.
            if word == "within" { continue }
            #expect(canParse == ReservedNames.allowsTable(word), "\(word)")
        }
    }
}
