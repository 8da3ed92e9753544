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

    /// Schemas of which each leads twice to the next, so that a few lines ask for more than there is memory for.
    @Test(arguments: [
        // Too many columns, and too many values.
        (#"{"properties": {"x": NEXT, "y": NEXT}}"#, 2),
        (#"{"properties": {"x": {"items": NEXT}, "y": {"items": NEXT}}}"#, 1),
        (#"{"oneOf": [NEXT, NEXT, {"items": NEXT}]}"#, 1),
    ])
    func `refuses a schema that leads to more values than have a place, once`(doubling: String, faultCount: Int) {
        let steps = (0..<40).map { step in
            "\"\(step)\": \(doubling.replacing("NEXT", with: "{\"$ref\": \"#/$defs/\(step + 1)\"}"))"
        }
        let schema = ##"{"properties": {"of": {"$ref": "#/$defs/0"}}, "$defs": {\##(steps.joined(separator: ", "))}}"##
        #expect(faults(schema).filter { $0.hasPrefix("schema-too-large") }.count == faultCount)
    }

    @Test func `refuses columns that a statement could not name`() throws {
        let fields = (0..<1100).map { "\"f\($0)\": {\"type\": \"string\"}" }.joined(separator: ", ")
        let layout = TableLayout(kinds: [Example.kind("kind", ["project"], "{\"properties\": {\(fields)}}")])
        #expect(layout.faults.map(\.diagnostic.rule) == ["schema-too-large"])
        let index = try DocumentIndex.open(in: [], layout: layout, version: "1")
        #expect(try index.session(live: []).rows("SELECT * FROM kind") == [])
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
