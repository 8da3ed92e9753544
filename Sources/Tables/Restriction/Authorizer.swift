import CSQLite

/// Decides what a statement may do while SQLite compiles it, and notes what it reads.
final class Authorizer {
    /// Whether the statement that is being compiled is a stranger's.
    var isRestricted = false
    /// The tables and views that a stranger's statement may read, in lower case.
    var readable = Permissions.tables
    /// What the statement reads of them.
    private(set) var reads: Set<String> = []
    /// What the statement was refused.
    private(set) var refusal: String?

    func begin() {
        reads = []
        refusal = nil
        isRestricted = true
    }

    func install(on connection: Connection) {
        sqlite3_set_authorizer(
            connection.handle,
            { context, action, first, second, _, view in
                guard let context else { return SQLITE_DENY }
                let authorizer = Unmanaged<Authorizer>.fromOpaque(context).takeUnretainedValue()
                return authorizer.isAllowed(action, first, second, in: view) ? SQLITE_OK : SQLITE_DENY
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    private func isAllowed(
        _ action: Int32, _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?,
        in view: UnsafePointer<CChar>?
    ) -> Bool {
        guard isRestricted else { return true }
        let (first, second) = (first.map { String(cString: $0) } ?? "", second.map { String(cString: $0) } ?? "")
        let view = view.map { String(cString: $0) } ?? ""
        switch action {
        case SQLITE_SELECT, SQLITE_RECURSIVE: return true
        case SQLITE_READ: return isReadable(first, column: second, in: view) || refuse(first)
        case SQLITE_FUNCTION: return Permissions.functions.contains(second.lowercased()) || refuse("\(second)()")
        case SQLITE_PRAGMA: return first.lowercased() == "data_version" && second.isEmpty || refuse("PRAGMA \(first)")
        default: return refuse(Self.names[action] ?? "this statement")
        }
    }

    private func isReadable(_ table: String, column: String, in view: String) -> Bool {
        let name = table.lowercased()
        if table.unicodeScalars.first == Permissions.privateMark {
            // Of a table of whose columns none is read SQLite tells twice, once without the view.
            if !view.isEmpty { reads.insert(view.lowercased()) }
            return true
        }
        if readable.contains(name) {
            reads.insert(name)
            return true
        }
        // SQLite names a common table expression only where none of its columns is read.
        return name.unicodeScalars.first == Permissions.privateMark
            || column.isEmpty && Permissions.canBeTemporary(name)
    }

    private func refuse(_ what: String) -> Bool {
        refusal = refusal ?? what
        return false
    }

    private static let names: [Int32: String] = [
        SQLITE_ATTACH: "ATTACH", SQLITE_DETACH: "DETACH", SQLITE_INSERT: "INSERT", SQLITE_UPDATE: "UPDATE",
        SQLITE_DELETE: "DELETE", SQLITE_ALTER_TABLE: "ALTER TABLE", SQLITE_ANALYZE: "ANALYZE",
        SQLITE_REINDEX: "REINDEX",
        SQLITE_CREATE_TABLE: "CREATE TABLE", SQLITE_CREATE_TEMP_TABLE: "CREATE TABLE",
        SQLITE_CREATE_VIEW: "CREATE VIEW",
        SQLITE_CREATE_TEMP_VIEW: "CREATE VIEW", SQLITE_CREATE_INDEX: "CREATE INDEX",
        SQLITE_CREATE_TEMP_INDEX: "CREATE INDEX", SQLITE_CREATE_TRIGGER: "CREATE TRIGGER",
        SQLITE_CREATE_TEMP_TRIGGER: "CREATE TRIGGER", SQLITE_CREATE_VTABLE: "CREATE VIRTUAL TABLE",
        SQLITE_DROP_TABLE: "DROP TABLE", SQLITE_DROP_VIEW: "DROP VIEW", SQLITE_DROP_TEMP_TABLE: "DROP TABLE",
        SQLITE_DROP_TEMP_VIEW: "DROP VIEW", SQLITE_DROP_INDEX: "DROP INDEX", SQLITE_TRANSACTION: "a transaction",
        SQLITE_SAVEPOINT: "SAVEPOINT",
    ]
}
