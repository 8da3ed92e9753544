/// A statement that takes all time or memory, or does something else than read the portfolio's tables.
struct HostileStatement {
    /// What its rule, view or query is called after.
    let name: String
    let sql: String
    private let fate: Fate

    private enum Fate {
        case forbidden(String)
        case slow, greedy, endless
    }

    private init(_ name: String, _ sql: String, _ fate: Fate) {
        (self.name, self.sql, self.fate) = (name, sql, fate)
    }

    /// The name of a view that holds it.
    var view: String { "hostile_" + name.replacing("-", with: "_") }

    /// What is said of it, where it is called so.
    func reason(_ name: String, in language: String) -> String {
        let isFrench = language == "fr"
        return switch fate {
        case .forbidden(let what):
            isFrench
                ? "\(name) ne peut que lire les tables du portefeuille : \(what) n'est pas permis"
                : "\(name) may only read the portfolio's tables: \(what) is not allowed"
        case .slow: isFrench ? "\(name) a été arrêté après 1000 ms" : "\(name) was stopped after 1000 ms"
        case .greedy:
            isFrench
                ? "\(name) a été arrêté car il prend trop de mémoire"
                : "\(name) was stopped because it takes too much memory"
        case .endless:
            isFrench
                ? "\(name) a été arrêté car il donne trop de lignes"
                : "\(name) was stopped because it gives too many rows"
        }
    }

    /// Rows without end, numbered.
    private static let numbers = "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n)"
    /// A text of 128 KiB.
    private static let long =
        "(WITH RECURSIVE l(x) AS (VALUES ('aaaaaaaaaaaaaaaa') UNION ALL SELECT x || x FROM l WHERE length(x) < 130000) SELECT max(x) FROM l)"

    /// A statement that doubles in size sixty times while it is compiled.
    private static func doubling(_ select: (String) -> String) -> String {
        let tables = (1..<60).map { "t\($0) AS (\(select("t\($0 - 1)")))" }
        return "WITH t0 AS (SELECT 1 AS a), " + tables.joined(separator: ", ") + " SELECT a AS _at FROM t59"
    }

    static let endless = HostileStatement("endless", "\(numbers) SELECT count(*) AS _at FROM n", .slow)

    static let all = unbounded + refused
    /// One of each fate.
    static let some = [endless, unbounded[3], unbounded[4], refused[0]]

    private static let unbounded = [
        endless,
        HostileStatement(
            "instr", "\(numbers) SELECT sum(instr(\(long), substr(\(long), 1, 60000) || 'b' || i)) AS _at FROM n", .slow
        ),
        HostileStatement(
            "replace",
            "\(numbers) SELECT sum(length(replace(\(long), substr(\(long), 1, 60000) || i, 'c'))) AS _at FROM n",
            .slow),
        HostileStatement("rows", "\(numbers) SELECT NULL AS _at FROM n", .endless),
        HostileStatement("bomb-of-joins", doubling { "SELECT a.a FROM \($0) a, \($0) b" }, .greedy),
        HostileStatement("bomb-of-unions", doubling { "SELECT a FROM \($0) UNION ALL SELECT a FROM \($0)" }, .greedy),
        HostileStatement("value", "SELECT 1 AS _at, hex(hex(\(long)))", .greedy),
        HostileStatement(
            "sort", "\(numbers) SELECT i AS _at FROM (SELECT i, \(long) || i AS x FROM n LIMIT 100000) ORDER BY x, i",
            .greedy),
    ]

    private static let refused = [
        HostileStatement("printf", "SELECT 1 AS _at, printf('%900000000d', 1)", .forbidden("printf()")),
        HostileStatement("zeroblob", "SELECT 1 AS _at, zeroblob(900000000)", .forbidden("zeroblob()")),
        HostileStatement("load-extension", "SELECT 1 AS _at, load_extension('x')", .forbidden("load_extension()")),
        HostileStatement("tokenizer", "SELECT 1 AS _at, fts3_tokenizer('simple')", .forbidden("fts3_tokenizer()")),
        HostileStatement("attach", "ATTACH 'stolen.db' AS other", .forbidden("ATTACH")),
        HostileStatement("vacuum-into", "VACUUM INTO 'stolen.db'", .forbidden("VACUUM")),
        HostileStatement("pragma", "PRAGMA writable_schema = 1", .forbidden("PRAGMA")),
        HostileStatement("pragma-table", "SELECT 1 AS _at FROM pragma_table_list", .forbidden("pragma_table_list")),
        HostileStatement("temp-table", "CREATE TEMP TABLE t(a)", .forbidden("CREATE")),
        HostileStatement("schema", "SELECT 1 AS _at, sql FROM sqlite_master", .forbidden("sqlite_master")),
        HostileStatement("pages", "SELECT 1 AS _at, path FROM dbstat", .forbidden("dbstat")),
        HostileStatement("stored", "SELECT 1 AS _at FROM main.\"\u{E000}project\"", .forbidden("U+E000")),
    ]
}
