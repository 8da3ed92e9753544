import Standards
import Tables
import Testing
import Text

@testable import Checks

/// A kind of document that the program has never heard of is one schema file.
@Suite struct `A kind of the organisation's own` {
    private let audits = PortfolioInMemory(adding: [
        "schema/audit.schema.json": """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "x-path": "audits/{audit}.yaml", "x-table": "audit",
          "type": "object", "required": ["date"],
          "properties": {
            "date": {"$ref": "types.schema.json#/$defs/date", "x-label": {"en": "date", "fr": "jour"}},
            "lead": {"type": "string", "x-refers-to": ["person"], "x-label": {"fr": "auditeur"}},
            "remarks": {
              "type": "object", "x-table": "audit_remark", "x-label": {"fr": "remarques"},
              "additionalProperties": {
                "type": "object", "x-shorthand": "{weight} {what}",
                "properties": {
                  "weight": {"enum": ["minor", "major"], "x-values": {"major": {"fr": "majeure"}, "minor": {"fr": "mineure"}}},
                  "what": {"type": "string"}
                }, "additionalProperties": false
              }
            }
          },
          "additionalProperties": false
        }
        """
    ])

    private func open(_ audit: String) throws -> Portfolio {
        try audits.open(
            [
                "portfolio.yaml": "name: X\ncurrency: EUR\nlanguage: fr\n",
                "people/hl.yaml": "name: Hélène Lefebvre\nemail: hl@exemple.fr\n",
                "audits/a1.yaml": audit,
            ], today: .of("2026-11-20"))
    }

    @Test func `has no fault and is read, checked and asked like any other`() throws {
        #expect(audits.standard.faults.isEmpty)
        let portfolio = try open(
            "jour: 31/10/2026\nauditeur: hl\nremarques:\n  r1: majeure Journaux : non relus\n  r2: mineure Plan absent\n"
        )
        let findings = try Check.findings(of: portfolio).filter { $0.path.hasPrefix("audits/") }
        #expect(findings.isEmpty)
        let result = try portfolio.session.run(
            "SELECT a.date, p.name, r.what FROM audit a JOIN person p ON p.person = a.lead JOIN audit_remark r USING (audit) WHERE r.weight = 'major'",
            named: "test")
        #expect(result.rows.map { $0.map(\.text) } == [["2026-10-31", "Hélène Lefebvre", "Journaux : non relus"]])
    }

    @Test(arguments: ["document", "kept", "texts", "hidden", "scope", "finance_key", "project_of_risk"])
    func `may call its table whatever the engine calls its own`(name: String) throws {
        let schema =
            #"{"x-path": "things/{thing}.yaml", "x-table": "\#(name)", "properties": {"what": {"type": "string"}}}"#
        let portfolio = try PortfolioInMemory(adding: ["schema/thing.schema.json": schema]).open(
            ["portfolio.yaml": "name: X\ncurrency: EUR\n", "things/one.yaml": "what: One\n"], today: .of("2026-11-20"))
        #expect(try Check.findings(of: portfolio).filter { $0.path.hasPrefix("things/") }.isEmpty)
        let result = try portfolio.session.run("SELECT what FROM \(name)", named: "test")
        #expect(result.rows.map { $0.map(\.text) } == [["One"]])
    }

    @Test func `is held against its shape and its references`() throws {
        let findings = try Check.findings(of: open("lead: hk\nsurprise: oui\n"))
        #expect(findings.contains { $0.rule == "reference-unresolved" && $0.excerpt?.start.line == 1 })
        #expect(findings.contains { $0.path == "audits/a1.yaml" && $0.excerpt?.start.line == 2 })
        #expect(findings.contains { $0.message.text(in: .english).contains("date") })
    }
}
