import CSQLite
import Foundation
import Reading
import Testing

@testable import Tables

@Suite(.serialized)
struct SandboxTests {
    private let connection: Connection
    private let sandbox: Sandbox

    init() throws {
        connection = try Connection()
        try connection.execute(
            """
            CREATE TABLE "\(Permissions.privateMark)project"(id TEXT, budget "money numeric");
            CREATE TABLE secret(word TEXT);
            INSERT INTO secret VALUES ('sesame');
            INSERT INTO "\(Permissions.privateMark)project" VALUES ('crm', 1200.50), ('erp', 3000);
            CREATE TEMP VIEW project AS SELECT id, budget FROM main."\(Permissions.privateMark)project" WHERE id <> 'erp';
            """)
        sandbox = try Sandbox(connection)
        sandbox.allowReading(["project"])
    }

    private func cause(of sql: String) -> QueryFailure.Cause? {
        do throws(QueryFailure) {
            _ = try sandbox.run(sql, named: "a-rule")
            return nil
        } catch {
            #expect(error.name == "a-rule")
            return error.cause
        }
    }

    @Test func `answers what may be asked`() throws {
        let result = try sandbox.run(
            "SELECT id, budget, budget * 2 AS twice FROM project WHERE budget > :least -- all of them\n;;",
            named: "query", ["least": 1000, "unused": "x"])
        #expect(result.rows.map { $0[0] } == ["crm"])
        #expect(result.columns.map(\.unit) == [nil, .money, nil])
        #expect(result.tablesRead == ["project"])
    }

