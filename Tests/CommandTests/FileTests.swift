import Foundation
import Shell
import Testing

@Suite struct FileTests {
    @Test func `neither a symbolic link nor a FIFO in the portfolio is opened`() throws {
        var session = try Session.portfolio()
        defer { session.remove() }
        try session.run("mkdir people && ln -s /etc/passwd people/a.yaml && mkfifo people/b.yaml && ln -s / people/c")
        for command in ["greffe check", "greffe fmt"] {
            let outcome = try session.run(command)
            #expect(!(outcome.output + outcome.errors).contains("root:"))
        }
        let check = try session.run("greffe check")
        #expect(check.output.contains("people/a.yaml: error: this is no regular file"))
        #expect(try session.run("readlink people/a.yaml").output == "/etc/passwd\n")
    }

    @Test(arguments: [
        ("greffe import csv fifo --mapping m.yaml", "fifo"), ("greffe import csv t.csv --mapping fifo", "fifo"),
        ("greffe import csv /dev/zero --mapping m.yaml", "/dev/zero"), ("greffe read fifo", "fifo"),
        ("greffe read people", "people"), ("greffe read --schema fifo t.csv", "fifo"),
    ])
    func `a file that is named and is no regular one is refused, not waited for`(command: String, name: String) throws {
        var session = try Session.portfolio()
        defer { session.remove() }
        try session.run("mkfifo fifo && mkdir people && echo 'documents: []' > m.yaml && echo Name > t.csv")
        let outcome = try session.run("timeout 20 \(command)")
        #expect(outcome.status == 2)
        #expect(outcome.errors == "greffe: \(name) is no regular file: name one, or - for standard input\n")
    }

