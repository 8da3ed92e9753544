import Formats
import Foundation
import JSONSchema
import Shell
import Testing
import Text

/// The public schemas of other tools' formats: beside the project, or where `GREFFE_SUITES` says.
private let schemas: URL = {
    let folder = ProcessInfo.processInfo.environment["GREFFE_SUITES"].map { URL(filePath: $0) }
    return (folder ?? Session.root.appending(path: "../shared/suites")).appending(path: "formats")
}()

private func isThere(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: schemas.appending(path: name).path)
}

private let xmllint = FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint")

@Suite struct FormatTests {
    /// A portfolio with findings of several levels, one of which a waiver excuses, and texts that formats must escape.
    private static let files = [
        "people/a&b,c%.yaml": "name: A <b> | `x` & \"y\" ]]>\nnick|name *b* [l](u) _e_ <i> a_b: \u{1B}[2J\n",
        "projects/crm/project.yaml": "name: CRM\nstate: active\nmanager: nobody\n",
        "projects/pay/project.yaml": "name: Pay\nstate: active\n",
        "waivers.yaml": "W1: {rule: standard-unpinned, reason: Made before templates, until: 2027-01-01}\n",
    ]

    private func output(_ format: String, language: String = "en") throws -> String {
        try Session.outcome(
            of: "greffe check --as-of 2026-11-20 --lang \(language) --format \(format)", with: Self.files
        ).output
    }

    /// What a schema says of a value; its draft is older, and says the same of the keywords that it uses.
    private func faults(of text: String, by name: String, each: Bool = false) throws -> [String] {
        let schemaText = try String(contentsOf: schemas.appending(path: name), encoding: .utf8)
            .replacing(/"\$schema": "http[^"]*",/, with: "")
        let node = JSON.read(SourceText(name: name, schemaText)).tree.root
        var library = SchemaLibrary { uri in
            let file = Session.root.appending(
                path: "schema/json-schema/\(uri.split(separator: "2020-12/").last ?? "").json")
            return (try? String(contentsOf: file, encoding: .utf8)).map { JSON.read(SourceText($0)).tree.root }
        }
        let schema = try #require(library.compile(node, base: "file:///schema.json").schema)
        let value = JSON.read(SourceText(text))
        #expect(value.diagnostics.isEmpty)
        let values = each ? Array(value.tree.root.children) : [value.tree.root]
        #expect(!values.isEmpty)
        return values.flatMap { schema.validate($0).map { $0.message.text(in: .english) } }
    }

    @Test(.enabled(if: isThere("sarif-schema-2.1.0.json"), "the schema of SARIF is not here"))
    func `SARIF is valid by its schema, with what is waived as suppressed`() throws {
        let text = try output("sarif")
        #expect(try faults(of: text, by: "sarif-schema-2.1.0.json") == [])
        #expect(text.contains("\"uri\": \"people/a%26b%2Cc%25.yaml\""))
        #expect(text.contains("\"justification\": \"excused by a waiver\""))
        #expect(text.contains("\"ruleId\": \"reference-unresolved\""))
        #expect(try output("sarif", language: "fr").contains("\"justification\": \"excusé par une dérogation\""))
    }

