import Formats
import Reading
import TestSupport
import Testing
import Text
import YAMLOracle
import Yams

@Suite struct `Strict writing` {
    private func tree(json: String) -> Tree {
        let (tree, diagnostics) = JSON.read(SourceText(json))
        #expect(diagnostics.isEmpty, "\(json)")
        return tree
    }

    /// What is written is read alike by Yams as YAML 1.1 and 1.2, and by greffe without a finding; writing that again
    /// changes nothing.
    private func check(_ tree: Tree, _ core: Resolver) throws {
        let wanted = tree.root.oneLine
        let written = try #require(StrictWriter.write(tree, guide: .any))
        for resolver in [YamsOracle.version11, core] {
            let found = try YamsOracle.oneLine(written, resolver)
            #expect(found == wanted, "\(written)")
        }
        let (own, diagnostics) = Formats.YAML.read(SourceText(written))
        #expect(diagnostics.isEmpty, "\(written)\n\(diagnostics.map { $0.message.text(in: .english) })")
        #expect(own.root.oneLine == wanted, "\(written)")
        #expect(StrictWriter.write(own, guide: .any) == written)
    }

    @Test(arguments: NastyValues.texts)
    func `is read alike by every reader, for each nasty text at each place`(text: String) throws {
        let core = try YamsOracle.coreSchema()
        for json in [
            "\"\(text)\"", "{\"a\": \"\(text)\"}", "[\"\(text)\"]", "{\"\(text)\": 1}",
            "{\"b\": {\"a\": \"\(text)\", \"c\": 1}}",
            "{\"b\": [\"\(text)\", \"\(text)\"]}", "{\"b\": {\"\(text)\": null}}",
            "[{\"\(text)\": \"\(text)\", \"z\": [1]}]", "[\n[\n\"\(text)\"\n]\n]",
        ] { try check(tree(json: json), core) }
    }

    @Test(arguments: 0..<20)
    func `is read alike by every reader, for collections of nasty texts`(seed: Int) throws {
        let core = try YamsOracle.coreSchema()
        var values = NastyValues(random: SplitMix(seed: UInt64(seed)))
        for _ in 0..<60 { try check(tree(json: values.json(depth: 4)), core) }
    }

    private func fmt(_ yaml: String, _ schema: String = "{}", keys: Text.Language? = nil) throws -> String {
        let guide = Guide(schema: tree(json: schema).root)
        let (tree, diagnostics) = Formats.YAML.read(SourceText(yaml))
        #expect(diagnostics.isEmpty)
        return try #require(StrictWriter.write(tree, guide: guide, keys: keys))
    }

    private static let schema = """
        {"properties": {
          "title": {"type": "string", "x-label": {"fr": ["intitulé", "titre"]}},
          "due": {"x-unit": "date", "x-label": {"fr": "échéance"}},
          "start": {"x-unit": "period"},
          "weight": {"type": "number", "x-label": {"fr": "title"}},
          "needs": {"items": {"properties": {"what": {"type": "string"}, "for": {"x-unit": "date"}}}},
          "progress": {"additionalProperties": {"x-unit": "percent"}}
        }}
        """

    /// Comments at any place of any document: none is lost or doubled, no value changes, writing again changes nothing.
    @Test(arguments: 0..<20)
    func `loses no comment`(seed: Int) throws {
        var values = NastyValues(random: SplitMix(seed: UInt64(seed)))
        for _ in 0..<60 {
            let plain = try #require(StrictWriter.write(tree(json: values.json(depth: 4)), guide: .any))
            guard !plain.contains("|") else { continue }
            let (text, count) = commented(plain, &values.random)
            let (tree, diagnostics) = Formats.YAML.read(SourceText(text))
            guard diagnostics.isEmpty else { continue }
            let written = try #require(StrictWriter.write(tree, guide: .any))
            for number in 0..<count {
                #expect(written.ranges(of: "# comment \(number).").count == 1, "\(text)\n→\n\(written)")
            }
            let (again, found) = Formats.YAML.read(SourceText(written))
            #expect(found.isEmpty)
            #expect(again.root.oneLine == tree.root.oneLine)
            #expect(StrictWriter.write(again, guide: .any) == written, "\(text)\n→\n\(written)")
        }
    }

    /// A text with comments after some lines and before others, and empty lines.
    private func commented(_ yaml: String, _ random: inout SplitMix) -> (text: String, count: Int) {
        var count = 0
        var text = ""
        func comment() -> String {
            count += 1
            return "# comment \(count - 1)."
        }
        for line in yaml.split(separator: "\n") {
            if random.next(below: 5) == 0 { text += "\n" }
            let indentation = String(repeating: " ", count: random.next(below: 7))
            if random.next(below: 4) == 0 { text += indentation + comment() + "\n" }
            text += line
            if random.next(below: 4) == 0 { text += " " + comment() }
            text += "\n"
        }
        if random.next(below: 3) == 0 { text += comment() + "\n" }
        return (text, count)
    }

    @Test func `puts fields in the schema's order, then others, and leaves days and months plain`() throws {
        let text = try fmt(
            "zeta: 1\nweight: 1.2340\nstart: 2026-11\ndue: 2026-10-31\nother: 2026-10-31\ntitle: a\n", Self.schema)
        #expect(text == "title: a\ndue: 2026-10-31\nstart: 2026-11\nweight: 1.2340\nzeta: 1\nother: \"2026-10-31\"\n")
    }

