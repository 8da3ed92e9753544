import Testing
import Text

@testable import Checks

/// Whoever can push a rule or a table can make a million findings: of each part as many are told as help, and counted.
@Suite struct `Findings without number` {
    /// The findings of a portfolio with a person too many of whose fields are unknown, and these files.
    private func findings(_ files: [String: String], rules: [String: String] = [:]) throws -> [Finding] {
        let files = files.merging([
            "portfolio.yaml": "name: X\ncurrency: EUR\nlanguage: en\n", "people/ann.yaml": "name: Ann\nnothing: 1\n",
        ]) { $1 }
        let portfolio = try PortfolioInMemory(adding: rules).open(files, today: .of("2026-11-20"))
        let findings = try Check.findings(of: portfolio)
        #expect(findings.contains { $0.path == "people/ann.yaml" && $0.rule == "unknown-field" })
        return findings
    }

    private func rule(_ count: Int) -> String {
        """
        level: warning
        scope: portfolio
        title: {en: A, fr: A}
        why: {en: B, fr: B}
        sql: >-
          WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT \(count))
          SELECT (SELECT min(_at) FROM person) AS _at, i FROM n
        message: {en: "number {i}", fr: "numéro {i}"}
        examples: []
        """
    }

    @Test func `of a rule are told up to ten thousand, and the others counted at its level`() throws {
        let findings = try findings([:], rules: ["rules/own.yaml": rule(25_000)])
        #expect(findings.count { $0.rule == "own" } == 10_000)
        let others = findings.filter(\.standsForOthers)
        #expect(
            others.map(\.message) == [
                Message(
                    en: "15000 more findings of own are not told: mend those above, then check again",
                    fr:
                        "15000 constats de own de plus ne sont pas montrés : corriger ceux qui précèdent, puis vérifier de nouveau"
                )
            ])
        #expect(others.map(\.level) == [.warning])
        #expect(others.map(\.path) == ["people/ann.yaml"])
    }

    @Test func `of many rules are told fewer each, but of each some`() throws {
        let rules = (1...8).map { ("rules/own-\($0).yaml", rule(25_000)) }
        let findings = try findings([:], rules: Dictionary(uniqueKeysWithValues: rules))
        #expect(findings.count < 55_000)
        for number in 1...8 { #expect(findings.count { $0.rule.name == "own-\(number)" } >= 100) }
        #expect(findings.count(where: \.standsForOthers) == 8)
    }

    @Test func `of references are told up to ten thousand`() throws {
        let rows = String(repeating: "nowhere;payment;1,00\n", count: 10_050)
        let findings = try findings(["finance/2026-10.csv": "project;nature;amount\n" + rows])
        let dangling = findings.filter { $0.rule == "reference-unresolved" }
        #expect(dangling.count { $0.message.text(in: .english) == "there is no project \"nowhere\"" } == 10_000)
        #expect(
            findings.filter(\.standsForOthers).map { $0.message.text(in: .english) } == [
                "50 more findings of finance.project are not told: mend those above, then check again"
            ])
    }

    @Test func `of files are told until there are enough, and the other files counted`() throws {
        let faults = (0..<600).map { "k\($0): 1\n" }.joined()
        let files = (100..<150).map { ("people/p\($0).yaml", faults) }
        let findings = try findings(Dictionary(uniqueKeysWithValues: files))
        let others = try #require(findings.filter(\.standsForOthers).first)
        #expect(
            others.message
                == Message(
                    en: "10 more files with faults are not told of: mend those above, then check again",
                    fr:
                        "10 fichiers fautifs de plus ne sont pas montrés : corriger ceux qui précèdent, puis vérifier de nouveau"
                ))
        #expect(others.path == "people/p140.yaml")
        #expect(others.level == .error)
    }

    @Test func `quote no text that nobody can read to its end`() throws {
        let long = String(repeating: "x", count: 50_000)
        let findings = try findings(["projects/crm/project.yaml": "name: A\nmanager: \(long)\n\(long): 1\n"])
        let texts = findings.map(\.message).flatMap(\.texts.values)
        #expect(texts.contains { $0.contains("xxx…xxx") })
        #expect(texts.allSatisfy { $0.utf8.count < 1000 })
    }

    @Test func `are not stored under keys that are no names`() throws {
        let long = String(repeating: "x", count: 50_000)
        let findings = try findings([
            "projects/crm/project.yaml": "name: A\nmilestones:\n  \(long): {name: A, nothing: 1}\n"
        ])
        #expect(findings.flatMap(\.item).allSatisfy { $0.utf8.count <= 200 })
    }
}
