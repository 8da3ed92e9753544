/// What statements of strangers may call and read beside the portfolio's own tables.
enum Permissions {
    /// Without those that build great values, load code or tell of the machine (`printf`, `randomblob`, `zeroblob`,
    /// `load_extension`, `fts3_tokenizer`, `sqlite_…`), and those that give another answer each time (`random`,
    /// `current_date`).
    static let functions: Set<String> = [
        "->", "->>", "abs", "acos", "acosh", "asin", "asinh", "atan", "atan2", "atanh", "avg", "ceil", "ceiling",
        "char",
        "coalesce", "cos", "cosh", "count", "cume_dist", "date", "datetime", "degrees", "dense_rank", "exp",
        "first_value", "floor", "fold", "glob", "group_concat", "hex", "ifnull", "iif", "instr", "json", "json_array",
        "json_array_length", "json_extract", "json_group_array", "json_group_object", "json_insert", "json_object",
        "json_quote", "json_remove", "json_replace", "json_set", "json_type", "json_valid", "julianday", "lag",
        "last_value", "lead", "length", "like", "likelihood", "likely", "ln", "log", "log10", "log2", "lower", "ltrim",
        "match", "max", "min", "mod", "nth_value", "ntile", "nullif", "percent_rank", "pi", "pow", "power", "quote",
        "radians", "rank", "replace", "round", "row_number", "rtrim", "sign", "similar_pairs", "similarity", "sin",
        "sinh", "sqrt",
        "strftime", "substr", "substring", "sum", "tan", "tanh", "time", "total", "trim", "trunc", "typeof", "unicode",
        "unixepoch", "unlikely", "upper",
    ]

    /// Whether a statement asks SQLite's functions of dates for the computer's clock.
    static func asksForClock(_ sql: String) -> Bool {
        let bytes = Array(sql.utf8)
        return bytes.indices.contains { start in
            // A letter in upper case lacks this bit.
            bytes[start] == UInt8(ascii: "'")
                && bytes[start...].prefix(5).elementsEqual("'now'".utf8) { $0 | 0x20 == $1 }
        }
    }

    /// Tables that SQLite makes of a value.
    static let tables: Set<String> = ["json_each", "json_tree"]

    /// Whether a name of which SQLite doesn't say what it is can be a common table expression's: the tables that an
    /// extension or SQLite itself provides are not.
    static func canBeTemporary(_ name: String) -> Bool {
        let name = name.lowercased()
        return !["sqlite_", "pragma_", "fts", "rtree", "jsonb_"].contains { name.hasPrefix($0) }
            && !["dbstat", "bytecode", "tables_used", "completion", "generate_series"].contains(name)
    }

    /// The word that a statement begins with, after comments, where one that begins so may change something.
    static func changingVerb(of sql: String) -> String? {
        var rest = sql.drop(while: \.isWhitespace)
        while rest.hasPrefix("--") || rest.hasPrefix("/*") {
            let end = rest.dropFirst(2).firstRange(of: rest.hasPrefix("--") ? "\n" : "*/")
            rest = rest[(end?.upperBound ?? rest.endIndex)...].drop(while: \.isWhitespace)
        }
        let verb = rest.prefix(while: \.isLetter).uppercased()
        return changingVerbs.contains(verb) ? verb : nil
    }

    private static let changingVerbs: Set = [
        "ALTER", "ANALYZE", "ATTACH", "BEGIN", "COMMIT", "CREATE", "DELETE", "DETACH", "DROP", "END", "INSERT",
        "PRAGMA", "REINDEX", "RELEASE", "REPLACE", "ROLLBACK", "SAVEPOINT", "UPDATE", "VACUUM",
    ]

    /// Stands before the names of stored tables, which so have no name in a stranger's statement: one that holds this
    /// character, kept by Unicode for private use, is refused unread.
    static let privateMark: Unicode.Scalar = "\u{E000}"

    /// The name of something of the engine's own, which no table of documents has.
    static func privateName(_ name: String) -> String { "\"\(privateMark)_\(name)\"" }
}
