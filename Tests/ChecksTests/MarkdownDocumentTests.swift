import Reading
import Standards
import Tables
import TestSupport
import Testing
import Text

@testable import Checks

/// A document in Markdown is the same document as in YAML.
@Suite struct `A document in Markdown` {
    private let status = PortfolioInMemory.common.standard.kinds.named("status")

    @Test(arguments: 0..<10)
    func `has the values that it has in YAML`(seed: Int) throws {
        let kind = try #require(status)
        var writing = ReportWriting(generator: SplitMix(seed: UInt64(seed)))
        for _ in 0..<300 {
            let report = writing.report()
            let yaml = try #require(StrictWriter.write(Tree.of(report), guide: kind.guide))
            let markdown = writing.markdown(report, by: kind.guide)
            let expected = kind.read(SourceText(name: "a.yaml", yaml), Conventions(language: .french))
            let found = kind.read(SourceText(name: "a.md", markdown), Conventions(language: .french))
            #expect(expected.diagnostics.isEmpty && found.diagnostics.isEmpty, "\(markdown)\n\(found.diagnostics)")
            #expect(
                try #require(found.tree).root.hasSameValue(as: #require(expected.tree).root), "\(yaml)\n\(markdown)")
        }
    }

    @Test func `has the rows that it has in YAML`() throws {
        let kind = try #require(status)
        var writing = ReportWriting(generator: SplitMix(seed: 99))
        for _ in 0..<5 {
            let report = writing.report()
            let yaml = try #require(StrictWriter.write(Tree.of(report), guide: kind.guide))
            let markdown = writing.markdown(report, by: kind.guide)
            #expect(try rows(["yaml": yaml]) == rows(["md": markdown]), "\(yaml)\n\(markdown)")
        }
    }

    /// The rows of a report's tables, without their places.
    private func rows(_ report: [String: String]) throws -> [[[String?]]] {
        let files = report.map { ("projects/a/status/2026-10.\($0.key)", $0.value) }
        let portfolio = try PortfolioInMemory.common.open(
            Dictionary(uniqueKeysWithValues: files), today: .of("2026-11-20"))
        return try TableLayout(portfolio.standard).tables(ofKind: "status").sorted().map { table in
            let result = try portfolio.session.run("SELECT * FROM \(table)", named: table)
            return result.rows.map { $0.dropFirst().map { "\($0)" } }.sorted { "\($0)" < "\($1)" }
        }
    }

    private func endReport(_ text: String) throws -> [Diagnostic] {
        let kind = try #require(PortfolioInMemory.common.standard.kinds.named("end_report"))
        return kind.read(SourceText(name: "projects/a/end-report.md", text), Conventions()).diagnostics
    }

    @Test func `needs the sections that its schema requires`() throws {
        let missing = try #require(try endReport("# Bilan\n\n## Livré\n\n- a\n").first)
        #expect(missing.rule == "section-missing")
        #expect(
            missing.message == Message(en: "the section \"Summary\" is missing", fr: "la section « Synthèse » manque"))
        #expect(
            missing.help
                == Message(
                    en: "write it below a heading: \"## Summary\"", fr: "l'écrire sous un titre : « ## Synthèse »"))
        let empty = try #require(try endReport("# Bilan\n\n## Synthèse\n\n<!-- trois phrases -->\n").first)
        #expect(empty.rule == "section-missing" && empty.range == 12..<21)
        #expect(
            empty.message == Message(en: "the section \"Summary\" is empty", fr: "la section « Synthèse » est vide"))
        #expect(empty.help == Message(en: "write below its heading", fr: "écrire sous son titre"))
        #expect(try endReport("---\nsynthèse: Livré\n---\n").isEmpty)
    }

    @Test func `has its findings at their exact places`() throws {
        let portfolio = try PortfolioInMemory.common.open(
            [
                "projects/a/project.yaml": "name: A\nstate: active\nmilestones: {J1: {name: Go-live}}\n",
                "projects/a/status/2026-10.md":
                    "## Milestones\n\n- J1: 31/13/2026\n- **J2** 2026-12-01\n\n## Asks\n\n- too late\n",
            ], today: .of("2026-10-20"))
        let findings = try Check.findings(of: portfolio).filter { $0.path.hasSuffix(".md") }
        let marked = findings.compactMap { $0.excerpt.map { "\($0.start.line):\($0.start.column) \($0.parts.marked)" } }
        #expect(Set(marked) == ["3:7 31/13/2026", "4:5 J2", "8:3 too late"])
    }
}
