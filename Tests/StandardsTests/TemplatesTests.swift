import Reading
import Standards
import Testing
import Text

@Suite struct TemplatesTests {
    private let templates = Standard(
        files: [
            "templates/project/project.yaml": "en", "templates/project/project.fr.yaml": "fr",
            "templates/project/notes.v2.md": "notes", "templates/report/{period}.yaml": "report",
        ].mapValues { SourceText($0) }
    ).templates

    private func files(_ template: String, _ language: Language) -> [String] {
        templates.files(of: template, in: language).map { "\($0.path): \($0.text)" }
    }

    @Test func `a file is written in the portfolio's language where the template has it`() {
        #expect(files("project", .english) == ["notes.v2.md: notes", "project.yaml: en"])
        #expect(files("project", .french) == ["notes.v2.md: notes", "project.yaml: fr"])
        #expect(files("project", "de") == ["notes.v2.md: notes", "project.yaml: en"])
        #expect(files("report", .french) == ["{period}.yaml: report"])
        #expect(files("nothing", .english) == [])
        #expect(templates.names == ["project", "report"])
    }

    @Test(arguments: BuiltInStandard.names)
    func `every template of a standard that comes with greffe is in French too, with the same fields`(
        name: String
    ) throws {
        let standard = Standard(files: try #require(BuiltInStandard(named: name)).files)
        let templates = standard.templates
        #expect(!templates.names.isEmpty)
        for template in templates.names {
            let english = templates.files(of: template, in: .english)
            let french = templates.files(of: template, in: .french)
            #expect(english.map(\.path) == french.map(\.path))
            for (one, other) in zip(english, french) {
                #expect(one.text != other.text, "\(template)/\(one.path)")
                guard one.path.hasSuffix(".md") else {
                    #expect(fields(one.text) == fields(other.text), "\(template)/\(one.path)")
                    continue
                }
                let kind = standard.kinds.named(template)
                guard let kind, kind.patterns.contains(where: { $0.text.contains("md") }) else { continue }
                let read = [one, other].map { kind.read(SourceText(name: "a.md", $0.text), Conventions()) }
                #expect(read[0].sections.map(\.field) == read[1].sections.map(\.field), "\(template)/\(one.path)")
                #expect(read.allSatisfy { $0.diagnostics.allSatisfy { $0.rule == .sectionMissing } })
            }
        }
    }

    /// The keys of a template, in their order.
    private func fields(_ text: String) -> [Substring] {
        text.split(separator: "\n").filter { $0.first != "#" }.compactMap { line in
            line.firstIndex(of: ":").map { line[..<$0] }
        }
    }
}