    @Test func `says what a statement reads, through views too`() throws {
        try sandbox.createView("rich", as: "SELECT * FROM project WHERE budget > 1000 -- as of today")
        #expect(try sandbox.tablesRead(by: "SELECT id FROM rich", named: "q") == ["rich", "project"])
        #expect(try sandbox.tablesRead(by: "SELECT count(*) FROM rich", named: "q") == ["project"])
        #expect(
            try sandbox.tablesRead(by: "WITH a AS (SELECT 1) SELECT count(*) FROM a, json_each('[1]')", named: "q") == [
                "json_each"
            ])
    }

    @Test(arguments: [
        "ATTACH '/tmp/other.db' AS other", "VACUUM INTO '/tmp/copy.db'", "VACUUM", "PRAGMA journal_mode = OFF",
        "PRAGMA table_list", "PRAGMA data_version = 1", "SELECT load_extension('x')", "SELECT fts3_tokenizer('simple')",
        "SELECT * FROM secret", "SELECT count(*) FROM sqlite_schema", "SELECT * FROM sqlite_temp_master",
        "SELECT * FROM main.sqlite_master", "SELECT count(*) FROM pragma_table_list", "SELECT sql FROM sqlite_stmt",
        "SELECT name FROM dbstat", "SELECT * FROM pragma_database_list", "CREATE TEMP TABLE t(a)", "CREATE TABLE t(a)",
        "CREATE TEMP VIEW v AS SELECT 1", "DROP VIEW project", "INSERT INTO secret VALUES (1)", "DELETE FROM secret",
        "UPDATE secret SET word = ''", "DELETE FROM project", "UPDATE project SET id = ''", "DROP TABLE project",
        "INSERT INTO project VALUES ('x', 1)", "-- a\n/* b */ delete from nothing",
        "BEGIN", "SAVEPOINT a", "ANALYZE", "REINDEX", "DETACH main",
        "CREATE VIRTUAL TABLE t USING fts5(a)", "CREATE TEMP TRIGGER t AFTER INSERT ON secret BEGIN SELECT 1; END",
        "EXPLAIN SELECT * FROM project", "EXPLAIN QUERY PLAN SELECT * FROM project", "SELECT random()",
        "SELECT sqlite_version()", "SELECT current_date", "SELECT date('now')", "SELECT strftime('%Y', 'NOW')",
        "WITH project AS (SELECT * FROM main.secret) SELECT * FROM project",
        "SELECT * FROM (SELECT word FROM secret) AS project", "SELECT * FROM \"\u{E000}project\"",
        "SELECT (SELECT word FROM secret) FROM project", "SELECT 1 WHERE EXISTS (SELECT word FROM secret)",
        "SELECT 1\u{0}; DROP TABLE secret", "SELECT printf('%900000000d', 1)", "SELECT format('%900000000d', 1)",
        "SELECT zeroblob(900000000)", "SELECT hex(randomblob(900000000))",
    ])
    func `refuses what is not reading the portfolio`(sql: String) {
        guard case .forbidden = cause(of: sql) else {
            Issue.record("not forbidden: \(sql): \(String(describing: cause(of: sql)))")
            return
        }
    }

    @Test(arguments: [
        "SELECT count(*) FROM jsonb_each('[1]')", "SELECT count(*) FROM jsonb_tree('[1]')", "SELECT concat('a', 'b')",
        "SELECT string_agg(id, ',') FROM project", "SELECT median(budget) FROM project", "SELECT unistr('a')",
    ])
    func `allows nothing that only later versions of SQLite have`(sql: String) {
        #expect(cause(of: sql) != nil)
    }

    @Test(arguments: [
        "", "-- nothing", "SELECT 1; SELECT 2", "SELECT \"misspelt\" FROM project", "SELECT nothing FROM project",
        "SELEC 1", "-- delete what is not there\nSELECT nothing FROM project", "/* DROP */ SELECT nothing FROM project",
    ])
    func `says what is not a statement`(sql: String) {
        guard case .invalid(let error) = cause(of: sql) else {
            Issue.record("valid: \(sql)")
            return
        }
        #expect(!error.message.isEmpty)
    }

    private static let long =
        "(WITH RECURSIVE n(x) AS (VALUES ('aaaaaaaaaaaaaaaa') UNION ALL SELECT x || x FROM n WHERE length(x) < 130000) SELECT max(x) FROM n)"

    /// A statement that doubles in size sixty times while it is compiled.
    private static func doubling(_ select: (String) -> String) -> String {
        let tables = (1..<60).map { "t\($0) AS (\(select("t\($0 - 1)")))" }
        return "WITH t0 AS (SELECT 1 AS a), " + tables.joined(separator: ", ") + " SELECT * FROM t59"
    }

    @Test(arguments: [
        "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
        "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT * FROM n",
        "WITH RECURSIVE n(x) AS (VALUES ('a') UNION ALL SELECT x || x FROM n) SELECT length(x) FROM n",
        "WITH RECURSIVE n(x) AS (SELECT \(long) UNION ALL SELECT x FROM n) SELECT x FROM n",
        "WITH RECURSIVE n(i) AS (VALUES (1) UNION SELECT i + 1 FROM n) SELECT max(i) FROM n",
        "WITH RECURSIVE n(i, x) AS (SELECT 1, \(long) UNION SELECT i + 1, x || i FROM n) SELECT max(x) FROM n",
        "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT group_concat(\(long)) FROM n",
        "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT json_group_array(\(long)) FROM n",
        "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT similarity(\(long) || i, \(long) || 'b' || i) FROM n",
        "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT 100000), w AS (SELECT i, \(long) || i AS x FROM n) SELECT * FROM w ORDER BY x, i",
        doubling { "SELECT a.a FROM \($0) a, \($0) b" },
        doubling { "SELECT a FROM \($0) UNION ALL SELECT a FROM \($0)" },
        "SELECT " + String(repeating: "(SELECT ", count: 150) + "1" + String(repeating: ")", count: 150)
            + " UNION SELECT " + String(repeating: "a||", count: 300) + "1",
    ])
    func `stops what would take all time or memory`(sql: String) throws {
        let most = Memory.most { #expect(cause(of: sql) != nil) }
        #expect(most < 64 << 20)
        #expect(try sandbox.run("SELECT id FROM project", named: "next").rows == [["crm"]])
    }

    @Test(arguments: [
        "SELECT instr(\(long), substr(\(long), 1, 60000) || 'b')",
        "SELECT replace(\(long), substr(\(long), 1, 60000) || 'b', 'c')",
        "SELECT length(trim(\(long), substr(\(long), 1, 60000)))",
        "SELECT \(long) LIKE '\(String(repeating: "%a", count: 400))b'",
        "SELECT \(long) GLOB '\(String(repeating: "*a", count: 400))b'",
    ])
    func `takes no quadratic time`(sql: String) {
        #expect(cause(of: sql) == nil)
    }

    @Test func `views of strangers are checked where they are used`() throws {
        try sandbox.createView("spy", as: "SELECT * FROM secret")
        #expect(throws: QueryFailure("spy", .forbidden("secret"))) {
            try sandbox.run("SELECT * FROM spy", named: "a-rule")
        }
        #expect(throws: QueryFailure.self) { try sandbox.createView("two", as: "SELECT 1; DROP TABLE secret") }
        #expect(try connection.rows("SELECT word FROM secret") == [["sesame"]])
    }

    /// Waits, as a thread does that has no processor to run on.
    private static let waiting = Function(
        name: "fold", parameterCount: 1,
        body: .scalar { context, _, _ in
            usleep(200_000)
            sqlite3_result_int(context, 1)
        })
    private static let patient =
        "WITH RECURSIVE n(i) AS (SELECT fold('') UNION ALL SELECT i + 1 FROM n WHERE i < 1000) SELECT max(i) FROM n"

    @Test func `does not count the time for which a statement waits`() throws {
        try connection.define([Self.waiting])
        let result = try sandbox.run(
            Self.patient, named: "a-rule", within: QueryLimits(duration: .milliseconds(100)))
        #expect(result.rows == [[1000]])
    }

    @Test func `stops what waits for ever`() throws {
        try connection.define([Self.waiting])
        let limits = QueryLimits(duration: .milliseconds(100), patience: .milliseconds(50))
        #expect(throws: QueryFailure("a-rule", .tookTooLong(.milliseconds(150)))) {
            try sandbox.run(Self.patient, named: "a-rule", within: limits)
        }
    }
}
