import Shell
import Testing

@Suite struct QueryTests {
    @Test(arguments: [
        "SELEC 1", "SELECT nothing FROM project", "SELECT 1; SELECT 2", "",
    ])
    func `a query that is no query is refused with SQLite's reason`(sql: String) throws {
        let outcome = try Session.outcome(of: "greffe query '\(sql)'")
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix("greffe: query can't be run: "), "\(outcome.errors)")
    }

    @Test(arguments: [
        ("DROP TABLE project", "DROP"), ("DELETE FROM person", "DELETE"),
        ("ATTACH 'other.db' AS other", "ATTACH"), ("PRAGMA writable_schema = 1", "PRAGMA"),
        ("SELECT load_extension('x')", "load_extension()"), ("VACUUM INTO 'stolen.db'", "VACUUM"),
        ("CREATE TEMP TABLE t(a)", "CREATE"),
    ])
    func `a statement that does more than read is refused by what it does`(sql: String, what: String) throws {
        var session = try Session.portfolio()
        defer { session.remove() }
        let outcome = try session.run("greffe query \"\(sql)\"")
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors == "greffe: query may only read the portfolio's tables: \(what) is not allowed\n")
        #expect(try session.run("git status --porcelain").output == "")
    }

    @Test func `without a question the saved ones are listed, and each can be asked`() throws {
        var session = try Session.portfolio()
        defer { session.remove() }
        let list = try session.run("greffe query").output.split(separator: "\n")
        #expect(list.count > 5)
        for line in list {
            let name = line.prefix { $0 != " " }
            #expect(try session.run("greffe query \(name)").status == 0, "\(name)")
        }
    }

    @Test func `a question about findings sees what a check finds`() throws {
        var session = try Session.portfolio()
        defer { session.remove() }
        _ = try session.run(
            """
            mkdir -p projects/lone
            printf 'name: Lone\\nstate: active\\n' > projects/lone/project.yaml
            """)
        let found = try session.run(
            "greffe query --format csv \"SELECT count(*) AS found FROM finding WHERE rule = 'sponsor-missing'\"")
        #expect(found.output.split(whereSeparator: \.isNewline) == ["found", "1"], "\(found.output)\(found.errors)")
    }
}
