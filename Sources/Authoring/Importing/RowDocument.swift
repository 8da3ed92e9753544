import Text

/// What one row says of one document.
struct RowDocument {
    let path: RepositoryPath
    let mapping: DocumentMapping
    let fields: [FieldValue]
    /// The entry for each of the mapping's numbered maps.
    let entries: [[FieldValue]]
    /// Fields that the row gives no value, with the cells that would.
    let unfilled: [(path: [String], cell: FieldCell)]
    /// The cell that names it.
    let range: Range<Int>

    /// Whether another row says the same.
    func isSame(as other: RowDocument) -> Bool {
        fields.elementsEqual(other.fields) { $0.isSame(as: $1) }
            && entries.elementsEqual(other.entries) { $0.elementsEqual($1) { $0.isSame(as: $1) } }
    }

    /// The values that the document, nil where there is none, does not hold yet.
    func changes(to root: Node?) -> [FieldValue] {
        let fields = fields.filter { field in
            let there = root?.descendant(field.path)
            return there.map(\.isNull) ?? true || !field.isKept && !field.isHeld(by: root)
        }
        return fields + zip(mapping.entries, entries).flatMap { Self.changes(to: root, $0, $1) }
    }

    /// The fields of the next entry, where it differs from the last one in what is compared.
    private static func changes(to root: Node?, _ mapping: EntryMapping, _ values: [FieldValue]) -> [FieldValue] {
        let entries = root?.descendant(mapping.path)?.children.compactMap { entry in
            entry.key.flatMap { Int($0) }.map { (number: $0, entry: entry) }
        }
        let last = entries?.max { $0.number < $1.number }
        if let last {
            let differs = mapping.compared.contains { compared in
                values.contains { $0.path == compared.path && !$0.isHeld(by: last.entry, within: compared.tolerance) }
            }
            guard differs else { return [] }
        }
        let number = String((last?.number ?? 0) + 1)
        return values.map {
            FieldValue(path: mapping.path + [number] + $0.path, value: $0.value, isKept: false, cell: $0.cell)
        }
    }
}
