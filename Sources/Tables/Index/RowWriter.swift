import Reading
import Text
import Values

/// Writes the rows of documents into their tables.
final class RowWriter {
    private let layout: TableLayout
    private let connection: Connection
    /// One for each table of the layout, prepared when it is first needed.
    private var statements: [Statement?]
    private var texts = RowTexts()
    /// The keys of the rows above the one being written: captures, then keys and positions.
    private var keys: [Key] = []
    private var firstRow = 0
    /// How many rows the last document has.
    private(set) var rowCount = 0

    private enum Key {
        case none
        case text(UnsafeBufferPointer<UInt8>)
        case position(Int)
    }

    init(_ layout: TableLayout, on connection: Connection) {
        self.layout = layout
        self.connection = connection
        statements = Array(repeating: nil, count: layout.tables.count)
    }

    /// Writes all rows of a document of a known kind.
    func write(_ tree: Tree, of kind: KindMapping, captures: [String: String], document: Int) throws(DatabaseError) {
        firstRow = RowPlace(document: document, isFiled: layout.isOfRecords).at
        rowCount = 0
        texts.removeAll()
        keys = kind.captures.map { capture in
            guard var text = captures[capture] else { return .none }
            return .text(text.withUTF8 { texts.copy($0) })
        }
        try write(tree.root, kind.root, nil)
    }

    /// Writes a value into the row being bound, or into rows of its own.
    private func write(_ node: Node, _ index: Int, _ row: Statement?) throws(DatabaseError) {
        switch node.kind {
        case .null, .unreadable: return
        case .object: try writeObject(node, index, row)
        case .array:
            if let rows = layout.mappings[index].array { return try writeItems(node, rows) }
            bindJSON(node, index, row)
        case .withheld:
            if let column = layout.mappings[index].withheld, let row { bindText(node, column, row) }
        case .boolean, .number, .string:
            guard let scalar = layout.mappings[index].scalar, let row else { return bindJSON(node, index, row) }
            bind(node, scalar, row)
        }
    }

    private func writeObject(_ node: Node, _ index: Int, _ row: Statement?) throws(DatabaseError) {
        if let rows = layout.mappings[index].row {
            try writeRow(node, rows, key: .none)
        } else if let rows = layout.mappings[index].map {
            for entry in node.children { try writeEntry(entry, rows) }
        } else if layout.mappings[index].fields.isEmpty {
            bindJSON(node, index, row)
        } else {
            try writeFields(node, index, row)
        }
    }

    /// Fields mostly stand in the schema's order: each is looked for from the one before.
    private func writeFields(_ node: Node, _ index: Int, _ row: Statement?) throws(DatabaseError) {
        var place = 0
        for child in node.children {
            guard let name = child.key, let found = layout.mappings[index].field(name, from: place) else {
                if let rows = layout.mappings[index].others { try writeEntry(child, rows) }
                continue
            }
            try write(child, layout.mappings[index].fields[found].mapping, row)
            place = found + 1
        }
    }

    private func writeEntry(_ entry: Node, _ rows: Mapping.Rows) throws(DatabaseError) {
        let mark = texts.mark
        var name = entry.key ?? ""
        try writeRow(entry, rows, key: .text(name.withUTF8 { texts.copy($0) }))
        texts.remove(from: mark)
    }

    private func writeItems(_ node: Node, _ rows: Mapping.Rows) throws(DatabaseError) {
        for (offset, item) in node.children.enumerated() {
            try writeRow(item, rows, key: .position(offset + 1))
        }
    }

    private func writeRow(_ node: Node, _ rows: Mapping.Rows, key: Key) throws(DatabaseError) {
        guard node.index < RowPlace.nodeLimit else { return }
        let statement = try statement(for: rows.table)
        statement.clear()
        statement.bind(firstRow + node.index, at: 1)
        for (key, column) in zip(keys, rows.ancestors) { bind(key, column, statement) }
        let mark = texts.beginRow()
        if let column = rows.key {
            bind(key, column, statement)
            keys.append(key)
        }
        try write(node, rows.mapping, statement)
        if rows.key != nil { keys.removeLast() }
        try statement.run()
        rowCount += 1
        texts.endRow(mark)
    }

    private func statement(for table: Int) throws(DatabaseError) -> Statement {
        if let statement = statements[table] { return statement }
        let places = layout.tables[table].columns.map { _ in ", ?" }.joined()
        let statement = try connection.prepare("INSERT INTO \(layout.tables[table].storedName) VALUES (?\(places))")
        statements[table] = statement
        return statement
    }
}

extension RowWriter {
    /// The place of a column among the parameters of its table's statement, after `_at`.
    private func parameter(_ column: Int) -> Int32 { Int32(column + 2) }

    private func bind(_ key: Key, _ column: Int, _ row: Statement) {
        switch key {
        case .none: return
        case .text(let text): row.bind(text, at: parameter(column))
        case .position(let position): row.bind(position, at: parameter(column))
        }
    }

    private func bind(_ node: Node, _ scalar: Mapping.Scalar, _ row: Statement) {
        if let number = node.number {
            row.bind(number, at: parameter(scalar.column))
        } else if let boolean = node.boolean {
            row.bind(boolean ? 1 : 0, at: parameter(scalar.column))
        } else if scalar.unitColumn == nil {
            return bindText(node, scalar.column, row)
        }
        if let column = scalar.unitColumn { bindUnit(node, scalar, column, row) }
    }

    /// Splits a value that says its unit itself: `285 d`.
    private func bindUnit(_ node: Node, _ scalar: Mapping.Scalar, _ column: Int, _ row: Statement) {
        guard let text = node.string else {
            return bind(Cell.text(scalar.units[0].rawValue), column, row)
        }
        guard let figure = Figure(text, in: scalar.units) else { return bindText(node, scalar.column, row) }
        bind(figure.value, scalar.column, row)
        bind(Cell.text(figure.unit.rawValue), column, row)
    }

    private func bind(_ cell: Cell, _ column: Int, _ row: Statement) {
        switch cell {
        case .number(let number): row.bind(number, at: parameter(column))
        case .text(var text): row.bind(text.withUTF8 { texts.copy($0) }, at: parameter(column))
        case .null, .bytes: return
        }
    }

    private func bindText(_ node: Node, _ column: Int, _ row: Statement) {
        guard let text = node.withUTF8({ texts.copy($0) }) else { return }
        row.bind(text, at: parameter(column))
    }

    /// JSON that does not fit into a cell is left out, since a part of it is none.
    private func bindJSON(_ node: Node, _ index: Int, _ row: Statement?) {
        guard let column = layout.mappings[index].json, let row else { return }
        let json = JSONText.bytes(of: node)
        guard json.count <= RowTexts.cellLimit else { return }
        row.bind(json.withUnsafeBufferPointer { texts.copy($0) }, at: parameter(column))
    }
}
