import Formats
import JSONSchema
import Testing
import Text

@Suite struct `Validating a document` {
    @Test(arguments: FaultExample.all)
    func `says each fault once, at its bytes, in plain words`(example: FaultExample) throws {
        let schema = try #require(Schema.compiled(example.schema))
        let faults = schema.validate(example.document.root, assertsFormats: true)
        #expect(faults.map(\.range) == example.document.ranges)
        #expect(faults.map(\.rule.name) == [example.rule])
        #expect(faults.map { $0.message.text(in: .english) } == [example.english])
        #expect(faults.map { $0.message.text(in: .french) } == [example.french])
        #expect(faults.first?.help?.text(in: .english) == example.help)
        if let help = example.frenchHelp { #expect(faults.first?.help?.text(in: .french) == help) }
    }

    @Test func `says the faults in the order of the document`() throws {
        let schema = try #require(
            Schema.compiled(#"{"required": ["c"], "additionalProperties": {"type": "number"}, "minProperties": 3}"#))
        let faults = schema.validate(Marked(#"{"b": "x", "a": "y"}"#).root)
        #expect(faults.map(\.rule.name) == ["missing-field", "wrong-count", "wrong-type", "wrong-type"])
    }

    @Test func `says once what several schemas demand`() throws {
        let schema = try #require(
            Schema.compiled(
                #"{"allOf": [{"required": ["a"]}, {"required": ["a"]}, {"properties": {"b": {"type": "number"}}}], "properties": {"b": {"minLength": 9, "pattern": "^z"}}}"#
            ))
        #expect(schema.validate(Marked(#"{"b": "x"}"#).root).map(\.rule.name) == ["missing-field", "wrong-length"])
    }

    @Test func `finds what is unknown beside what is wrong`() throws {
        let schema = try #require(
            Schema.compiled(
                ##"{"$ref": "#/$defs/a", "unevaluatedProperties": false, "$defs": {"a": {"properties": {"x": {"type": "number"}, "y": true}}}}"##
            ))
        let faults = schema.validate(Marked(#"{"x": "1", "y": 2, "z": 3}"#).root)
        #expect(faults.map(\.rule.name) == ["wrong-type", "unknown-field"])
    }

    @Test func `lets what could not be read or is withheld be anything`() throws {
        let schema = try #require(
            Schema.compiled(
                #"{"required": ["a", "b"], "properties": {"a": {"type": "number"}, "b": false}, "additionalProperties": false, "items": false}"#
            ))
        var builder = TreeBuilder(SourceText("{}"))
        builder.openObject(at: 0)
        for (name, isWithheld) in [("a", false), ("b", true), ("c", false)] {
            builder.setKey(.decoded(Array(name.utf8)), at: 0..<0)
            if isWithheld { builder.addWithheld(.verbatim(0..<0), at: 1..<1) } else { builder.addUnreadable(at: 1..<1) }
        }
        builder.close(at: 2)
        #expect(schema.validate(builder.finish().root) == [])
    }

    @Test func `takes null for absent where it is asked to`() throws {
        let schema = try #require(
            Schema.compiled(
                #"{"required": ["a"], "properties": {"a": {"type": "number"}, "b": {"type": "number"}}, "additionalProperties": false, "dependentRequired": {"b": ["c"]}, "minProperties": 1}"#
            ))
        let document = Marked(#"{"a": null, "b": null, "x": null}"#).root
        let absent = schema.validate(document, treatsNullAsAbsent: true)
        #expect(absent.map(\.rule.name) == ["missing-field", "wrong-count", "unknown-field"])
        #expect(
            schema.validate(document).map(\.rule.name) == [
                "missing-field", "wrong-type", "wrong-type", "unknown-field",
            ])
    }

    @Test func `uses the words of the schema nearest to the fault, of the user's before the definition's`() throws {
        let schema = try #require(
            Schema.compiled(
                """
                {"properties": {"a": {"$ref": "#/$defs/id"}, "b": {"$ref": "#/$defs/id", "x-message": {"en": "of b"}}},
                 "x-message": {"en": "of all"}, "required": ["c"],
                 "$defs": {"id": {"pattern": "^[a-z]$", "x-message": {"en": "of an id"}}}}
                """))
        let faults = schema.validate(Marked(#"{"a": "1", "b": "2"}"#).root)
        #expect(faults.map { $0.message.text(in: .english) } == ["of all", "of an id", "of b"])
    }

    @Test func `ends where a schema would not`() throws {
        let doubling = (0..<40).map {
            ##""a\##($0)": {"allOf": [{"$ref": "#/$defs/a\##($0 + 1)"}, {"$ref": "#/$defs/a\##($0 + 1)"}]}"##
        }
        let schema = try #require(
            Schema.compiled(##"{"$ref": "#/$defs/a0", "$defs": {\##(doubling.joined(separator: ", ")), "a40": true}}"##)
        )
        #expect(schema.validate(Marked("1").root).map(\.rule.name) == ["schema-too-costly"])
    }

    @Test func `stops explaining where each schema says twice what is wrong by the next`() throws {
        let steps = (0..<40).map {
            ##""\##($0)": {"allOf": [{"$ref": "#/$defs/\##($0 + 1)"}, {"$ref": "#/$defs/\##($0 + 1)"}]}"##
        }
        let schema = try #require(
            Schema.compiled(
                ##"{"$ref": "#/$defs/0", "$defs": {\##(steps.joined(separator: ", ")), "40": {"type": "string"}}}"##))
        #expect(schema.validate(Marked("1").root).map(\.rule.name) == ["wrong-type"])
    }

    @Test func `stops at a depth that no document has`() throws {
        let schema = try #require(Schema.compiled(##"{"items": {"$ref": "#"}}"##))
        let text = String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)
        let tree = JSON.read(SourceText(text), depth: 10_000).tree
        #expect(schema.validate(tree.root).map(\.rule.name) == ["nested-too-deep"])
    }
}