    @Test func `two paths that differ in case alone are an error`() throws {
        let outcome = try Session.outcome(
            of: "greffe check", with: ["people/ann.yaml": "name: A\n", "people/Ann.yaml": "name: B\n"])
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("differs from people/Ann.yaml in case alone"))
    }

    @Test func `init never completes a standard of one's own, and names its files`() throws {
        var session = try Session()
        defer { session.remove() }
        try session.write("name: mine\ncurrency: CHF\n", to: "p/portfolio.yaml")
        try session.write("-- mine\n", to: "p/standard/views/slip.sql")
        let outcome = try session.run("greffe init p")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("your own (portfolio.yaml, standard/views/slip.sql): "), "\(outcome.errors)")
        #expect(try session.text(of: "p/portfolio.yaml") == "name: mine\ncurrency: CHF\n")
        #expect(try session.text(of: "p/standard/views/slip.sql") == "-- mine\n")
        #expect(
            try session.run("find p -path p/.git -prune -o -type f -print").output.split(separator: "\n").count == 2)
    }

    @Test func `init writes the standard that is missing, and says what it leaves`() throws {
        var session = try Session()
        defer { session.remove() }
        try session.write("name: mine\ncurrency: CHF\n", to: "p/portfolio.yaml")
        let outcome = try session.run("greffe init p")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains(#/^wrote \d+ files to .*\nleft portfolio.yaml as it is\nnext: /#))
        #expect(try session.text(of: "p/portfolio.yaml") == "name: mine\ncurrency: CHF\n")
        #expect(try session.run("cd p && greffe check").output.hasPrefix("no finding"))
        #expect(try session.run("rm standard/views/slip.sql && greffe init").output.hasPrefix("wrote 1 file to "))
    }

    @Test(arguments: [
        "greffe init docs/pf", "cd docs/pf && greffe init", "greffe init not/there/yet", "greffe init .git",
    ])
    func `init refuses a folder within a repository, and names its root`(command: String) throws {
        var session = try Session()
        defer { session.remove() }
        try session.run("git init --quiet m && mkdir -p m/docs/pf && cd m")
        let outcome = try session.run(command)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("/m/” holds this folder, and a portfolio is the root"), "\(outcome.errors)")
        #expect(
            try session.run("cd \"$HOME/m\" && find . -path ./.git -prune -o -type f -print; ls").output == "docs\n")
    }

    @Test(arguments: ["greffe init m", "cd m && greffe init", "greffe init link", "greffe init not/there/yet"])
    func `init writes to the root of a repository, or to a folder in none`(command: String) throws {
        var session = try Session()
        defer { session.remove() }
        try session.run("git init --quiet m && ln -s m link")
        let outcome = try session.run(command)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.hasPrefix("wrote "))
    }

    @Test func `init where all is there already writes nothing`() throws {
        var session = try Session.portfolio()
        defer { session.remove() }
        let outcome = try session.run("greffe init")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("nothing to write"))
        #expect(try session.run("git status --porcelain").output == "")
    }

    @Test func `a new project never overwrites one, whatever its case`() throws {
        var session = try Session.portfolio()
        defer { session.remove() }
        #expect(try session.run("greffe new project crm --set name=CRM").status == 0)
        let text = try session.text(of: "projects/crm/project.yaml")
        for id in ["crm", "CRM"] {
            #expect(try session.run("greffe new project \(id) --set name=Other").status == 2)
        }
        #expect(try session.text(of: "projects/crm/project.yaml") == text)
        #expect(try session.run("ls projects").output == "crm\n")
    }

    @Test func `fmt keeps every comment, and twice is once`() throws {
        var session = try Session.portfolio()
        defer { session.remove() }
        try session.write(
            """
            # who
            nom:  Ann   # her name
            # before capacity

            capacité: {2026-11: 15,5}  # half a day less
            actif: oui
            # the end

            """, to: "people/ann.yaml")
        #expect(try session.run("greffe fmt --check").status == 1)
        #expect(try session.run("greffe fmt").output == "people/ann.yaml\n")
        let once = try session.text(of: "people/ann.yaml")
        for comment in ["# who", "# her name", "# before capacity", "# half a day less", "# the end"] {
            #expect(once.contains(comment), "\(once)")
        }
        #expect(once.contains("active: true") && once.contains("15.5"))
        #expect(try session.run("greffe fmt").output == "")
        #expect(try session.run("greffe fmt --check").status == 0)
        #expect(try session.text(of: "people/ann.yaml") == once)
    }

    @Test func `files are written with the line ends that Git gives them, and are then as they should be`() throws {
        var session = try Session()
        defer { session.remove() }
        try session.run("git config --global core.autocrlf true && greffe init p && cd p && git add --all")
        #expect(try session.text(of: "standard/standard.yaml").contains("\r\n"))
        #expect(try session.run("greffe init").output.contains("nothing to write"))
        try session.write("role:   buyer\r\nname:   Ann\r\n", to: "people/ann.yaml")
        #expect(try session.run("greffe fmt").output == "people/ann.yaml\n")
        #expect(try session.text(of: "people/ann.yaml") == "name: Ann\r\nrole: buyer\r\n")
        #expect(try session.run("greffe fmt --check").output == "")
        #expect(try session.run("greffe new project crm --set name=CRM && git add --all").status == 0)
        #expect(try session.text(of: "projects/crm/project.yaml").contains("name: CRM\r\n"))
        #expect(try session.run("git status --porcelain").output.allSatisfy { $0 != "M" })
    }

    @Test func `read needs no portfolio where a schema is given`() throws {
        var session = try Session()
        defer { session.remove() }
        try session.write(
            #"{"type": "object", "properties": {"amount": {"x-unit": "money"}}, "additionalProperties": false}"#,
            to: "s.json")
        try session.write("amount: 118 000\n", to: "good.yaml")
        try session.write("amount: 118 000\namuont: 3\n", to: "bad.yaml")
        let good = try session.run("greffe read --schema s.json good.yaml")
        #expect(good.status == 0)
        #expect(good.output == "{\n  \"amount\": 118000\n}\n")
        let bad = try session.run("greffe read --schema s.json bad.yaml")
        #expect(bad.status == 1)
        #expect(bad.errors.contains("did you mean \"amount\"?"))
        #expect(try session.run("greffe read --schema none.json good.yaml").status == 2)
        #expect(try session.run("echo 'a: 1' | greffe read -").output == "{\n  \"a\": 1\n}\n")
    }
}
