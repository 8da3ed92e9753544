import Formats
import Foundation
import Shell
import Testing
import Text

/// `greffe check --fix`, as people type it.
@Suite struct FixTests {
    private static let person = "name: Ann Field   # the boss\nemial: ann@example.org\nactive:yes\n"
    private static let project =
        "name: CRM\nstate: actve\nmanager: Ann Field\nsponsor: drhh\nmilestones: {J3: {nmae: Recette, critical:yes}}\n"
    private static let files = [
        "people/ann.yaml": person, "people/drh.yaml": "name: Nadia Benali\nteam: x\n", "teams/x.yaml": "name: X\n",
        "projects/crm/project.yaml": project,
    ]
    private static let fixedPerson = "name: Ann Field   # the boss\nemail: ann@example.org\nactive: yes\n"
    private static let fixedProject = project.replacing("actve", with: "active")
        .replacing("manager: Ann Field", with: "manager: ann").replacing("nmae", with: "name")
        .replacing("critical:", with: "critical: ")
    private static let fix = "greffe check --fix --as-of 2026-11-20"

    private func session(_ files: [String: String] = files, committed: Bool = true) throws -> Session {
        var session = try Session.portfolio()
        for (path, text) in files { try session.write(text, to: path) }
        if committed { try session.run("git add --all && git commit --quiet --message Next") }
        return session
    }

