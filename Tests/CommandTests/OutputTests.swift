import Foundation
import Shell
import Testing

@Suite struct OutputTests {
    private static let hostile = "name: a\u{1B}[31mred\u{7} \u{9B}2J\nfoo\u{1B}]0;t\u{7}\u{202E}: x\n"

    /// What a terminal would obey: C0 but the line's end, DEL, C1, and what turns the direction of a text.
    private func obeyed(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x0A: false
            case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
    }

    @Test(arguments: [
        "greffe check", "greffe check people", "greffe query 'SELECT name FROM person'",
        "greffe query --format markdown 'SELECT name FROM person'", "greffe fmt",
    ])
    func `control characters of a document never reach a terminal`(command: String) throws {
        let outcome = try Session.outcome(of: command, with: ["people/a\u{1B}[2J.yaml": Self.hostile])
        #expect(obeyed(outcome.output + outcome.errors) == [])
        #expect((outcome.output + outcome.errors).contains("U+001B"))
    }

    @Test(arguments: [
        "greffe check --format json", "greffe read people/a*.yaml",
        "greffe query --format json 'SELECT name FROM person'",
    ])
    func `control characters of a document are escaped in JSON`(command: String) throws {
        let outcome = try Session.outcome(of: command, with: ["people/a\u{1B}[2J.yaml": Self.hostile])
        #expect(obeyed(outcome.output + outcome.errors) == [])
        #expect(outcome.output.contains("\\u001b"))
    }

