/// The names that a table or a column can't have.
enum ReservedNames {
    /// Words of SQL that SQLite can't parse as a name unless they are quoted.
    static let words: Set<String> = [
        "add", "all", "alter", "and", "as", "autoincrement", "between", "case", "cast", "check", "collate", "commit",
        "constraint", "create", "current_date", "current_time", "current_timestamp", "default", "deferrable", "delete",
        "distinct", "drop", "else", "escape", "except", "exists", "foreign", "from", "group", "having", "if", "in",
        "index", "insert", "intersect", "into", "is", "isnull", "join", "limit", "not", "nothing", "notnull", "null",
        "on", "or", "order", "primary", "raise", "references", "returning", "select", "set", "table", "then", "to",
        "transaction", "union", "unique", "update", "using", "values", "when", "where", "within",
    ]

    /// The tables that the engine fills itself, and those of SQLite.
    static let tables: Set<String> = [
        "archive", "changed_document", "clock", "day", "document_field", "file", "filed_project", "finding",
        "json_each", "json_tree",
        "last_commit", "main", "period", "record", "section", "temp", "template_field",
    ]

    static let tablePrefixes = ["before_", "sqlite_", "pragma_", "fts", "rtree"]

    /// Columns that every table has without saying.
    static let columns: Set<String> = ["rowid", "oid"]

    static func allowsTable(_ name: String) -> Bool {
        isWellFormed(name) && !words.contains(name) && !tables.contains(name)
            && !tablePrefixes.contains { name.hasPrefix($0) }
    }

    static func allowsColumn(_ name: String) -> Bool {
        isWellFormed(name) && !words.contains(name) && !columns.contains(name)
    }

    /// Whether a name is `[a-z][a-z0-9_]*`.
    private static func isWellFormed(_ name: String) -> Bool {
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        return name.utf8.first.map(letters.contains) == true
            && name.utf8.allSatisfy { letters.contains($0) || digits.contains($0) || $0 == UInt8(ascii: "_") }
    }
}