    @Test func `repairs what is certain, tells what it did, and what remains`() throws {
        var session = try session()
        defer { session.remove() }
        let before = try session.run("greffe check --as-of 2026-11-20").output
        #expect(
            before.hasSuffix("6 can be fixed by `greffe check --fix`, 1 more by --unsafe, to be looked at\n"),
            "\(before)")
        let outcome = try session.run(Self.fix)
        #expect(
            outcome.output.hasPrefix(
                """
                people/ann.yaml:2: fixed: write "email" [unknown-field]
                people/ann.yaml:3: fixed: put a space after the colon [missing-space]
                projects/crm/project.yaml:2: fixed: write "active" [unknown-value]
                projects/crm/project.yaml:3: fixed: write "ann" [reference-unresolved]
                projects/crm/project.yaml:5: fixed: write "name" [unknown-field]
                projects/crm/project.yaml:5: fixed: put a space after the colon [missing-space]

                """), "\(outcome.output)")
        #expect(outcome.output.hasSuffix("1 can be fixed by `greffe check --fix --unsafe`, to be looked at\n"))
        #expect(outcome.status == 1)
        #expect(try session.text(of: "people/ann.yaml") == Self.fixedPerson)
        #expect(try session.text(of: "projects/crm/project.yaml") == Self.fixedProject)
        #expect(
            try session.run("git status --porcelain").output == " M people/ann.yaml\n M projects/crm/project.yaml\n")
        try session.run("\(Self.fix) --unsafe")
        let sponsored = Self.fixedProject.replacing("drhh", with: "drh")
        #expect(try session.text(of: "projects/crm/project.yaml") == sponsored)
    }

    @Test func `says so in French`() throws {
        var session = try session()
        defer { session.remove() }
        let before = try session.run("greffe check --as-of 2026-11-20 --lang fr").output
        #expect(
            before.hasSuffix(
                "6 corrections possibles par `greffe check --fix`, 1 de plus par --unsafe, à relire\n"), "\(before)")
        let outcome = try session.run("\(Self.fix) --lang fr")
        #expect(outcome.output.hasPrefix("people/ann.yaml:2: corrigé: écrire « email » [unknown-field]\n"))
    }

    @Test func `done twice changes nothing more`() throws {
        var session = try session()
        defer { session.remove() }
        try session.run("\(Self.fix) --unsafe")
        let once = try session.run("git diff").output
        let outcome = try session.run("\(Self.fix) --unsafe")
        #expect(!outcome.output.contains("fixed:"), "\(outcome.output)")
        #expect(try session.run("git diff").output == once)
    }

    @Test(arguments: [
        ("", "\n"), ("", "\r\n"), ("git config core.autocrlf true", "\r\n"), ("git config core.autocrlf input", "\n"),
        ("echo '*.yaml text eol=crlf' >.gitattributes", "\r\n"),
    ])
    func `as a patch does the same to every byte, whatever ends the lines, and writes nothing`(
        setting: String, lineEnd: String
    ) throws {
        var files = Self.files.mapValues { $0.replacing("\n", with: lineEnd) }
        files["people/l'été.yaml"] = "name: Été# 1\(lineEnd)rôle:x\(lineEnd)active:no"
        for isCommitted in [true, false] {
            var session = try Session.portfolio()
            defer { session.remove() }
            try session.run(setting)
            for (path, text) in files { try session.write(text, to: path) }
            if isCommitted { try session.run("git add --all && git commit --quiet --message Next") }
            let outcome = try session.run("\(Self.fix) --unsafe --dry-run >\"$HOME/patch\"")
            #expect(outcome.status == 1)
            for (path, text) in files { #expect(try session.text(of: path) == text) }
            #expect(try session.run("cp -a . ../patched && cd ../patched && git apply --check ../patch").errors == "")
            try session.run("git apply ../patch; cd ../portfolio; \(Self.fix) --unsafe")
            #expect(
                try session.run("diff -r --exclude=.git . ../patched && grep --count fixed ../patch; cat ../patch")
                    .output.hasPrefix("0\n"))
            let ended = Self.fixedPerson.replacing("\n", with: lineEnd)
            #expect(try session.text(of: "people/ann.yaml") == ended)
        }
    }

    @Test func `leaves files with a fault of syntax, tables, and what is waived or not chosen`() throws {
        let malformed = Self.person + "nothing\n"
        let table = "project,line,nature,amount\ncrm,L1,payement,12\n"
        var session = try session([
            "people/ann.yaml": malformed, "people/ben.yaml": Self.person, "people/drh.yaml": Self.person,
            "finance/2026-10.csv": table,
            "waivers.yaml": "W1: {rule: missing-space, reason: Old habit, until: 2027-01-01}\n",
        ])
        defer { session.remove() }
        try session.run("\(Self.fix) --unsafe people/ann.yaml people/ben.yaml finance")
        #expect(try session.text(of: "people/ann.yaml") == malformed)
        #expect(try session.text(of: "people/ben.yaml") == Self.person.replacing("emial", with: "email"))
        #expect(try session.text(of: "people/drh.yaml") == Self.person)
        #expect(try session.text(of: "finance/2026-10.csv") == table)
    }

    @Test(arguments: [
        ("en", "people/ann.yaml:3: not fixed, since more would change: write \"email\" [unknown-field]\n"),
        ("fr", "people/ann.yaml:3: pas corrigé, car plus en serait changé: écrire « email » [unknown-field]\n"),
    ])
    func `says what it leaves`(language: String, words: String) throws {
        let text = "name: Ann\nemail: a@b.org\nemial: b@b.org\n"
        var session = try session(["people/ann.yaml": text])
        defer { session.remove() }
        let outcome = try session.run("\(Self.fix) --lang \(language)")
        #expect(outcome.errors == words)
        #expect(outcome.status == 1)
        #expect(try session.text(of: "people/ann.yaml") == text)
    }

    @Test func `with --new repairs what the last commit does not have`() throws {
        var session = try session()
        defer { session.remove() }
        try session.write(Self.person, to: "people/ben.yaml")
        try session.run("\(Self.fix) --new")
        #expect(try session.run("git status --porcelain").output == "?? people/ben.yaml\n")
        #expect(try session.text(of: "people/ben.yaml") == Self.fixedPerson)
    }

    @Test func `leaves what is staged as it is`() throws {
        var session = try session(["people/ann.yaml": "name: Ann Field\n"])
        defer { session.remove() }
        try session.write("name: Ann Field\nrole: x\n", to: "people/ann.yaml")
        try session.run("git add people")
        try session.write("name: Ann Field\nrole: x\nactive:yes\n", to: "people/ann.yaml")
        try session.run(Self.fix)
        #expect(try session.run("git show :people/ann.yaml").output == "name: Ann Field\nrole: x\n")
        #expect(try session.text(of: "people/ann.yaml") == "name: Ann Field\nrole: x\nactive: yes\n")
    }

    @Test func `keeps a file executable, and leaves one that may not be written to, and a link`() throws {
        let user = geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
        var session = try session()
        defer { session.remove() }
        session.variables["PATH"] = "\(session.home.path)/bin:\(session.variables["PATH"] ?? "")"
        try session.write(Self.person, to: "people/zoe.yaml")
        let outcome = try session.run(
            """
            mkdir ../bin && cp "$(command -v greffe)" ../bin/; chmod +x people/ann.yaml; chmod a-w people/zoe.yaml
            ln -s ann.yaml people/link.yaml; test "$(id -u)" != 0 || chown -R 65534:65534 .
            \(user)\(Self.fix) people
            """)
        #expect(outcome.status == 2)
        #expect(outcome.errors == "greffe: could not write “people/zoe.yaml”: Permission denied\n")
        #expect(try session.text(of: "people/zoe.yaml") == Self.person)
        #expect(try session.text(of: "people/ann.yaml") == Self.fixedPerson)
        #expect(try session.run("test -x people/ann.yaml && test -L people/link.yaml").status == 0)
    }

    @Test func `never writes over what an editor has saved meanwhile`() throws {
        var session = try session(["people/ann.yaml": Self.person, ".gitignore": "*.edited\n"])
        defer { session.remove() }
        let edited = "name: Ann Field\nrole:buyer\n"
        let source = Session.root.appending(path: "Tests/CommandTests/Interruption.c").path
        try session.run("cc -shared -fPIC -o ../interruption.so \(source); cp -a . ../untouched")
        var call = 0
        var isEdited = true
        while isEdited {
            call += 1
            try session.run("cd \"$HOME\" && rm -rf portfolio && cp -a untouched portfolio && cd portfolio")
            try session.write(edited, to: "people/ann.yaml.edited")
            let outcome = try session.run(
                "EDITED=\"$PWD/people/ann.yaml\" STOP_AT=\(call) LD_PRELOAD=\"$HOME/interruption.so\" \(Self.fix)")
            isEdited = try session.run("test -e people/ann.yaml.edited").status != 0
            let text = try session.text(of: "people/ann.yaml")
            let wanted = isEdited ? [edited, edited.replacing("role:", with: "role: ")] : [Self.fixedPerson]
            #expect(wanted.contains(text), "edited at \(call): \(text)")
            if isEdited, text == edited, outcome.status == 2 {
                #expect(
                    outcome.errors
                        == "greffe: “people/ann.yaml” was edited meanwhile and is left as it is: run this again\n")
            }
        }
        #expect(call > 2)
    }

    @Test(arguments: [
        ("--staged --fix", "--fix repairs the files: give it without --timings, and without another state to check"),
        ("--stdin x --fix", "--fix repairs the files: give it without --timings, and without another state to check"),
        ("--timings --fix", "--fix repairs the files: give it without --timings, and without another state to check"),
        ("--unsafe", "--unsafe and --dry-run say how: give them with --fix"),
        ("--dry-run", "--unsafe and --dry-run say how: give them with --fix"),
    ])
    func `is of the files alone`(options: String, words: String) throws {
        let outcome = try Session.outcome(of: "greffe check \(options)", with: Self.files)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }

    @Test func `is offered to programs with its places and its text`() throws {
        let outcome = try Session.outcome(of: "greffe check --format json people --as-of 2026-11-20", with: Self.files)
        let fixes = JSON.read(SourceText(outcome.output)).tree.root["findings"]?.children.compactMap { $0["fix"] } ?? []
        #expect(fixes.compactMap { $0["title"]?.string } == ["write \"email\"", "put a space after the colon"])
        #expect(fixes.allSatisfy { $0["safe"]?.boolean == true })
        #expect(fixes.first?["edits"]?[0]?["text"]?.string == "email")
        #expect(outcome.output.contains("\"column\": 6"))
    }

    @Test func `does what a rule says, and is explained with its example`() throws {
        let report = "overall: vert # M-1\ncost: rouge l'avenant coûte 96 k€\n"
        var session = try session([
            "projects/crm/project.yaml": "name: CRM\nstate: active\n",
            "projects/crm/status/2026-10.yaml": report,
        ])
        defer { session.remove() }
        try session.run(Self.fix)
        #expect(try session.text(of: "projects/crm/status/2026-10.yaml") == report)
        let outcome = try session.run("\(Self.fix) --unsafe")
        #expect(
            outcome.output.contains(
                "2026-10.yaml:1: fixed: make the overall colour red, as its worst part [overall-better-than-worst]\n"))
        #expect(
            try session.text(of: "projects/crm/status/2026-10.yaml") == report.replacing("vert", with: "red"))
        let page = try session.run("greffe explain overall-better-than-worst").output
        #expect(
            page.contains(
                "\nfix\nmake the overall colour {worst|word}, as its worst part "
                    + "(done by `greffe check --fix --unsafe`, to be looked at)\n"))
        #expect(page.contains("\nexample 1, fixed\n  projects/crm/status/2026-10.yaml\n    overall: red\n"))
        let explain = "greffe explain derived-figure-differs"
        #expect(try session.run(explain).output.contains("(done by `greffe check --fix`)\n"))
        #expect(try session.run("\(explain) --lang fr").output.contains("(faite par `greffe check --fix`)\n"))
    }

    @Test func `of a rule is tested by its example, which has to be there`() throws {
        let rule = """
            level: warning
            scope: project
            title: {en: A, fr: A}
            why: {en: B, fr: B}
            sql: SELECT _at, 'name' AS field, name FROM project
            message: {en: "named {name}", fr: "nommé {name}"}
            fix: {safe: no, title: {en: add a mark, fr: ajouter une marque}, value: "{name}!"}
            examples:
              - today: 2026-11-20
                files:
                  projects/crm/project.yaml: |
                    name: CRM
                    #     ^^^ named CRM

            """
        var session = try session(["standard/rules/own.yaml": rule])
        defer { session.remove() }
        let missing = try session.run("greffe check standard/rules/own.yaml").output
        #expect(
            missing.contains(
                "a rule with a fix has an example that shows the documents as they are then, under `fixed`"))
        try session.write(
            rule + "    fixed:\n      projects/crm/project.yaml: |\n        name: CRM?\n", to: "standard/rules/own.yaml"
        )
        let outcome = try session.run("greffe rules test own")
        #expect(outcome.status == 1)
        #expect(
            outcome.output.contains(
                "  the fix makes of it what does not stand under `fixed`:\n  projects/crm/project.yaml\n    name: CRM!\n"
            ))
        try session.run("sed -i 's/CRM?/CRM!/' standard/rules/own.yaml")
        #expect(try session.run("greffe rules test own").status == 0)
    }
}
