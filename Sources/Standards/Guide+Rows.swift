import Reading
import Text

extension Guide {
    /// The rows of the tables that the fields of a document fill, by table: the phases and classes of `standard.yaml`.
    func rows(in source: SourceText) -> [String: Enumeration] {
        guard case .object(let object) = shape else { return [:] }
        let root = read(source).tree.root
        var rows: [String: Enumeration] = [:]
        for field in object.fields {
            guard case .map = field.guide.shape, let table = field.guide.annotations.table else { continue }
            let entries = root[field.name]?.children.compactMap { entry in
                entry.key.map { (key: $0, titles: entry[AgreedNames.title]) }
            }
            if let entries, !entries.isEmpty { rows[table] = Enumeration(rows: entries) }
        }
        return rows
    }
}
