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
        "DROP TABLE project", "DELETE FROM person", "ATTACH 'other.db' AS other", "PRAGMA writable_schema = 1",
        "SELECT load_extension('x')", "VACUUM INTO 'stolen.db'", "CREATE TEMP TABLE t(a)",
    ])
    func `a statement that does more than read is refused`(sql: String) throws {
        var session = try Session.portfolio()
        defer { session.remove() }
        let outcome = try session.run("greffe query \"\(sql)\"")
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix("greffe: query "), "\(outcome.errors)")
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
}
