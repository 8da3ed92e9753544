import Formats
import Reading
import Tables
import Text

extension FuzzTarget {
    /// Bytes as the schema of a kind, and after a NUL a document of that kind: the guide that the schema gives, the
    /// tables that documents of the kind fill, and the document's rows in them.
    static let layouts = FuzzTarget("layouts") {
        let document = try RepositoryFiles.contents(below: "Tests/ReadingTests/Fixtures", suffixes: "10.yaml")[0].bytes
        return try RepositoryFiles.contents(below: "schema", "Tests/ReadingTests", suffixes: ".json").map {
            $0.bytes + [0] + document
        }
    } check: { bytes in
        let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
        guard case .text(let schema) = Decoding(name: "schema", bytes: parts[0]) else { return }
        let (tree, faults) = JSON.read(schema, depth: 256)
        guard faults.isEmpty else { return }
        let guide = Guide(schema: tree.root)
        let kind = TableLayout.Kind(name: "thing", captures: ["project"], isOfProjects: true, guide: guide)
        let layout = TableLayout(kinds: [kind])
        for fault in layout.faults {
            demand(fault.diagnostic.range.upperBound <= schema.bytes.count, "a finding stands in its schema: \(fault)")
        }
        let text = parts.count > 1 ? parts[1] : Array("a: 1\nb:\n  - c\n".utf8)
        guard case .text(let source) = Decoding(name: "document", bytes: text) else { return }
        let (document, diagnostics) = guide.read(source)
        demandSound(document, diagnostics)
        if !diagnostics.contains(where: { $0.level == .error }) {
            demandRewritable(document, by: guide) { guide.read($0) }
        }
        store(document, in: layout)
        store(document, in: TableLayout(recordsOf: [[kind], [kind]]))
    }

    /// Demands that SQLite takes the tables of a layout and the rows of a document.
    private static func store(_ document: Tree, in layout: TableLayout) {
        let key = DocumentKey(path: "document", content: ContentID([0]))
        do {
            let index = try DocumentIndex.open(in: [], layout: layout, version: "fuzz")
            try index.add([IndexedDocument(key: key, kind: "thing", captures: ["project": "crm"], tree: document)])
            let session = try index.session(live: [key])
            for table in layout.tables { _ = try session.run("SELECT * FROM \(table.name)", named: table.name) }
        } catch {
            fatalError("what has no fault makes tables: \(error)")
        }
    }
}
