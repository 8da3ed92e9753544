import Formats
import Reading
import TestSupport
import Testing
import Text
import Values

@Suite struct `Reading by a guide` {
    @Test(arguments: GuidedCase.all("cases.txt"))
    func `gives what was meant, and says what was not clear`(example: GuidedCase) throws {
        let source = SourceText(example.text)
        let (tree, diagnostics) = try Fixtures.guide("cases.schema.json").read(source, by: Fixtures.conventions)
        #expect(tree.root.json == example.value)
        #expect(diagnostics.map { $0.line(in: source) } == example.findings)
    }

    @Test(arguments: GuidedCase.all("more.txt"))
    func `tells several guides apart, and takes what is withheld`(example: GuidedCase) throws {
        let source = SourceText(example.text)
        let (tree, diagnostics) = try Fixtures.guide("more.schema.json").read(source, by: Fixtures.conventions)
        #expect(tree.root.json == example.value)
        #expect(diagnostics.map { $0.line(in: source) } == example.findings)
    }

    @Test(arguments: FaultyDocument.guided)
    func `says what is wrong in both languages, and what to do`(example: FaultyDocument) throws {
        let source = SourceText(example.text)
        let (_, diagnostics) = try Fixtures.guide("cases.schema.json").read(source, by: Fixtures.conventions)
        try example.expectSaid(by: diagnostics)
    }

    @Test func `proposes fields for the first hundred that are unknown, since looking for them takes time`() throws {
        let source = SourceText((0..<150).map { "whi\($0): x\n" }.joined())
        let (_, diagnostics) = try Fixtures.guide("cases.schema.json").read(source, by: Fixtures.conventions)
        let unknown = diagnostics.filter { $0.rule == "unknown-field" }
        #expect(unknown.count == 150)
        #expect(unknown.prefix { $0.help != nil }.count == 100)
    }

    @Test func `tells of a value that is still marked to be confirmed`() throws {
        let source = SourceText("raf: 180 k€  # à confirmer\nwhy: x  # ask Claire\n# à confirmer\n")
        let (tree, diagnostics) = try Fixtures.guide("cases.schema.json").read(source, by: Fixtures.conventions)
        #expect(tree.root["raf"]?.number == 180_000)
        #expect(diagnostics.map { $0.line(in: source) } == ["warning value-unconfirmed \"# à confirmer\""])
        #expect(
            diagnostics.first?.message
                == Message(
                    en: "this value is still marked \"à confirmer\"",
                    fr: "cette valeur est encore marquée « à confirmer »"))
        #expect(diagnostics.first?.help?.text(in: .english) == "correct it, or delete the mark: it is then yours")
    }

    @Test func `says how a shorthand is written that is written otherwise`() throws {
        let schema = """
            {"properties": {"schedule": {"x-shorthand": "{rag}: {why}", "additionalProperties": false,
             "properties": {"rag": {"enum": ["green"], "x-label": {"fr": "couleur"}}, "why": {"type": "string"}}}}}
            """
        let guide = Guide(schema: JSON.read(SourceText(schema)).tree.root)
        let fault = try #require(guide.read(SourceText("schedule: green late")).diagnostics.first)
        #expect(
            fault.message
                == Message(
                    en: "\"green late\" is not written as {rag}: {why}",
                    fr: "« green late » n'est pas écrit comme {couleur}: {why}"))
        #expect(fault.help?.text(in: .english) == "write it so, or field by field")
    }

    @Test(arguments: ["likelihood: forte", "{likelihood: forte}", "forte x 3", "\n  likelihood: forte"])
    func `helps with the schema's own words where a value can't be read`(risk: String) throws {
        let schema = """
            {"properties": {"risk": {"x-shorthand": "{likelihood}x{impact}", "additionalProperties": false, "properties": {
              "likelihood": {"type": "integer", "minimum": 1, "maximum": 5, "x-message": {"en": "from 1 (low) to 5"}},
              "impact": {"type": "integer"}}}}}
            """
        let guide = Guide(schema: JSON.read(SourceText(schema)).tree.root)
        let fault = try #require(guide.read(SourceText("risk: " + risk)).diagnostics.first)
        #expect(fault.message.text(in: .english).hasSuffix("is not a number"))
        #expect(fault.help?.text(in: .english) == "from 1 (low) to 5")
    }

    @Test func `keeps every comment by the node it stands by`() throws {
        let text = """
            # top
            owner: x # who
            # about items
            items:  # beside items
              - what: a # first
                # about due
                due: 2026-10-31
              # last
            tags: [a, # one
              b]
            ids: {A: x,
              # about B
              B: y}
            # end
            """
        let tree = try Fixtures.guide("cases.schema.json").read(SourceText(text)).tree
        let comments = tree.comments.map { comment in
            "\(tree.source[comment.range]) \(comment.place) \(Node(tree: tree, index: comment.node).json)"
        }
        #expect(
            comments.dropLast() == [
                #"# top before "x""#, #"# who beside "x""#,
                ##"# about items before [{"what": "a", "due": "2026-10-31"}]"##,
                ##"# beside items beside [{"what": "a", "due": "2026-10-31"}]"##, #"# first beside "a""#,
                #"# about due before "2026-10-31""#, ##"# last end [{"what": "a", "due": "2026-10-31"}]"##,
                #"# one before "b""#, #"# about B before "y""#,
            ])
        #expect(tree.comments.last?.place == .end && tree.comments.last?.node == 0)
    }

    @Test(arguments: Fixtures.paths(below: "as-typed", suffix: ".yaml"))
    func `takes reports as people type them`(path: String) throws {
        let source = SourceText(name: path, try Fixtures.text("as-typed/\(path)"))
        let guide = try Fixtures.guide("as-typed/schema/\(Self.kind(of: path)).schema.json")
        let (tree, diagnostics) = guide.read(source, by: Fixtures.conventions)
        let expected = try Fixtures.json("as-typed/\(path.dropLast(5)).json")
        #expect(tree.root.json == expected["value"]?.json)
        #expect(diagnostics.map { $0.line(in: source) } == expected["findings"]?.children.compactMap(\.string))
    }

    /// The kind of document that stands at a path.
    static func kind(of path: String) -> String {
        let parts = path.dropLast(5).split(separator: "/").map(String.init)
        switch parts[0] {
        case "committees": return "committee"
        case "people": return "person"
        case "requests": return "request"
        case "timesheets": return "timesheet"
        default: return parts.contains("status") ? "status" : parts[parts.count - 1]
        }
    }

    @Test func `finds all its fixtures`() {
        #expect(GuidedCase.all("cases.txt").count > 100)
        #expect(Fixtures.paths(below: "as-typed", suffix: ".yaml").count == 26)
    }
}
