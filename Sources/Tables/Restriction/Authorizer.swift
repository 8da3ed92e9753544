import CSQLite
import Glibc

/// Decides what a statement may do while SQLite compiles it, and notes what it reads.
final class Authorizer {
    /// Whether the statement that is being compiled is a stranger's.
    var isRestricted = false
    /// The tables and views that a stranger's statement may read, in lower case.
    var readable = Permissions.tables
    /// What the statement reads of them.
    private(set) var reads: Set<String> = []
    private var lastRead = LastRead(nil, in: nil)
    /// The views that strangers wrote, in lower case.
    var views: Set<String> = []
    /// What the statement was refused, and the view that asks for it; nil where that is the statement itself.
    private(set) var refusal: String?
    private(set) var refusedView: String?

    func begin() {
        reads = []
        lastRead = LastRead(nil, in: nil)
        forgetRefusal()
        isRestricted = true
    }

    func forgetRefusal() { (refusal, refusedView) = (nil, nil) }

    func install(on connection: Connection) {
        sqlite3_set_authorizer(
            connection.handle,
            { context, action, first, second, database, view in
                guard let context else { return SQLITE_DENY }
                let authorizer = Unmanaged<Authorizer>.fromOpaque(context).takeUnretainedValue()
                return authorizer.isAllowed(action, first, second, of: database, in: view) ? SQLITE_OK : SQLITE_DENY
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    private func isAllowed(
        _ action: Int32, _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?,
        of database: UnsafePointer<CChar>?, in view: UnsafePointer<CChar>?
    ) -> Bool {
        guard isRestricted, action != SQLITE_SELECT, action != SQLITE_RECURSIVE else { return true }
        let isOfArchive = database.map { strcmp($0, Attachment.name) == 0 } ?? false
        // A view is expanded wherever it is named, and each time every column is asked for.
        if action == SQLITE_READ, !isOfArchive, lastRead.is(first, in: view) { return true }
        let (name, detail) = (first.map { String(cString: $0) } ?? "", second.map { String(cString: $0) } ?? "")
        if action == SQLITE_READ, isOfArchive {
            return isReadable(name, in: view) || refuse(name, in: view)
        }
        switch action {
        case SQLITE_READ: return isReadable(first, name, column: detail, in: view) || refuse(name, in: view)
        case SQLITE_FUNCTION:
            return Permissions.functions.contains(detail.lowercased()) || refuse("\(detail)()", in: view)
        case SQLITE_PRAGMA:
            return name.lowercased() == "data_version" && detail.isEmpty || refuse("PRAGMA \(name)", in: view)
        default:
            // SQLite makes a table of its own when one is first named, by changes that nobody wrote.
            return refuse(name.hasPrefix("sqlite_") ? name : Self.names[action] ?? "this statement", in: view)
        }
    }

    /// Whether a table of the archive may be read: its views, and through them what they show.
    private func isReadable(_ table: String, in view: UnsafePointer<CChar>?) -> Bool {
        let isStored = table.unicodeScalars.first == Permissions.privateMark
        let name = isStored ? view.map { String(cString: $0) } ?? "" : table
        if !name.isEmpty { reads.insert("\(Attachment.name).\(name.lowercased())") }
        return isStored || !table.hasPrefix("sqlite_")
    }

    private func isReadable(
        _ first: UnsafePointer<CChar>?, _ table: String, column: String, in view: UnsafePointer<CChar>?
    ) -> Bool {
        let name = table.lowercased()
        if table.unicodeScalars.first == Permissions.privateMark {
            // Of a table of whose columns none is read SQLite tells twice, once without the view.
            if let view, view.pointee != 0 { reads.insert(String(cString: view).lowercased()) }
            lastRead = LastRead(first, in: view)
            return true
        }
        if readable.contains(name) {
            reads.insert(name)
            lastRead = LastRead(first, in: view)
            return true
        }
        // SQLite names a common table expression only where none of its columns is read.
        return name.unicodeScalars.first == Permissions.privateMark
            || column.isEmpty && Permissions.canBeTemporary(name)
    }

    private func refuse(_ what: String, in view: UnsafePointer<CChar>?) -> Bool {
        guard refusal == nil else { return false }
        refusal = what
        refusedView = view.map { String(cString: $0) }.flatMap { views.contains($0.lowercased()) ? $0 : nil }
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

/// The table that was last found to be readable, and the view it was read in.
private struct LastRead {
    private let table: [CChar]
    private let view: [CChar]

    init(_ table: UnsafePointer<CChar>?, in view: UnsafePointer<CChar>?) {
        self.table = Self.copy(table)
        self.view = Self.copy(view)
    }

    func `is`(_ table: UnsafePointer<CChar>?, in view: UnsafePointer<CChar>?) -> Bool {
        guard let table else { return false }
        return strcmp(self.table, table) == 0 && (view.map { strcmp(self.view, $0) == 0 } ?? (self.view == [0]))
    }

    /// The text with the NUL that ends it.
    private static func copy(_ text: UnsafePointer<CChar>?) -> [CChar] {
        text.map { Array(UnsafeBufferPointer(start: $0, count: strlen($0) + 1)) } ?? [0]
    }
}
