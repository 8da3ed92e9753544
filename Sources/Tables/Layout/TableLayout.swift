package import Reading
package import Text

/// The tables that documents of some kinds fill, and where in them each value goes.
package struct TableLayout: Sendable {
    package let tables: [Table]
    /// What the schemas ask for that can't be a table, each at its place in a schema.
    package let faults: [Fault]
    let kinds: [String: KindMapping]
    let mappings: [Mapping]

    /// A fault of a schema.
    package struct Fault: Hashable, Sendable {
        package let schema: SourceText
        package let diagnostic: Diagnostic
    }

    /// A kind of documents: its name, the captures of its paths, and what its schema asks for.
    package struct Kind: Sendable {
        package let name: String
        package let captures: [String]
        /// Whether every path of it says which project the document is of.
        package let isOfProjects: Bool
        package let guide: Guide

        package init(name: String, captures: [String], isOfProjects: Bool, guide: Guide) {
            self.name = name
            self.captures = captures
            self.isOfProjects = isOfProjects
            self.guide = guide
        }
    }

    package init(kinds: [Kind]) {
        var builder = LayoutBuilder()
        for kind in kinds { builder.add(kind) }
        (tables, mappings, faults, self.kinds) = (builder.tables, builder.mappings, builder.faults, builder.kinds)
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
            for rows in [mapping.row, mapping.map, mapping.array].compactMap(\.self) {
                tables.insert(self.tables[rows.table].name)
                pending.append(rows.mapping)
            }
        }
        return tables
    }
}