    @Test func `CSV is exact in a pipe, and safe on a terminal`() throws {
        let files = ["people/a.yaml": "name: a\u{1B}[31mred\u{7}\u{9B}2J\u{202E}\n"]
        let query = "greffe query --format csv 'SELECT name FROM person'"
        #expect(
            try Session.outcome(of: query, with: files).output == "name\na\u{1B}[31mred\u{7}\u{9B}2J\u{202E}\n")
        let terminal = try Session.outcome(of: "script -qec \"\(query) 2>/dev/null\" /dev/null", with: files).output
        #expect(terminal == "name\r\na<U+001B>[31mred<U+0007><U+009B>2J<U+202E>\r\n")
    }

    @Test func `control characters of a standard never reach a terminal`() throws {
        let rule = """
            level: advice
            title: {en: a\u{9B}2J}
            why: {en: a\u{202E}b}
            sql: |
              SELECT _at, NULL AS field FROM portfolio -- \u{9B}2J
            message: {en: x}
            help: {en: a\u{9B}2J}

            """
        let files = [
            "standard/rules/ho\u{1B}[2Jstile.yaml": rule, "standard/queries/hostile.sql": "-- a\u{9B}2J\nSELECT 1\n",
        ]
        let commands = [
            "greffe rules", "greffe explain $'ho\\e[2Jstile'", "greffe query", "greffe rules test $'ho\\e[2Jstile'",
            "greffe check", "greffe query --format markdown $'SELECT 1 AS \"a\\e[2J\"'",
        ]
        for command in commands {
            let outcome = try Session.outcome(of: command, with: files)
            #expect(outcome.status < 2 && outcome.output != "", "\(command): \(outcome.errors)")
            #expect(obeyed(outcome.output + outcome.errors) == [], "\(command)")
        }
    }

    @Test(arguments: [
        "greffe $'a\\e[2J'", "greffe check $'--a\\e[2J'", "greffe check --format $'a\\e[2J'",
        "greffe new status crm --period $'2026\\e[2J'", "greffe init $'a\\e[2J'", "greffe explain $'a\\e[2J'",
        "greffe query $'SELECT \\e[2J'", "greffe log --as-of $'\\u009b2J\\u202e'",
    ])
    func `words of a command never reach a terminal as they were typed`(command: String) throws {
        var session = try Session()
        defer { session.remove() }
        try session.run("greffe init portfolio")
        let outcome = try session.run((command.contains("init") ? "" : "cd portfolio && ") + command)
        #expect(obeyed(outcome.output + outcome.errors) == [])
        #expect((outcome.output + outcome.errors).contains(/<U\+00[19]B>/))
    }

    @Test func `nothing in a cell of Markdown ends it, begins a tag or takes back an escape`() throws {
        let query =
            #"greffe query --format markdown "SELECT 'a|b' || char(10) || 'c' AS x, 'd\\|e' AS \"y|z\", '<b>' AS t""#
        #expect(
            try Session.outcome(of: query).output == #"""
                | x | y\|z | t |
                | --- | --- | --- |
                | a\|b c | d\\\|e | \<b> |

                """#)
    }

    @Test func `a part of the portfolio is told of findings that were too many to tell`() throws {
        var session = try Session.portfolio()
        defer { session.remove() }
        try session.write("name: Ann\n", to: "people/ann.yaml")
        try session.write(
            "project;nature;amount\n" + String(repeating: "x;payment;1\n", count: 10_001), to: "finance/2026-10.csv")
        let outcome = try session.run("greffe check people")
        #expect(outcome.status == 1)
        #expect(
            outcome.output.contains("1 more finding of finance.project is not told: "), "\(outcome.output.prefix(300))")
    }

    @Test func `a rule is shown with the level that holds`() throws {
        var session = try Session.portfolio()
        defer { session.remove() }
        try session.run(
            "sed -i 's/^levels:/levels:\\n  - {rule: rag-unexplained, level: none}/' standard/standard.yaml")
        let list = try session.run("greffe rules list --lang fr").output.split(separator: "\n")
        #expect(list.contains { $0.hasPrefix("désactivée     rag-unexplained ") })
        #expect(list.contains { $0.contains(" no-risk-declared ") && $0.hasSuffix(" (Petit : désactivée)") })
        #expect(try session.run("greffe explain rag-unexplained --lang en").output.hasPrefix("rag-unexplained (off)\n"))
        let differing = try session.run("greffe explain variance-unexplained --lang en").output
        #expect(differing.prefix { $0 != "\n" }.hasSuffix(", Small: advice)"))
    }

    @Test func `a pipe gets no colour, and a terminal none where NO_COLOR is set`() throws {
        let files = ["people/a.yaml": "nothing: 1\n"]
        let terminal = "script -qec 'greffe check' /dev/null"
        #expect(try !Session.outcome(of: "greffe check", with: files).output.contains("\u{1B}["))
        #expect(try Session.outcome(of: "TERM=xterm \(terminal)", with: files).output.contains("\u{1B}["))
        let plain = try Session.outcome(of: "TERM=xterm NO_COLOR=1 \(terminal)", with: files).output
        #expect(!plain.contains("m\u{1B}") && !plain.contains("\u{1B}[3") && plain.contains("error"))
    }

    @Test func `check --format json is JSON that says where each finding is`() throws {
        let outcome = try Session.outcome(
            of: "greffe check --format json", with: ["people/é.yaml": "name: A\nnothing: 1\n"])
        #expect(outcome.status == 1)
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let findings = try #require(report["findings"] as? [[String: Any]])
        let finding = try #require(findings.first { $0["rule"] as? String == "unknown-field" })
        #expect(finding["path"] as? String == "people/é.yaml")
        #expect(finding["level"] as? String == "error")
    }

    @Test func `query prints CSV and JSON that other programs read`() throws {
        let files = ["people/a.yaml": "name: A \"b\", c\n"]
        let query = "greffe query 'SELECT person, name FROM person'"
        #expect(
            try Session.outcome(of: "\(query) --format csv", with: files).output
                == "person,name\na,\"A \"\"b\"\", c\"\n")
        let json = try Session.outcome(of: "\(query) --format json", with: files).output
        let rows = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: String]]
        #expect(rows == [["person": "a", "name": "A \"b\", c"]])
    }
}
