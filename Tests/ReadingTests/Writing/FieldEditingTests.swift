import Formats
import Reading
import Testing
import Text

/// A document, a field that gets a value, and what becomes of the document.
struct FieldEdit: CustomStringConvertible {
    let text: String
    let field: String
    let value: String
    /// Nil where it can't be done.
    let edited: String?
    var keys: Language?

    var description: String { "\(field) = \(value) in \(text)" }

    init(_ text: String, _ field: String, _ value: String, _ edited: String?, keys: Language? = nil) {
        (self.text, self.field, self.value, self.edited, self.keys) = (text, field, value, edited, keys)
    }

    static let replaced = [
        FieldEdit("name: A # a\n# b\nrag: red\n", "rag", "green", "name: A # a\n# b\nrag: green\n"),
        FieldEdit("rag: 'red'   # why\r\nname: A\r\n", "rag", "vert", "rag: green   # why\r\nname: A\r\n"),
        FieldEdit("name: A\n", "name", "x # 1", "name: \"x # 1\"\n"),
        FieldEdit("cost: 12\n", "cost", "120 k€", "cost: 120000\n"),
        FieldEdit("cost: ~\n", "cost", "12", "cost: 12\n"),
        FieldEdit("name:\ncost:   # ask\n", "cost", "12", "name:\ncost: 12   # ask\n"),
        FieldEdit("{name: A, rag: red} # x\n", "name", "B, c", "{name: \"B, c\", rag: red} # x\n"),
        FieldEdit("health: red late\n", "health", "green", "health: green late\n"),
        FieldEdit("health: {rag: red, why: late}\n", "health", "green", "health: {rag: green, why: late}\n"),
        FieldEdit("health: {rag: red}\n", "health.rag", "green", "health: {rag: green}\n"),
        FieldEdit(
            "steps:\n  - {name: a}\n  -\n    name: b # c\n", "steps.2.name", "d",
            "steps:\n  - {name: a}\n  -\n    name: d # c\n"),
        FieldEdit("days: {J3: 2026-01-31}\n", "days.J3", "07/05/2027", "days: {J3: 2027-05-07}\n"),
    ]

    static let inserted = [
        FieldEdit("name: A\ncost: 1\n", "rag", "red", "name: A\nrag: red\ncost: 1\n"),
        FieldEdit("# a\nname: A # b\n# c\ncost: 1", "days_left", "2", "# a\nname: A # b\n# c\ncost: 1\ndays_left: 2"),
        FieldEdit("cost: 1\r\n", "name", "A", "name: A\r\ncost: 1\r\n"),
        FieldEdit("# of cost\ncost: 1\n", "name", "A", "# of cost\ncost: 1\nname: A\n"),
        FieldEdit("nom: A\ncoût: 1\n", "rag", "red", "nom: A\ncouleur: red\ncoût: 1\n"),
        FieldEdit("name: A\n", "rag", "red", "name: A\nrag: red\n", keys: .french),
        FieldEdit(
            "steps:\n- name: a\n- name: b\n  # c\n", "steps.1.rag", "red",
            "steps:\n- name: a\n  rag: red\n- name: b\n  # c\n"),
        FieldEdit(
            "health:\n    why: |\n      a\n      b\n\nname: A\n", "health.rag", "red",
            "health:\n    rag: red\n    why: |\n      a\n      b\n\nname: A\n"),
        FieldEdit(
            "health:\n    rag: red\nname: A\n", "health.why", "a: b",
            "health:\n    rag: red\n    why: \"a: b\"\nname: A\n"),
        FieldEdit("health: {why: late}\n", "health.rag", "red", "health: {rag: red, why: late}\n"),
        FieldEdit("health: {rag: red}\n", "health.why", "a, b", "health: {rag: red, why: \"a, b\"}\n"),
        FieldEdit("health: {}\n", "health.rag", "red", "health: {rag: red}\n"),
        FieldEdit("name: A\n", "health", "red late", "name: A\nhealth: {rag: red, why: late}\n"),
    ]

    static let refused = [
        FieldEdit("rag: red\n", "rag", "blue", nil),
        FieldEdit("rag: red\n", "nothing", "x", nil),
        FieldEdit("cost: {withheld: secret}\n", "cost", "12", nil),
        FieldEdit("cost: 12\n", "cost", "12 # or 13", nil),
        FieldEdit("name: |\n  a\n  b\n", "name", "c", nil),
        FieldEdit("name: A\n", "health.rag", "red", nil),
        FieldEdit("health: red\n", "health.why", "late", nil),
        FieldEdit("steps: [{name: a}]\n", "steps", "b", nil),
        FieldEdit("\n", "name", "A", nil),
    ]
}

@Suite struct `Giving a field its value` {
    private let guide = Guide(
        schema: JSON.read(
            SourceText(
                """
                {"$defs": {"rag": {"enum": ["green", "red"],
                                   "x-values": {"green": {"fr": ["vert"]}, "red": {"fr": ["rouge"]}}}},
                 "type": "object", "additionalProperties": false, "properties": {
                  "name": {"type": "string", "x-label": {"fr": "nom"}},
                  "rag": {"$ref": "#/$defs/rag", "x-label": {"fr": "couleur"}},
                  "health": {"type": "object", "x-shorthand": "{rag} {why}", "additionalProperties": false,
                             "properties": {"rag": {"$ref": "#/$defs/rag"}, "why": {"type": "string"}}},
                  "cost": {"x-unit": "money", "x-label": {"fr": "coût"}},
                  "days_left": {"x-unit": "days"},
                  "days": {"type": "object", "additionalProperties": {"x-unit": "date"}},
                  "steps": {"type": "array", "items": {"type": "object", "additionalProperties": false,
                            "properties": {"name": {"type": "string"}, "rag": {"$ref": "#/$defs/rag"}}}}}}
                """)
        ).tree.root)
    private let conventions = Conventions(language: .french)

    private func edited(_ edit: FieldEdit) -> String? {
        let source = SourceText(edit.text)
        let tree = guide.read(source, by: conventions).tree
        let editing = FieldEditing(tree, guide: guide, conventions: conventions, keys: edit.keys)
        let names = edit.field.split(separator: ".").map(String.init)
        return editing.edits(giving: edit.value, to: names, below: tree.root).map { edits in
            edits.reversed().reduce(source.bytes) { bytes, edit in
                Array(bytes[..<edit.range.lowerBound]) + Array(edit.text.utf8) + bytes[edit.range.upperBound...]
            }
        }.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(arguments: FieldEdit.replaced)
    func `replaces what stands there, and keeps what stands beside it`(edit: FieldEdit) {
        #expect(edited(edit) == edit.edited)
    }

    @Test(arguments: FieldEdit.inserted)
    func `adds a field where its schema has it, indented and named as its neighbours`(edit: FieldEdit) {
        #expect(edited(edit) == edit.edited)
    }

    @Test(arguments: FieldEdit.refused)
    func `is refused where something else would be lost or made up`(edit: FieldEdit) {
        #expect(edited(edit) == nil)
    }

    @Test(arguments: FieldEdit.replaced + FieldEdit.inserted)
    func `is read back without a finding, and given twice changes nothing`(edit: FieldEdit) throws {
        let text = try #require(edit.edited)
        #expect(guide.read(SourceText(text), by: conventions).diagnostics == [])
        let again = FieldEdit(text, edit.field, edit.value, text, keys: edit.keys)
        #expect(edited(again) == text)
    }
}
