package import Reading
package import Text

/// The tables that documents of some kinds fill, and where in them each value goes.
package struct TableLayout: Sendable {
    package let tables: [Table]
    /// What the schemas ask for that can't be a table, each at its place in a schema.
    package let faults: [Fault]
    let kinds: [String: KindMapping]
    let mappings: [Mapping]
    /// Whether the tables are those of records.
    let isOfRecords: Bool

    /// A fault of a schema.
    package struct Fault: Hashable, Sendable {
        package let schema: SourceText
        package let diagnostic: Diagnostic
    }

    /// A kind of documents: its name, the captures of its paths, and what its schema asks for.
    package struct Kind: Sendable {
        package let name: String
        /// What its tables are called after, if not after its name.
        package let tableName: String
        package let captures: [String]
        /// Whether every path of it says which project the document is of.
        package let isOfProjects: Bool
        package let guide: Guide

        package init(
            name: String, tableName: String? = nil, captures: [String], isOfProjects: Bool, guide: Guide
        ) {
            self.name = name
            self.tableName = tableName ?? name
            self.captures = captures
            self.isOfProjects = isOfProjects
            self.guide = guide
        }
    }

    package init(kinds: [Kind]) {
        var builder = LayoutBuilder()
        for kind in kinds { builder.add(kind) }
        self.init(builder)
    }

    /// The tables of records, by the kinds of the standards that they were filed under, the newest first. Each has the
    /// columns of all; what was called otherwise formerly goes where it is now.
    package init(recordsOf standards: [[Kind]]) {
        var builder = LayoutBuilder(isOfRecords: true)
        for kind in standards.joined() { builder.add(kind) }
        self.init(builder)
    }

    private init(_ builder: LayoutBuilder) {
        (tables, mappings, faults, kinds) = (builder.tables, builder.mappings, builder.faults, builder.kinds)
        isOfRecords = builder.isOfRecords
    }

    package subscript(table name: String) -> Table? {
        tables.first { $0.name == name }
    }
}

extension TableLayout {
    /// The tables that documents of a kind fill.
    package func tables(ofKind name: String) -> Set<String> {
        var tables: Set<String> = []
        var pending = kinds[name].map { [$0.root] } ?? []
        var seen: Set<Int> = []
        while let place = pending.popLast() {
            guard seen.insert(place).inserted else { continue }
            let mapping = mappings[place]
            pending += mapping.fields.map(\.mapping)
            for rows in [mapping.row, mapping.map, mapping.array, mapping.others].compactMap(\.self) {
                tables.insert(self.tables[rows.table].name)
                pending.append(rows.mapping)
            }
        }
        return tables
    }
}
