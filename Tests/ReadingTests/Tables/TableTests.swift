import Formats
import Testing
import Text
import YAMLOracle

@testable import Reading

@Suite struct `A table` {
    private static let schema = """
        {"type": "array", "x-csv": {"separator": ";", "decimal": ",", "encoding": "windows-1252"},
         "items": {"type": "object", "required": ["line", "amount"], "additionalProperties": false, "properties": {
           "line": {"type": "string", "x-label": {"fr": "ligne"}},
           "amount": {"x-unit": "money", "x-label": {"fr": ["montant", "montant HT"]}},
           "nature": {"enum": ["AE", "CP"], "x-values": {"AE": {"fr": "engagement"}, "CP": {"fr": "paiement"}}},
           "month": {"x-unit": "period"},
           "booked": {"x-unit": "date"},
           "note": {"type": "string"},
           "tags": {"type": "array", "items": {"type": "string"}}
         }}}
        """

    private func guide(_ schema: String = schema) -> Guide {
        Guide(schema: Formats.JSON.read(SourceText(schema)).tree.root)
    }

    /// The values on one line, and each finding as `line:column rule`.
    private func read(_ text: String, _ schema: String = schema) -> (value: String, findings: [String]) {
        let source = SourceText(text)
        let conventions = Conventions(language: .french, placeholders: ["NC"])
        let (tree, diagnostics) = guide(schema).readTable(source, by: conventions)
        let lines = LineMap(source)
        let findings = diagnostics.map { diagnostic in
            let position = lines.position(of: diagnostic.range.lowerBound)
            return "\(position.line):\(position.column) \(diagnostic.rule.name)"
        }
        return (tree.root.oneLine, findings)
    }

    @Test func `is an array of objects, columns by name or label, cells by their forms`() {
        let (value, findings) = read(
            """
            Ligne;montant HT;nature;month;booked;note
            L1;1.090.000,50;CP;2026-11;31/10/2026;"a; ""b""
            c"

            L2;1,234;engagement;nov. 2026;;
            """)
        #expect(
            value == #"""
                [{"amount": 1090000.5, "booked": "2026-10-31", "line": "L1", "month": "2026-11", "nature": "CP", "note": "a; \"b\"\nc"}, {"amount": 1.234, "line": "L2", "month": "2026-11", "nature": "AE"}]
                """#)
        #expect(findings.isEmpty)
    }

    /// A column for each month to come, whose name no schema can know.
    private static let months = """
        {"type": "array", "x-csv": {"separator": ";", "decimal": ","},
         "items": {"type": "object", "properties": {"line": {"type": "string"}},
         "propertyNames": {"anyOf": [{"enum": ["line"]}, {"x-unit": "period"}]}, "additionalProperties": {"type": "number"}}}
        """

    @Test func `may have columns that the schema gives a form and no names`() {
        let (value, findings) = read(
            "line;2026-11;déc. 2026;01/2027;reste;2026-12;Line\nL1;100 000;12,5;;3;4;5\n", Self.months)
        #expect(value == #"[{"2026-11": 100000, "2026-12": 12.5, "line": "L1"}]"#)
        #expect(findings == ["1:32 unknown-field", "1:38 duplicate-field", "1:46 duplicate-field"])
    }

    @Test func `says where it is not read on, for want of room or for its faults`() {
        let long = read("line;amount;nature\n" + String(repeating: "L;1;CP\n", count: 300_000))
        #expect(long.findings.count == 1 && long.findings[0].hasSuffix(":1 too-large"), "\(long.findings.first ?? "")")
        let faulty = read("line;amount\n" + String(repeating: "L;x\n", count: 10_010))
        #expect(faulty.findings.count == 10_001)
        #expect(faulty.findings.last == "10002:1 too-large")
        let wide = read("line;amount\nL;1" + String(repeating: ";x", count: 20_000) + "\nL;1\n")
        #expect(wide.findings.count == 10_001)
    }

    @Test func `has findings at row and column`() {
        let (value, findings) = read(
            """
            line;amount;nature;color;amount;;tags
            L1;1.5;??;red;2;;
            L2;NC;XY;;;z;
            L3;12;"CP"x
            L4;3;CP;;;;;9
            """)
        #expect(
            findings == [
                "1:20 unknown-field", "1:26 duplicate-field", "1:34 column-of-lists", "2:4 value-malformed",
                "2:8 value-placeholder", "3:4 value-placeholder", "3:7 unknown-value", "3:12 cell-without-column",
                "4:1 short-record", "4:11 malformed-csv", "5:13 cell-without-column",
            ])
        #expect(
            value == #"""
                [{"amount": unreadable, "line": "L1", "nature": null}, {"amount": null, "line": "L2", "nature": unreadable}, {"amount": 12, "line": "L3", "nature": unreadable}, {"amount": 3, "line": "L4", "nature": "CP"}]
                """#)
    }

    @Test func `says once that a column is missing`() {
        let (value, findings) = read("line\nL1\nL2\n")
        #expect(findings == ["1:5 missing-column"])
        #expect(value == #"[{"amount": unreadable, "line": "L1"}, {"amount": unreadable, "line": "L2"}]"#)
        #expect(read("").findings == ["1:1 missing-header"])
        #expect(read("line;amount\n").value == "[]")
    }

    @Test func `takes columns that the schema leaves open`() {
        let schema = """
            {"items": {"properties": {"line": {"type": "string"}}, "additionalProperties": {"x-unit": "money"}}}
            """
        let (value, findings) = read("line,2026-11,2026-12\nL1,120 k€,3\n", schema)
        #expect(value == #"[{"2026-11": 120000, "2026-12": 3, "line": "L1"}]"#)
        #expect(findings.isEmpty)
    }

    @Test func `has the format that its schema declares`() {
        let format = guide().tableFormat
        #expect(format == TableFormat(separator: UInt8(ascii: ";"), decimalMark: .comma, encoding: .windows1252))
        #expect(guide("{}").tableFormat == TableFormat())
    }

    @Test(arguments: [
        (
            Fault.tooLong, "the table is too long, or has too many faults, to be read on from here",
            "le tableau est trop long, ou a trop de fautes, pour être lu au-delà d'ici",
            "mend the faults above, or divide it"
        ),
        (Fault.noHeader, "the table is empty", "le tableau est vide", "begin with a line of column names"),
        (
            .missingColumn("a"), "the column \"a\" is missing", "la colonne « a » manque",
            "add it to the header and to each line"
        ),
        (
            .columnOfCollections("a"), "\"a\" holds more than a cell can",
            "« a » contient plus que ne peut une cellule",
            "remove the column"
        ),
        (
            .shortRecord(1, of: 3), "this line has 1 cell, the header 3", "cette ligne a 1 cellule, l'en-tête 3",
            "write empty cells as well; is a separator missing?"
        ),
        (
            .shortRecord(2, of: 3), "this line has 2 cells, the header 3", "cette ligne a 2 cellules, l'en-tête 3",
            "write empty cells as well; is a separator missing?"
        ),
        (
            .cellWithoutColumn, "this cell has no column in the header",
            "cette cellule n'a pas de colonne dans l'en-tête",
            "name the column, or put a cell with a separator in it between quotes"
        ),
    ])
    func `says what is wrong`(fault: Fault, english: String, french: String, help: String) {
        #expect(fault.message.text(in: .english) == english)
        #expect(fault.message.text(in: .french) == french)
        #expect(fault.help?.text(in: .english) == help)
    }
}