    @Test(.enabled(if: isThere("sarif-schema-2.1.0.json"), "the schema of SARIF is not here"))
    func `SARIF with fixes is valid by its schema`() throws {
        let text = try Session.outcome(
            of: "greffe check --format sarif --lang fr",
            with: ["people/a b.yaml": "name: \"A\n", "people/ann.yaml": "name: Ann\nemial: a@b.org\n"]
        ).output
        #expect(try faults(of: text, by: "sarif-schema-2.1.0.json") == [])
        let results = JSON.read(SourceText(text)).tree.root["runs"]?[0]?["results"]?.children
        let fix = results?.first { $0["ruleId"]?.string == "unknown-field" && $0["fixes"] != nil }?["fixes"]?[0]
        #expect(fix?["description"]?["text"]?.string == "écrire « email »")
        let change = fix?["artifactChanges"]?[0]
        #expect(change?["artifactLocation"]?["uri"]?.string == "people/ann.yaml")
        let replacement = change?["replacements"]?[0]
        #expect(replacement?["insertedContent"]?["text"]?.string == "email")
        #expect(
            replacement?["deletedRegion"]?.children.map(\.key) == ["startLine", "startColumn", "endLine", "endColumn"])
    }

    @Test func `what the last commit has, too, is suppressed in SARIF`() throws {
        var session = try Session()
        defer { session.remove() }
        try session.run("greffe init p && cd p")
        try session.write("name: CRM\nmanager: nobody\n", to: "projects/crm/project.yaml")
        try session.run("git add --all && git commit --quiet --message Begin")
        let outcome = try session.run("greffe check --new --format sarif")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("\"justification\": \"it was known before\""))
    }

    @Test func `what an earlier report tells is known in every format, and only what is new blocks`() throws {
        var session = try Session.portfolio()
        defer { session.remove() }
        for (path, text) in Self.files { try session.write(text, to: path) }
        #expect(try session.run("greffe check --as-of 2026-11-20 --format json > ../known.json").status == 1)
        func check(_ format: String) throws -> Session.Outcome {
            try session.run("greffe check --as-of 2026-11-20 --known ../known.json --format \(format)")
        }
        let text = try check("text")
        #expect(text.status == 0)
        #expect(
            text.output.wholeMatch(of: /2 waived, \d+ known in \d+ documents\n/) != nil, "\(text.output)")
        #expect(try check("sarif").output.contains("\"justification\": \"it was known before\""))
        #expect(try check("junit").output.contains("<skipped"))
        #expect(try check("json").output.contains("\"standing\": \"known\""))
        #expect(try !check("jsonl").output.contains("\"open\""))
        #expect(try check("gitlab").output == "[]\n")
        #expect(try !check("github").output.contains("::"))
        try session.write("name: New\nstate: active\nmanager: nobody\n", to: "projects/new/project.yaml")
        let new = try check("jsonl")
        #expect(new.status == 1)
        let open = new.output.split(separator: "\n").filter { $0.contains("\"open\"") }
        #expect(!open.isEmpty && open.allSatisfy { $0.contains("projects/new/project.yaml") })
    }

    @Test func `a finding keeps its fingerprint when lines are added above it`() throws {
        func fingerprints(_ files: [String: String]) throws -> [Substring] {
            try Session.outcome(of: "greffe check --as-of 2026-11-20 --format gitlab", with: files).output
                .split(separator: "\n").filter { $0.contains("fingerprint") }
        }
        var moved = Self.files
        moved["projects/crm/project.yaml"] = "# moved\n\n\(Self.files["projects/crm/project.yaml"] ?? "")"
        let before = try fingerprints(Self.files)
        #expect(Set(before).count == before.count && before.count > 3)
        #expect(try Set(fingerprints(moved)) == Set(before))
    }

    @Test(.enabled(if: isThere("codeclimate.schema.json"), "the schema of Code Climate is not here"))
    func `a Code Quality report is valid by its schema`() throws {
        #expect(try faults(of: output("gitlab"), by: "codeclimate.schema.json", each: true) == [])
    }

    @Test(.enabled(if: xmllint && isThere("junit-10.xsd"), "xmllint or the schema of JUnit is not here"))
    func `a report of JUnit is valid by its schema`() throws {
        var session = try Session()
        defer { session.remove() }
        try session.write(output("junit"), to: "report.xml")
        let schema = schemas.appending(path: "junit-10.xsd").path
        let outcome = try session.run("xmllint --noout --schema '\(schema)' report.xml")
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    @Test func `commands of GitHub escape what divides them`() throws {
        let lines = try output("github").split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("::error file=people/a&b%2Cc%25.yaml,line=2,endLine=2,col=1,") })
        #expect(lines.allSatisfy { $0.hasPrefix("::") || $0.contains(" documents") })
        #expect(!lines.contains { $0.contains("\u{1B}") })
    }

    @Test func `a comment in Markdown has a row for each finding, in which nothing of a document is markup`() throws {
        let lines = try output("markdown").split(separator: "\n")
        #expect(lines.first?.hasPrefix("**greffe**: ") == true)
        #expect(lines.contains { $0.contains("`projects/crm/project.yaml:3` | there is no person") })
        let rows = lines.filter { $0.hasPrefix("|") }
        #expect(rows.allSatisfy { $0.replacing("\\|", with: "").count { $0 == "|" } == 4 })
        #expect(rows.contains { $0.contains(#"nick\|name \*b\* \[l\](u) \_e\_ \<i> a_b"#) })
        let many = "projects/p/project.yaml"
        let faults = (0..<60).map { "nofield\($0): x\n" }.joined()
        let cut = try Session.outcome(
            of: "greffe check --as-of 2026-11-20 --format markdown projects/p", with: [many: faults]
        ).output
        #expect(cut.contains("more findings: `greffe check` shows all"))
    }

    @Test func `JSON Lines has an object for each finding, as JSON has`() throws {
        let lines = try output("jsonl").split(separator: "\n")
        let json = JSON.read(SourceText(try output("json"))).tree.root
        #expect(lines.count == json["findings"].map { Array($0.children).count })
        for line in lines { #expect(JSON.read(SourceText(String(line))).diagnostics.isEmpty) }
    }

    @Test func `a commit is checked by what it holds, not by the working tree`() throws {
        var session = try Session()
        defer { session.remove() }
        try session.run("greffe init p && cd p && git add --all && git commit --quiet --message Begin")
        try session.write("name: CRM\nmanager: nobody\n", to: "projects/crm/project.yaml")
        try session.run("git add --all && git commit --quiet --message Project")
        try session.run("git rm --quiet -r projects && git commit --quiet --message Remove")
        #expect(try session.run("greffe check --commit HEAD~1").output.contains("[reference-unresolved]"))
        #expect(try session.run("greffe check --commit HEAD~2").status == 0)
        #expect(try session.run("greffe check --commit nothing").status == 2)
        #expect(try session.run("greffe check --staged --commit HEAD").status == 64)
    }
}
