/// Search in the texts of the archive's documents: words in any case, with or without accents, and their beginnings
/// (SQLite's FTS5). It is kept in the archive's own index, which has it from the first search on.
package final class TextSearch {
    private let connection: Connection

    private static let texts = Permissions.privateName("texts")
    /// The last document whose text is there.
    private static let last = Permissions.privateName("last_text")

    /// A document whose text is not there yet.
    package struct Document: Sendable {
        package let id: Int
        package let content: ContentID
    }

    /// Searches what is attached; where its file can't be written, a copy in memory. Nil where nothing is.
    package static func opened(in attachment: Attachment) throws(DatabaseError) -> TextSearch? {
        switch attachment {
        case .unavailable: return nil
        case .index(let index): return try TextSearch(index.connection)
        case .file(let path):
            do throws(DatabaseError) {
                return try TextSearch(Connection(path: path, .readWrite))
            } catch {
                guard error.isBusy || error.isUnwritable else { throw error }
            }
            let copy = try Connection()
            try copy.copy(from: Connection(path: path, .readOnly))
            return try TextSearch(copy)
        }
    }

    private init(_ connection: Connection) throws(DatabaseError) {
        self.connection = connection
        let isThere = try connection.rows(
            "SELECT 1 FROM sqlite_schema WHERE name = ?", [.text(Self.unquoted(Self.last))])
        guard isThere.isEmpty else { return }
        try connection.transaction { () throws(DatabaseError) in
            try connection.execute(
                """
                CREATE VIRTUAL TABLE IF NOT EXISTS \(Self.texts)
                USING fts5(text, content = '', tokenize = 'unicode61 remove_diacritics 2');
                CREATE TABLE IF NOT EXISTS \(Self.last)(id INTEGER);
                """)
        }
    }

    private static func unquoted(_ name: String) -> String { String(name.dropFirst().dropLast()) }

    /// The documents whose texts are still to be given to ``add(_:)``.
    package func missing() throws(DatabaseError) -> [Document] {
        try connection.rows(
            """
            SELECT id, content FROM \(IndexFile.document)
            WHERE id > (SELECT coalesce(max(id), 0) FROM \(Self.last)) ORDER BY id
            """
        ).compactMap { row in
            guard let id = row[0].integer, case .bytes(let bytes) = row[1] else { return nil }
            return Document(id: id, content: bytes.withUnsafeBytes { ContentID($0) })
        }
    }

    /// Adds texts, in the order of their documents, in one transaction.
    ///
    /// What another process has added meanwhile is left out.
    package func add(_ texts: some Sequence<(document: Document, text: String)>) throws(DatabaseError) {
        try connection.transaction { () throws(DatabaseError) in
            let missing = try Set(missing().map(\.id))
            let insertion = try connection.prepare("INSERT INTO \(Self.texts)(rowid, text) VALUES (?, ?)")
            var last: Int?
            for (document, text) in texts where missing.contains(document.id) {
                try insertion.run([.integer(document.id), .text(text)])
                last = document.id
            }
            guard let last else { return }
            try connection.execute("DELETE FROM \(Self.last)")
            try connection.prepare("INSERT INTO \(Self.last) VALUES (?)").run([.integer(last)])
        }
    }

    /// The paths of the documents that have every one of some words; one that ends with `*` stands for those that begin so.
    package func paths(of words: String) throws(DatabaseError) -> [String] {
        let terms = words.split(whereSeparator: \.isWhitespace).map { word in
            let isBeginning = word.last == "*"
            let text = word.filter { $0 != "\"" && $0 != "*" }
            return "\"\(text)\"" + (isBeginning ? "*" : "")
        }.filter { $0.count > 2 }
        guard !terms.isEmpty else { return [] }
        return try connection.rows(
            """
            SELECT d.path FROM \(Self.texts) t JOIN \(IndexFile.document) d ON d.id = t.rowid
            WHERE t.text MATCH ? ORDER BY d.path
            """, [.text(terms.joined(separator: " "))]
        ).compactMap { $0[0].text }
    }
}
