import CSQLite

extension Connection {
    /// Shuts what no statement needs, for good.
    func harden() {
        turn(SQLITE_DBCONFIG_DEFENSIVE, on: true)
        turn(SQLITE_DBCONFIG_TRUSTED_SCHEMA, on: false)
        turn(SQLITE_DBCONFIG_DQS_DML, on: false)
        turn(SQLITE_DBCONFIG_DQS_DDL, on: false)
        turn(SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, on: false)
        turn(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, on: false)
        turn(SQLITE_DBCONFIG_ENABLE_TRIGGER, on: false)
    }

    /// Lowers the limits of SQLite to those of a stranger's statement; gives those that were.
    func lowerLimits() -> [Int32: Int32] {
        strangersLimits.reduce(into: [:]) { $0[$1.key] = sqlite3_limit(handle, $1.key, $1.value) }
    }

    func restore(_ limits: [Int32: Int32]) {
        for (limit, value) in limits { sqlite3_limit(handle, limit, value) }
    }
}

private let strangersLimits: [Int32: Int32] = [
    SQLITE_LIMIT_ATTACHED: 0,
    SQLITE_LIMIT_COLUMN: Int32(Table.columnLimit + 1),
    SQLITE_LIMIT_COMPOUND_SELECT: 100,
    SQLITE_LIMIT_EXPR_DEPTH: 200,
    SQLITE_LIMIT_FUNCTION_ARG: 100,
    SQLITE_LIMIT_LENGTH: 256 << 10,
    SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 1000,
    SQLITE_LIMIT_SQL_LENGTH: 128 << 10,
    SQLITE_LIMIT_TRIGGER_DEPTH: 0,
    SQLITE_LIMIT_VARIABLE_NUMBER: 100,
    SQLITE_LIMIT_VDBE_OP: 100_000,
    SQLITE_LIMIT_WORKER_THREADS: 0,
]
