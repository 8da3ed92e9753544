import Testing

@testable import Checks

/// What SQLite runs without a word.
@Suite struct SQLLintTests {
    private func divisions(_ sql: String) -> Int { SQLLint(SQLToken.all(of: sql)).integerDivisions.count }

    private func notIns(_ sql: String) -> Int {
        SQLLint(SQLToken.all(of: sql)).nullableNotIns(keys: ["project", "_at"]).count
    }

    @Test(arguments: [
        "SELECT a / b", "SELECT 1 / 2", "SELECT count(*) / 12 FROM t", "SELECT (a + b) / c", "SELECT a * 100 / b",
        "SELECT sum(a) / (SELECT count(*) FROM t)", "SELECT 1.5 + a / b", "SELECT CASE WHEN x > 1.5 THEN a / b END",
        "SELECT a / CASE WHEN b THEN c ELSE d END", "SELECT round(a) + b / c", "SELECT CAST(a AS INTEGER) / b",
    ])
    func `finds a division that may drop its fraction`(sql: String) {
        #expect(divisions(sql) == 1)
    }

    @Test(arguments: [
        "SELECT 1.0 * a / b", "SELECT 100.0 * (a - b) / b", "SELECT a / 2.0", "SELECT CAST(a AS REAL) / b",
        "SELECT a * b * 1.0 / c", "SELECT (julianday(a) - julianday(b)) / 30", "SELECT a / (1.0 * b)",
        "SELECT round(a, 2) / b", "SELECT 1.0 * sum(a) / count(b)", "SELECT 'a / b'", "SELECT a -- / b",
        "SELECT a /* / */ + b",
        "SELECT CASE WHEN b > 0 THEN 1.0 * a END / b", "SELECT \"a / b\" FROM t", "SELECT 1.0 * x.over / x.budget",
    ])
    func `leaves alone what has a real side`(sql: String) {
        #expect(divisions(sql) == 0)
    }

    @Test func `finds NOT IN over rows of which one may be NULL`() {
        #expect(notIns("SELECT 1 WHERE a NOT IN (SELECT owner FROM risk)") == 1)
        #expect(notIns("SELECT 1 WHERE a NOT IN (SELECT r.owner FROM risk r WHERE r.state = 'open')") == 1)
        #expect(notIns("SELECT 1 WHERE a NOT IN (SELECT owner FROM risk WHERE owner IS NOT NULL)") == 0)
        #expect(notIns("SELECT 1 WHERE a NOT IN (SELECT coalesce(owner, '') FROM risk)") == 0)
        #expect(notIns("SELECT 1 WHERE a NOT IN (SELECT p.project FROM project p)") == 0)
        #expect(notIns("SELECT 1 WHERE a NOT IN ('x', 'y')") == 0)
        #expect(notIns("SELECT 1 WHERE a IN (SELECT owner FROM risk)") == 0)
    }

    @Test(arguments: ["SELECT 'open", "SELECT /* open", "SELECT (((", "END END CASE ) (", "/", "NOT IN (SELECT", ""])
    func `takes whatever it is given`(sql: String) {
        _ = divisions(sql)
        _ = notIns(sql)
    }
}
