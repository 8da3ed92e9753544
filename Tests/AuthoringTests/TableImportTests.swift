import Authoring
import Testing
import Text
import Workspaces

/// A mapping of projects from an export with codes.
private let mapping = """
    csv: {separator: ";", decimal: ",", dates: day_first}
    documents:
      - kind: project
        where: {project: {column: Code, read_as: id}}
        keep: [state]
        fields:
          name: Name
          state: {constant: active}
          tags: {column: Tags, separator: "/"}
          criticality: {column: Level, values: {A: high, B: low}, missing: [NC]}
        append:
          baselines:
            when: [budget, {field: end, beyond: 31}]
            fields:
              decision: {constant: "export, {Date}"}
              budget: {column: "Cost, k€", times: 1000, withheld: [secret]}
              end: {column: Years, days_after: Date, times: 365}

    """

private func table(_ rows: String...) -> String.UTF8View {
    (["Code;Name;Tags;LEVEL;Cost,  k€;Date;Years"] + rows).joined(separator: "\n").utf8
}

/// A mapping of end reports, which may be in Markdown.
private let endReports = """
    csv: {separator: ";"}
    documents:
      - kind: end_report
        where: {project: {column: Code, read_as: id}}
        fields: {summary: Name}

    """

struct TableImportTests {
    private let portfolio: TestPortfolio

    init() throws {
        portfolio = try TestPortfolio()
    }

    /// The places of the findings, as `line:column rule`.
    private func places(_ result: TableImport) -> [String] {
        let lines = LineMap(result.source)
        return result.diagnostics.map { diagnostic in
            let place = lines.position(of: diagnostic.range.lowerBound)
            return "\(place.line):\(place.column) \(diagnostic.rule.name)"
        }
    }

    @Test func `a row whose document is there in Markdown is refused`() throws {
        try portfolio.write("## Summary\nx\n", to: "projects/b/end-report.md")
        let result = try portfolio.imported("Code;Name\na;A\nb;B\n".utf8, by: endReports)
        #expect(places(result) == ["3:1 import-document-in-markdown"])
        #expect(try portfolio.read("projects/a/end-report.yaml") == "summary: A\n")
        #expect(throws: (any Error).self) { try portfolio.read("projects/b/end-report.yaml") }
    }

