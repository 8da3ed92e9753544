import Formats
import JSONSchema
import Testing
import Text

@Suite struct `Compiling a schema` {
    @Test(arguments: [
        SchemaFaultExample(
            #"{"type": ⟦"nubmer"⟧}"#, "not-in-list",
            #""nubmer" is none of "array", "boolean", "integer", "null", "number", "object", "string""#),
        SchemaFaultExample(#"{"properties": ⟦[]⟧}"#, "wrong-type", "a group of fields is expected here, not a list"),
        SchemaFaultExample(#"{"items": {"minLength": ⟦-1⟧}}"#, "out-of-range", "-1 is less than 0"),
        SchemaFaultExample(
            ##"{"$ref": ⟦"#/$defs/no"⟧}"##, "unresolved-reference", ##""#/$defs/no" leads to no schema"##),
        SchemaFaultExample(
            ##"{"title": "a", "$ref": ⟦"#/title"⟧}"##, "unresolved-reference",
            ##""#/title" leads to something that is no schema"##),
        SchemaFaultExample(
            #"{"pattern": ⟦"^(a"⟧}"#, "malformed-pattern", "this pattern is malformed: missing closing parenthesis"),
        SchemaFaultExample(
            #"{"pattern": ⟦"^a\\Z"⟧}"#, "malformed-pattern", #""\Z" in this pattern is no escape of ECMA-262"#),
        SchemaFaultExample(
            #"{"pattern": ⟦"(?i)a"⟧}"#, "malformed-pattern", #""(?i" in this pattern begins no group of ECMA-262"#),
        SchemaFaultExample(
            #"{"pattern": ⟦"a++"⟧}"#, "malformed-pattern", #"there is nothing for "+" to repeat in this pattern"#),
        SchemaFaultExample(
            #"{"patternProperties": {⟦"[a"⟧: true}}"#, "malformed-pattern", #"a "[" is never closed in this pattern"#),
        SchemaFaultExample(
            #"{"$schema": ⟦"https://example.org/no"⟧}"#, "unknown-dialect",
            #"there is no metaschema "https://example.org/no""#),
        SchemaFaultExample(
            #"{"$schema": ⟦"urn:test:demanding"⟧}"#, "unknown-vocabulary",
            #"this metaschema requires the vocabulary "urn:test:vocabulary", which is not known here"#),
        SchemaFaultExample(
            #"{"$defs": {"a": {"$anchor": "x"}, "b": {"$anchor": ⟦"x"⟧}}}"#, "duplicate-identifier",
            #""x" names another schema of this document already"#),
        SchemaFaultExample(
            ##"{"anyOf": [{"type": "string"}, {"$ref": ⟦"#"⟧}]}"##, "endless-reference",
            "this leads back to itself without going on to a part of the value"),
    ])
    func `says what is wrong with it at its place`(example: SchemaFaultExample) {
        var library = SchemaLibrary.with([
            "urn:test:demanding": #"{"$vocabulary": {"urn:test:vocabulary": true}, "$id": "urn:test:demanding"}"#
        ])
        let (schema, faults) = library.compile(example.schema.root, base: "test.json")
        #expect(schema == nil)
        #expect(faults.map(\.range) == example.schema.ranges)
        #expect(faults.map(\.rule.name) == [example.rule])
        #expect(faults.map { $0.message.text(in: .english) } == [example.english])
        #expect(faults.allSatisfy { $0.message.texts[.french] != nil })
    }

    @Test func `holds it against a metaschema that knows more keywords`() throws {
        var library = SchemaLibrary(metaschema: OwnSchemas.annotations, resolver: OwnSchemas.document)
        let schema = Marked(#"{"properties": {"a": {⟦"x-tabel"⟧: "a", "x-column": "b"}}}"#)
        let faults = library.compile(schema.root, base: "test.json").diagnostics
        #expect(faults.map(\.range) == schema.ranges)
        #expect(faults.map { $0.message.text(in: .english) } == ["no such annotation"])
        #expect(faults.map { $0.help?.text(in: .english) } == [#"did you mean "x-table"?"#])
    }

    @Test func `takes a metaschema of the caller's by $schema`() {
        var library = SchemaLibrary.with([
            "urn:test:strict": """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:test:strict",
             "$dynamicAnchor": "meta", "$ref": "https://json-schema.org/draft/2020-12/schema",
             "properties": {"x-table": {"type": "string"}}, "unevaluatedProperties": false}
            """
        ])
        let schema = Marked(#"{"$schema": "urn:test:strict", "items": {"x-table": ⟦1⟧, ⟦"minItem"⟧: 1, "default": 1}}"#)
        let faults = library.compile(schema.root, base: "test.json").diagnostics
        #expect(faults.map(\.range) == schema.ranges)
        #expect(faults.last?.help?.text(in: .english) == #"did you mean "minItems"?"#)
    }

    @Test func `resolves references against the base of their document`() throws {
        var library = SchemaLibrary.with(["schema/types.json": #"{"$defs": {"a/b": {"title": "found"}}}"#])
        let found = library.resolve("types.json#/$defs/a~1b", from: "schema/status.json")
        let target = try #require(found)
        #expect(target.node["title"]?.string == "found")
        #expect(target.base == "schema/types.json")
        #expect(library.resolve("no.json", from: "schema/status.json") == nil)
    }

    @Test func `leaves the faults of other documents to them`() throws {
        var library = SchemaLibrary.with(["other.json": #"{"$ref": "no.json", "type": "string"}"#])
        let (schema, faults) = library.compile(Marked(#"{"$ref": "other.json"}"#).root, base: "test.json")
        #expect(faults == [])
        #expect(schema?.validate(Marked("1").root).count == 1)
        let other = library.compile(Marked(#"{"$ref": "no.json"}"#).root, base: "other.json")
        #expect(other.diagnostics.map(\.rule.name) == ["unresolved-reference"])
    }
}

/// A schema with its fault marked, and what is said of it.
struct SchemaFaultExample: Sendable, CustomStringConvertible {
    let schema: Marked
    let rule: String
    let english: String

    init(_ schema: String, _ rule: String, _ english: String) {
        self.schema = Marked(schema)
        self.rule = rule
        self.english = english
    }

    var description: String { english }
}