    @Test func `writes keys as labels of a language, where they are read as the same field`() throws {
        let text = try fmt("title: a\ndue: 2026-10-31\nweight: 5\n", Self.schema, keys: .french)
        #expect(text == "intitulé: a\néchéance: 2026-10-31\nweight: 5\n")
    }

    @Test func `keeps every comment by its entry, and one empty line of several`() throws {
        let yaml = """
            # the project

            # its weight
            weight: 5 #kg
            title: a # 4512 is its number



            needs: # two things
              # the first
              - for: 2026-10-31 # soon
                # what is meant
                what: x

              - what: b
              # no more
            # the end
            """
        let wanted = """
            # the project

            # 4512 is its number
            title: a

            # its weight
            weight: 5 # kg

            needs: # two things
              # the first
              # what is meant
              - what: x
                for: 2026-10-31 # soon

              - what: b
              # no more
            # the end

            """
        let written = try fmt(yaml, Self.schema)
        #expect(written == wanted)
        #expect(try fmt(written, Self.schema) == written)
    }

    @Test func `keeps short collections of scalars in brackets where they stood so`() throws {
        let yaml = """
            progress: {conception: 100, realisation: 28} # in percent
            needs:
              - {for: 2026-10-31, what: "a, b"}
            tags: [a, "b: c", 1,
              2]
            nested: {a: [1], b: 2}
            none: {}
            long: [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccccccccc, d]
            """
        let wanted = """
            needs:
              - {what: "a, b", for: 2026-10-31}
            progress: {conception: 100, realisation: 28} # in percent
            tags:
              - a
              - "b: c"
              - 1
              - 2
            nested:
              a: [1]
              b: 2
            none: {}
            long:
              - aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
              - bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
              - cccccccccccccccccccccccccccc
              - d

            """
        let written = try fmt(yaml, Self.schema)
        #expect(written == wanted)
        #expect(try fmt(written, Self.schema) == written)
    }

    @Test func `writes nothing as nothing, and as null where an item would vanish`() throws {
        #expect(try fmt("a: ~\nb:\n  - null\n  - [~, ~]\n") == "a:\nb:\n  - null\n  - [null, null]\n")
        #expect(try fmt("# only a comment\n") == "# only a comment\n")
        #expect(try fmt("[]") == "[]\n")
    }

    @Test func `keeps a comment from becoming text for another reader`() throws {
        #expect(try fmt("a: 1 # b\u{2028}c: d\n") == "a: 1 # b c: d\n")
    }

    /// Law 2 on documents as people type them: what is written is read as the document was, by Yams and by greffe without
    /// a finding; writing that again changes nothing, and no comment is lost.
    @Test(arguments: GuidedDocument.all)
    func `makes strict YAML of what people type`(document: GuidedDocument) throws {
        let guide = try Fixtures.guide(document.schema)
        let (tree, diagnostics) = guide.read(SourceText(document.text), by: Fixtures.conventions)
        guard !diagnostics.contains(where: { $0.level == .error }) else { return }
        for keys in [nil, .french] as [Text.Language?] {
            let written = try #require(StrictWriter.write(tree, guide: guide, keys: keys))
            let (again, findings) = guide.read(SourceText(written), by: Fixtures.conventions)
            #expect(findings.isEmpty, "\(written)\n\(findings.map { $0.line(in: SourceText(written)) })")
            #expect(again.root.oneLine == tree.root.oneLine, "\(written)")
            #expect(StrictWriter.write(again, guide: guide, keys: keys) == written)
            #expect(again.comments.count == tree.comments.count, "\(document.text)\n→\n\(written)")
        }
        let written = try #require(StrictWriter.write(tree, guide: guide))
        for resolver in [YamsOracle.version11WithoutDays, try YamsOracle.coreSchema()] {
            let found = try YamsOracle.oneLine(written, resolver)
            #expect(found == tree.root.oneLine, "\(written)")
        }
    }

    /// What would take hours if each comment or marker were held against all others.
    @Test func `takes linear time`() throws {
        let comments = try fmt(
            String(repeating: "# x\n", count: 10_000) + "\na: 1\n" + String(repeating: "# y\n", count: 10_000))
        #expect(comments.utf8.count == 80_006)
        #expect(try fmt(String(repeating: "-\n", count: 10_000)).utf8.count == 70_000)
    }

    @Test func `keeps a byte order mark within a text`() throws {
        let written = try #require(StrictWriter.write(tree(json: "[\"\u{FEFF}a\"]"), guide: .any))
        #expect(written == "- \"\\ufeffa\"\n")
        #expect(Formats.YAML.read(SourceText(written)).tree.root[0]?.string == "\u{FEFF}a")
    }

    @Test func `refuses a document of which something could not be read`() {
        let (tree, diagnostics) = Formats.YAML.read(SourceText("a: \"x\nb: 1\n"))
        #expect(!diagnostics.isEmpty)
        #expect(StrictWriter.write(tree, guide: .any) == nil)
    }

    @Test func `writes a reason for withholding between braces`() throws {
        var builder = TreeBuilder(SourceText(""))
        builder.openObject(at: 0)
        builder.setKey(.decoded(Array("amount".utf8)), at: 0..<0)
        builder.addWithheld(.decoded(Array("under negotiation, see L5".utf8)), at: 0..<0)
        builder.close(at: 0)
        let tree = builder.finish()
        #expect(StrictWriter.write(tree, guide: .any) == "amount: {withheld: \"under negotiation, see L5\"}\n")
        #expect(JSONWriter.write(tree.root) == "{\n  \"amount\": {\"withheld\": \"under negotiation, see L5\"}\n}\n")
    }
}