    @Test func `a row becomes a document by names, units, values, lists and days`() throws {
        try portfolio.imported(table("Été  OP@LE;Éte: op@le #1;a / b;b;1 250,5;01/02/2026;0,5"), by: mapping)
        #expect(
            try portfolio.read("projects/ete-op-le/project.yaml") == """
                name: "Éte: op@le #1"
                criticality: low
                tags: [a, b]
                state: active
                baselines:
                  1: {decision: "export, 01/02/2026", budget: 1250500, end: 2026-08-02}

                """)
    }

    @Test func `a value that is not published is withheld, one that is not known is left out`() throws {
        try portfolio.imported(table("crm;CRM;;NC;Secret;;"), by: mapping)
        #expect(
            try portfolio.read("projects/crm/project.yaml") == """
                name: CRM
                state: active
                baselines:
                  1: {decision: "export, ", budget: {withheld: Secret}}

                """)
    }

    @Test func `only mapped fields of a document change, comments and all else stay`() throws {
        try portfolio.write(
            """
            # The heart of it.
            name: CRM   # as the board calls it
            state: on_hold
            baselines:
              # by the board
              1: {budget: 1000, decision: B-1}

            waiting: contract award

            """, to: "projects/crm/project.yaml")
        let result = try portfolio.imported(table("CRM;CRM 2;;;2;03/01/2026;"), by: mapping)
        #expect(result.documents.map(\.fields) == [["name", "baselines.2.decision", "baselines.2.budget"]])
        #expect(
            try portfolio.read("projects/crm/project.yaml") == """
                # The heart of it.
                name: CRM 2 # as the board calls it
                state: on_hold

                waiting: contract award
                baselines:
                  # by the board
                  1: {decision: B-1, budget: 1000}
                  2: {decision: "export, 03/01/2026", budget: 2000}

                """)
    }

    @Test func `an entry is added where what is compared differs by more than its tolerance`() throws {
        func changes(_ row: String) throws -> Int {
            try portfolio.imported(table(row), by: mapping).documents[0].fields.count
        }
        try portfolio.imported(table("crm;CRM;;;1;01/01/2026;1"), by: mapping)
        #expect(try changes("crm;CRM;;;1;01/01/2026;1,08") == 0)
        #expect(try changes("crm;CRM;;;;01/01/2026;") == 0)
        #expect(try changes("crm;CRM;;;1;01/01/2026;1,09") == 3)
        #expect(try changes("crm;CRM;;;1,5;;") == 2)
        #expect(try portfolio.read("projects/crm/project.yaml").contains("\n  3: {"))
    }

    @Test func `a bad row is found at its cell, left out, and the others are imported`() throws {
        let result = try portfolio.imported(
            table(
                "crm;CRM;;A;1;;", ";;;;;;", ";no code;;;1;;", "x;X;;C;1;;", "y;Y;;;much;;", "é;;;;1;;", "?!;Z;;;1;;",
                "CRM;Other;;;1;;", "v;V;;;1;31/02/2026;1", "w;W;;;1;01/01/2026;1\"", "q;\"Q;;;1;;"), by: mapping)
        #expect(
            places(result) == [
                "4:1 import-name-missing", "5:6 import-unknown-value", "6:7 value-malformed", "7:3 missing-field",
                "8:1 import-name-missing", "9:1 import-row-repeated", "10:9 value-malformed",
                "11:20 value-malformed", "12:3 malformed-csv",
            ])
        #expect(result.rowCount == 10)
        #expect(result.badRowCount == 9)
        #expect(result.isBlocked)
        #expect(result.documents.map(\.path.text) == ["projects/crm/project.yaml"])
        #expect(try portfolio.git("status", "--short", "--untracked-files=all") == "?? projects/crm/project.yaml\n")
    }

    @Test func `a cost that its field's schema forbids is found at its cell, by the name of its column`() throws {
        let result = try portfolio.imported(table("crm;CRM;;;-2;;", "erp;ERP;;;2;;", "x;;;;1;;"), by: mapping)
        #expect(places(result) == ["2:11 out-of-range", "4:3 missing-field"])
        #expect(result.diagnostics[0].message.text(in: .english) == "column \"Cost, k€\": -2000 is less than 0")
        #expect(
            result.diagnostics[1].message.text(in: .french) == "colonne « Name » : le champ « nom » manque")
        #expect(result.badRowCount == 2)
        #expect(result.documents.map(\.path.text) == ["projects/erp/project.yaml"])
    }

    @Test func `a missing field is found at its cell, whatever words the schema has for it`() throws {
        let schema = "standard/schema/project.schema.json"
        let worded = try portfolio.read(schema).replacing(
            #""type": "object","#, with: #""type": "object", "x-message": {"en": "incomplete"},"#, maxReplacements: 1)
        try portfolio.write(worded, to: schema)
        let result = try portfolio.imported(table("x;;;;1;;"), by: mapping)
        #expect(places(result) == ["2:3 missing-field"])
        #expect(result.diagnostics.first?.message.text(in: .english) == "column \"Name\": incomplete")
    }

    @Test func `a row with too few or too many cells is bad, and one with empty cells more is not`() throws {
        let result = try portfolio.imported(
            table("a;A;;;1;;", "b;B;;;1", "c;C;;;1;;;", "d;D;;;1;;;x", "e;;;;1;;"), by: mapping)
        #expect(places(result) == ["3:1 short-record", "5:11 cell-without-column", "6:3 missing-field"])
        #expect(result.diagnostics.allSatisfy { $0.level == .error })
        #expect(result.badRowCount == 3)
        #expect(result.documents.map(\.path.text) == ["projects/a/project.yaml", "projects/c/project.yaml"])
    }

    @Test func `a name that some system refuses is found at its cell, and nothing is written`() throws {
        let result = try portfolio.imported(table("CON;Contracts;;;1;;", "a;A;;;1;;"), by: mapping)
        #expect(places(result) == ["2:1 import-name-unsafe"])
        #expect(result.documents.map(\.path.text) == ["projects/a/project.yaml"])
    }

    @Test func `a document with errors is left as it is`() throws {
        try portfolio.write("name: CRM\nstate: sleeping\n", to: "projects/crm/project.yaml")
        let result = try portfolio.imported(table("crm;New;;;1;;"), by: mapping)
        #expect(places(result) == ["2:1 import-document-faulty"])
        #expect(try portfolio.read("projects/crm/project.yaml") == "name: CRM\nstate: sleeping\n")
    }

    @Test func `documents that no row names are told apart from those that are none of the import`() throws {
        try portfolio.imported(table("a;A;;;1;;", "b;B;;;1;;", "c;C;;;1;;"), by: mapping)
        try portfolio.write("name: B\nstate: closed\n", to: "projects/b/project.yaml")
        let result = try portfolio.imported(table("a;A;;;many;;"), by: mapping)
        #expect(result.absent.map(\.text) == ["projects/c/project.yaml"])
        #expect(try portfolio.read("projects/c/project.yaml").hasPrefix("name: C\n"))
    }

    @Test func `a document that was edited since it was read is not written over`() throws {
        try portfolio.imported(table("a;A;;;1;;"), by: mapping)
        let result = try portfolio.planned(table("a;B;;;1;;"), by: mapping)
        try portfolio.write("name: edited\nstate: active\n", to: "projects/a/project.yaml")
        #expect(throws: (any Error).self) { try result.write(into: portfolio.workspace.repository) }
        #expect(try portfolio.read("projects/a/project.yaml") == "name: edited\nstate: active\n")
    }

    @Test func `a table in another encoding is read, and one in none that is declared is refused`() throws {
        let bytes = Array("Code;Name\ncrm;".utf8) + [0xC9, 0x74, 0xE9]
        let plain =
            "documents: [{kind: project, where: {project: Code}, fields: {name: Name, state: {constant: active}}}]\n"
        let refused = try portfolio.imported(bytes, by: "csv: {separator: \";\"}\n" + plain)
        #expect(places(refused) == ["2:5 not-utf-8"])
        try portfolio.imported(bytes, by: "csv: {separator: \";\", encoding: windows-1252}\n" + plain)
        #expect(try portfolio.read("projects/crm/project.yaml") == "name: Été\nstate: active\n")
    }

    @Test func `a table in UTF-8 that is declared in another encoding is refused at its line`() throws {
        let result = try portfolio.imported(
            "Code,Name\ncrm,CRM\nete,Été\n".utf8,
            by: "csv: {encoding: windows-1252}\n"
                + "documents: [{kind: project, where: {project: Code}, fields: {name: Name, state: {constant: active}}}]\n"
        )
        #expect(places(result) == ["3:5 misread-utf-8"])
        #expect(result.isBlocked && result.documents.isEmpty)
    }

    @Test(arguments: [
        ("kind: project", "kind: nothing", "import-unknown-kind"),
        ("{project: {", "{period: {", "import-place-missing"),
        ("name: Name", "nom: Name", "import-unknown-field"),
        ("name: Name", "name: Nom", "import-unknown-column"),
        ("name: Name", "name: {times: 2}", "import-source-missing"),
        ("baselines:", "name:", "import-unknown-field"),
        ("when: [budget", "when: [why", "import-unknown-field"),
        ("documents:", "document:", "missing-field"),
    ])
    func `a mapping at fault is shown at its place and nothing is imported`(
        _ old: String, _ new: String, _ rule: String
    ) throws {
        let text = mapping.replacing(old, with: new, maxReplacements: 1)
        let result = try portfolio.imported(table("crm;CRM;;;1;;"), by: text)
        #expect(result.source.name == "mapping.yaml")
        #expect(result.diagnostics.first?.rule.name == rule)
        #expect(result.documents.isEmpty)
        #expect(try portfolio.git("status", "--short") == "")
    }

    @Test func `an empty table is one finding`() throws {
        #expect(places(try portfolio.imported("".utf8, by: mapping)) == ["1:1 import-table-empty"])
    }
}
