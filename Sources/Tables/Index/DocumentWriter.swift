import Reading

/// Writes documents with their rows and sections.
struct DocumentWriter {
    private let layout: TableLayout
    private let rows: RowWriter
    private let document: Statement
    private let section: Statement

    init(_ layout: TableLayout, on connection: Connection) throws(DatabaseError) {
        self.layout = layout
        rows = RowWriter(layout, on: connection)
        document = try connection.prepare("INSERT INTO \(IndexFile.document) VALUES (?, ?, ?, ?, ?, ?)")
        section = try connection.prepare("INSERT INTO \(Table.section.storedName) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    }

    /// Writes a document under a new id; gives the number of its rows.
    func write(_ added: IndexedDocument, id: Int) throws(DatabaseError) -> Int {
        var rowCount = 0
        if let tree = added.tree, let kind = layout.kinds[added.kind] {
            try rows.write(tree, of: kind, captures: added.captures, document: id)
            rowCount = rows.rowCount
        }
        try writeSections(of: added, id: id)
        try document.run([
            .integer(id), .text(added.key.path), .bytes(added.key.content.bytes), .text(added.kind), .integer(rowCount),
            .integer(added.isFaulty ? 1 : 0),
        ])
        return rowCount
    }

    /// The row of a section that holds a field is at the place of that field's value.
    private func writeSections(of added: IndexedDocument, id: Int) throws(DatabaseError) {
        for (offset, heading) in added.sections.enumerated() {
            let node = heading.field.map(\.node).flatMap { $0 < RowPlace.nodeLimit ? $0 : nil } ?? 0
            try section.run([
                .integer(RowPlace(document: id, node: node, isFiled: layout.isOfRecords).at), .text(added.key.path),
                .text(added.kind), added.captures["project"].map(Cell.text) ?? .null, .integer(offset + 1),
                .text(heading.title), .integer(heading.level), heading.field.map { .text($0.name) } ?? .null,
                .integer(heading.wordCount),
            ])
        }
    }
}
