import Foundation
import Shell
import Testing

/// What `greffe check` is told to look at.
@Suite struct CheckedStateTests {
    private func portfolio() throws -> Session {
        var session = try Session.portfolio()
        try session.write("name: Ann\n", to: "people/ann.yaml")
        try session.run("git add --all && git commit --quiet --message Ann")
        return session
    }

    @Test func `one state is named at a time, and a range has two ends`() throws {
        var session = try portfolio()
        defer { session.remove() }
        for (options, words) in [
            ("--staged --commit HEAD", "--staged and --commit name different states: give one"),
            ("--range HEAD~1..HEAD --tree HEAD", "--range and --tree name different states: give one"),
            ("--stdin a.yaml --staged", "--staged and --stdin name different states: give one"),
            ("--range HEAD", "The value 'HEAD' is invalid for '--range <A..B>'"),
        ] {
            let outcome = try session.run("greffe check \(options)")
            #expect(outcome.status == 64 && outcome.errors.contains(words), "\(outcome.errors)")
        }
        for options in ["--tree nothing", "--range nothing..HEAD", "--range HEAD..nothing", "--commit nothing"] {
            let outcome = try session.run("greffe check \(options)")
            #expect(outcome.status == 2 && outcome.errors.contains("find the revision “nothing”"), "\(outcome.errors)")
        }
        #expect(try session.run("greffe check --range HEAD~1.. && greffe check --range ..HEAD --new").status == 0)
    }

    @Test func `standard input stands for a file, saved or not, and nothing of it is kept`() throws {
        var session = try portfolio()
        defer { session.remove() }
        let faulty = "printf 'name: Ann\\nnothing: 1\\n' | greffe check --stdin"
        for path in ["people/ann.yaml", "people/new.yaml", "\(session.folder.path)/people/ann.yaml"] {
            let outcome = try session.run("\(faulty) \(path)")
            #expect(outcome.status == 1 && outcome.output.contains(":2:1: error: there is no field \"nothing\""))
        }
        #expect(try session.run("cd people && \(faulty) ann.yaml && cd ..").status == 1)
        try session.run("cd ..")
        // Of other files it speaks only where it is asked to.
        try session.write("name: Ben\nnothing: 1\n", to: "people/ben.yaml")
        let one = try session.run("\(faulty) people/ann.yaml").output
        #expect(!one.contains("people/ben.yaml"))
        #expect(try session.run("\(faulty) people/ann.yaml .").output.contains("people/ben.yaml"))
        #expect(try session.run("\(faulty) ../elsewhere.yaml").errors.contains("is outside the portfolio"))
        let kept = try session.run("cat .git/greffe/* | grep -c -a 'nothing: 1\\|people/new.yaml'")
        #expect(kept.output == "0\n")
        #expect(try session.run("greffe check people/ann.yaml").status == 0)
    }

    @Test func `a state by itself has no finding that is known`() throws {
        var session = try portfolio()
        defer { session.remove() }
        try session.write("name: Ann\nnothing: 1\n", to: "people/ann.yaml")
        try session.run("git commit --quiet --all --message Fault && git commit --quiet --allow-empty --message Empty")
        for (options, status) in [
            ("--commit HEAD --new", 0), ("--commit HEAD", 1), ("--range HEAD~1..HEAD --new", 0),
            ("--range HEAD~2..HEAD --new", 1),
            ("--tree HEAD --new", 1), ("--tree HEAD~2", 0),
        ] {
            #expect(try session.run("greffe check \(options)").status == Int32(status), "\(options)")
        }
    }

    @Test func `many findings are counted by project and by rule, the weightiest first`() throws {
        var session = try portfolio()
        defer { session.remove() }
        for (name, count) in [("crm", 3), ("erp", 12), ("web", 7)] {
            let fields = (0..<count).map { "f\($0): 1\n" }.joined()
            try session.write("name: \(name)\n\(fields)", to: "projects/\(name)/risks.yaml")
        }
        try session.write("name: Ben\nnothing: 1\n", to: "people/ben.yaml")
        let output = try session.run("greffe check --as-of 2026-11-02").output
        let summary = output.split(separator: "\n").map(String.init).drop { $0 != "by project" }
        let projects = summary.dropFirst().prefix(3).map { $0.split(separator: " ")[0] }
        #expect(projects == ["erp", "web", "crm"], "\(output)")
        #expect(summary.contains("by rule") && summary.contains { $0.hasPrefix("  of no project") })
        #expect(summary.last?.hasPrefix("22 errors") == true || summary.last?.contains(" errors") == true)
        let french = try session.run("greffe check --as-of 2026-11-02 --lang fr projects").output
        #expect(french.contains("\npar projet\n") && french.contains("\npar règle\n"))
        #expect(try !session.run("greffe check --as-of 2026-11-02 projects/crm").output.contains("by project"))
    }

    @Test func `timings name the parts and the slowest statements`() throws {
        var session = try portfolio()
        defer { session.remove() }
        let outcome = try session.run("greffe check --timings --format json")
        #expect(outcome.output.hasPrefix("{"))
        let lines = outcome.errors.split(separator: "\n").map(String.init)
        #expect(lines.count == 16, "\(outcome.errors)")
        #expect(lines.first == "time, with nothing kept from before")
        #expect(lines.contains("the slowest rules, references and views"))
        for part in [
            "list the files", "read the standard", "read new documents, open the tables",
            "look at documents and run the rules",
        ] { #expect(lines.contains { $0.wholeMatch(of: /[ ]+\d+\.\d ms  (.*)/)?.output.1 == part[...] }) }
        #expect(lines.contains { $0.hasSuffix(" rows") || $0.hasSuffix(" row") })
    }
}
