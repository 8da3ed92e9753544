import Formats
import Testing
import Text

@testable import Reading

@Suite struct `A guide` {
    /// The guide of a schema that can use `types.schema.json`.
    private func guide(_ schema: String) -> Guide {
        let types = JSON.read(
            SourceText(
                """
                {"$defs": {
                  "money": {"x-unit": "money"},
                  "described": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
                }}
                """)
        ).tree.root
        return Guide(
            schema: JSON.read(SourceText(schema)).tree.root,
            references: SchemaReferences { name, _ in name == "types.schema.json" ? types : nil })
    }

    private func shape(_ schema: String) -> String {
        describe(guide(schema), depth: 3)
    }

    private func describe(_ guide: Guide, depth: Int) -> String {
        guard depth > 0 else { return "…" }
        return switch guide.shape {
        case .any: "any"
        case .text: "text"
        case .scalar(let units): units.map(\.rawValue).joined(separator: " or ")
        case .enumeration(let enumeration): enumeration.values.map(\.key).joined(separator: " | ")
        case .object(let object):
            "{" + object.fields.map { "\($0.name): \(describe($0.guide, depth: depth - 1))" }.joined(separator: ", ")
                + "}"
        case .map(let map): "{*: \(describe(map.value, depth: depth - 1))}"
        case .array(let item): "[\(describe(item, depth: depth - 1))]"
        case .choice(let guides): "(\(guides.map { describe($0, depth: depth - 1) }.joined(separator: ", ")))"
        }
    }

    @Test(arguments: [
        ("{}", "any"),
        ("true", "any"),
        (#"{"const": 3}"#, "any"),
        (#"{"type": "string"}"#, "text"),
        (#"{"type": ["string", "null"]}"#, "text"),
        (#"{"type": ["integer", "string"]}"#, "(integer, text)"),
        (#"{"x-unit": ["money", "days"]}"#, "money or days"),
        (#"{"enum": ["red", "green", null]}"#, "red | green"),
        (#"{"properties": {"b": {"type": "string"}, "a": {"type": "number"}}}"#, "{b: text, a: number}"),
        (#"{"additionalProperties": {"type": "boolean"}}"#, "{*: boolean}"),
        (#"{"patternProperties": {"^J[0-9]+$": {"x-unit": "date"}}}"#, "{*: date}"),
        (#"{"items": {"type": "string"}}"#, "[text]"),
        (#"{"oneOf": [{"type": "null"}, {"type": "string"}, {"items": {"type": "string"}}]}"#, "(text, [text])"),
        (#"{"$ref": "types.schema.json#/$defs/money"}"#, "money"),
        (#"{"$ref": "types.schema.json#/$defs/nothing"}"#, "any"),
        (##"{"$ref": "#/$defs/a~1b", "$defs": {"a/b": {"x-unit": "days"}}}"##, "days"),
    ])
    func `has the shape that a schema asks for`(schema: String, expected: String) {
        #expect(shape(schema) == expected)
    }

    @Test func `merges what holds together, fields in the order in which they are named`() throws {
        let guide = guide(
            """
            {"allOf": [{"$ref": "types.schema.json#/$defs/described"}, {"properties": {"owner": {"x-refers-to": ["person"]}}}],
             "properties": {"name": {"x-label": {"en": "name", "fr": ["nom", "libellé"]}}},
             "additionalProperties": false}
            """)
        guard case .object(let object) = guide.shape else {
            Issue.record("an object is wanted")
            return
        }
        #expect(describe(guide, depth: 3) == "{name: text, owner: any}")
        #expect(object.additional == nil)
        #expect(object["name"]?.isRequired == true)
        #expect(object["name"]?.labels.shown(in: "fr") == "nom")
        #expect(object["owner"]?.guide.annotations.refersTo == ["person"])
        #expect(object.names.find("Libelle") == 0)
        #expect(object.names.find("OWNER") == 1)
        #expect(object.names.find("x") == nil)
    }

    @Test func `may refer to itself`() {
        let tree = ##"""
            {"properties": {"parts": {"items": {"$ref": "#"}}, "same": {"allOf": [{"$ref": "#/properties/same"}]}}}
            """##
        #expect(shape(tree) == "{parts: [{parts: …, same: …}], same: any}")
    }

    @Test func `reads every annotation`() {
        let annotations = guide(
            """
            {"x-path": "a/{b}.yaml", "x-table": "status", "x-key": "b", "x-column": "c", "x-shorthand": "{likelihood}x{impact}",
             "x-heading": {"fr": "Météo"}, "x-message": {"en": "no", "fr": "non"}, "x-formerly": ["old"], "x-carry": true}
            """
        ).annotations
        #expect(annotations.paths == ["a/{b}.yaml"])
        #expect(annotations.table == "status")
        #expect(annotations.key == "b")
        #expect(annotations.column == "c")
        #expect(annotations.shorthand?.parts == [.field("likelihood"), .literal("x"), .field("impact")])
        #expect(annotations.heading.all == ["Météo"])
        #expect(annotations.message == Message(en: "no", fr: "non"))
        #expect(annotations.formerly == ["old"])
        #expect(annotations.isCarried)
    }

    @Test func `knows a value by its key, labels and symbol`() {
        let schema = #"{"enum": ["red"], "x-values": {"red": {"fr": ["rouge", "orage"], "symbol": "⛈"}}}"#
        guard case .enumeration(let weather) = guide(schema).shape else {
            Issue.record("values are wanted")
            return
        }
        #expect(["red", "Rouge", "ORAGE", "⛈", "vert"].map { weather.names.find($0) } == [0, 0, 0, 0, nil])
        #expect(weather["red"]?.symbol == "⛈")
    }

    /// Whether the tenth letter from the end is an `a`: after each letter one of two schemas holds, or both, so that what
    /// follows depends on every letter read. With forty in the place of ten there are more sets than memory.
    @Test func `of parts that combine without end is made to an end`() {
        let steps = (1..<40).map {
            ##""\##($0)": {"properties": {"a": {"$ref": "#/$defs/\##($0 + 1)"}, "b": {"$ref": "#/$defs/\##($0 + 1)"}}}"##
        }
        let first =
            ##""0": {"properties": {"a": {"allOf": [{"$ref": "#/$defs/0"}, {"$ref": "#/$defs/1"}]}, "b": {"$ref": "#/$defs/0"}}}"##
        let guide = guide(##"{"$ref": "#/$defs/0", "$defs": {\##(([first] + steps).joined(separator: ", "))}}"##)
        #expect(guide.library.records.count < 1 << 17)
        #expect(guide["a"]?["b"]?["a"]?.schema != nil)
    }

    @Test func `takes as many schemas together as there are`() {
        let members = (0..<100_000).map { #"{"properties": {"\#($0)": {"x-unit": "date"}}}"# }
        let guide = guide(#"{"allOf": [\#(members.joined(separator: ", "))]}"#)
        guard case .object(let object) = guide.shape else {
            Issue.record("an object is wanted")
            return
        }
        #expect(object.fields.count == 100_000)
    }

    @Test func `takes periods as keys, or keys of a pattern`() {
        let periods = #"{"additionalProperties": {}, "propertyNames": {"x-unit": "period"}}"#
        let named = #"{"additionalProperties": {}, "propertyNames": {"pattern": "^[a-z]+$"}}"#
        guard case .map(let first) = guide(periods).shape, case .map(let second) = guide(named).shape else {
            Issue.record("maps are wanted")
            return
        }
        #expect(first.keys == .period)
        #expect(second.keys == .pattern("^[a-z]+$"))
    }
}
