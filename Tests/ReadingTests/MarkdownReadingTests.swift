import Formats
import Reading
import TestSupport
import Testing
import Text

@Suite struct `Reading Markdown by a guide` {
    private func read(_ text: String) throws -> (source: SourceText, reading: MarkdownReading) {
        let source = SourceText(text)
        return (source, try Fixtures.guide("markdown.schema.json").readMarkdown(source, by: Fixtures.conventions))
    }

    @Test(arguments: GuidedCase.all("markdown.txt"))
    func `gives what was meant, and says what was not clear`(example: GuidedCase) throws {
        for text in [example.text, "\u{FEFF}" + example.text.replacing("\n", with: "\r\n")] {
            let (source, reading) = try read(text)
            #expect(reading.tree.root.json == example.value)
            let findings = reading.diagnostics.map { $0.line(in: source).replacing("\r\n", with: "⏎") }
            #expect(findings == example.findings)
        }
    }

    @Test func `knows the sections, the fields that they hold, and how many words stand below them`() throws {
        let text = """
            # Minutes, <!-- the third --> of October
            Two words
            ## Summary
            One two <!-- three --> four
            ### Detail
            - five
            ## **Achieved**
            <!-- nothing -->
            """
        let sections = try read(text).reading.sections
        #expect(sections.map(\.title) == ["Minutes, <!-- the third --> of October", "Summary", "Detail", "Achieved"])
        #expect(sections.map(\.level) == [1, 2, 3, 2])
        #expect(sections.map(\.field?.name) == [nil, "summary", nil, "achieved"])
        #expect(sections.map(\.wordCount) == [6, 4, 1, 0])
    }

    @Test func `leads from a section to the value that it holds`() throws {
        let reading = try read("# A\n## Achieved\n- a\n## Summary\nx\n").reading
        for section in reading.sections {
            guard let field = section.field else { continue }
            #expect(Node(tree: reading.tree, index: field.node).key == field.name)
        }
    }

    @Test func `reads nothing of a document that is nested too deep, or too large`() throws {
        let deep = "## Achieved\n" + String(repeating: "- ", count: 65) + "a\n"
        #expect(try read(deep).reading.diagnostics.map(\.rule) == ["nested-too-deep"])
        let large = "## Summary\n" + String(repeating: "a ", count: 1 << 19)
        #expect(try read(large).reading.diagnostics.map(\.rule) == ["too-large"])
    }

    @Test func `takes the front matter alone where nothing is known of a document`() {
        let reading = Guide.any.readMarkdown(SourceText("---\na: [1, b]\n---\n# A\n"))
        #expect(reading.tree.root.json == #"{"a": [1, "b"]}"#)
    }

    @Test func `takes the items of all lists for what is a list or a map as a whole`() {
        let map = Guide(schema: JSON.read(SourceText(#"{"additionalProperties": {"x-unit": "days"}}"#)).tree.root)
        let list = Guide(schema: JSON.read(SourceText(#"{"items": {"type": "string"}}"#)).tree.root)
        #expect(map.readMarkdown(SourceText("# A\n- a: 2 d\n## B\n- b: 3\n")).tree.root.json == #"{"a": 2, "b": 3}"#)
        #expect(list.readMarkdown(SourceText("- a\n- b\n")).tree.root.json == #"["a", "b"]"#)
    }

    @Test(arguments: FaultyDocument.markdown)
    func `says what is wrong in both languages, and what to do`(example: FaultyDocument) throws {
        try example.expectSaid(by: try read(example.text).reading.diagnostics)
    }
}
