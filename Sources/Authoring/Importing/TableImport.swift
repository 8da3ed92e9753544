package import Checks
package import Git
import Reading
package import Standards
package import Text
package import Workspaces

/// What becomes of a portfolio's documents when the rows of a table are imported by a mapping.
///
/// Everything is read, merged and held against its schema before anything is written. A bad row is a finding at its
/// line, and the documents it names stay as they are.
package struct TableImport: Sendable {
    /// The documents that good rows fill, in the order of their paths.
    package private(set) var documents: [ImportedDocument] = []
    /// Documents of the mapping's kinds that no row names, left as they are.
    package private(set) var absent: [RepositoryPath] = []
    /// In the order of ``source``.
    package private(set) var diagnostics: [Diagnostic] = []
    package private(set) var rowCount = 0
    package private(set) var badRowCount = 0
    /// What the diagnostics are about: the table; the mapping where that is at fault.
    package private(set) var source: SourceText

    /// Reads the bytes of a table by a mapping, to be merged into `existing`, documents of the working tree.
    package init(
        table bytes: [UInt8], named name: String, by mapping: Document, into existing: DocumentTree,
        of repository: Repository, _ governance: Governance
    ) throws(GitError) {
        source = mapping.source
        diagnostics = mapping.diagnostics.filter { $0.level == .error }
        guard diagnostics.isEmpty, let root = mapping.tree?.root else { return }
        let format = TableFormat(root["csv"])
        switch Decoding(name: name, bytes: bytes, encoding: format.encoding) {
        case .failure(let diagnostic, let shown): (source, diagnostics) = (shown, [diagnostic])
        case .text(let text):
            let table = SourceTable(text, separator: format.separator)
            guard !table.names.isEmpty else {
                (source, diagnostics) = (text, [Diagnostic(.emptyTable, .error, at: 0..<0, .emptyTable)])
                return
            }
            var reader = MappingReader(kinds: governance.standard.kinds, table: table)
            let mapping = reader.mapping(root, governance.conventions)
            diagnostics = reader.diagnostics
            guard diagnostics.isEmpty else { return }
            source = text
            try read(table, by: mapping, DocumentMerge(into: existing, of: repository, by: governance))
        }
    }

    private mutating func read(
        _ table: SourceTable, by mapping: Mapping, _ merge: consuming DocumentMerge
    ) throws(GitError) {
        var named: Set<RepositoryPath> = []
        diagnostics = table.diagnostics
        rowCount = table.rows.count
        for row in table.rows {
            var reading = RowReading(row, by: mapping)
            let documents = mapping.documents.compactMap { reading.document($0) }
            named.formUnion(documents.map(\.path))
            // What stands in the wrong columns is not worth a finding of its own.
            if let misfit = table.misfit(of: row) {
                diagnostics.append(misfit)
                badRowCount += 1
                continue
            }
            let faults = reading.isGood ? try merge.add(documents) : []
            diagnostics += reading.diagnostics + faults
            if !reading.isGood || !faults.isEmpty { badRowCount += 1 }
        }
        diagnostics.sort { $0.range.lowerBound < $1.range.lowerBound }
        documents = merge.documents
        for document in mapping.documents { absent += try merge.absent(of: document, besides: named) }
    }

    /// Whether something was not imported.
    package var isBlocked: Bool { diagnostics.contains { $0.level == .error } }

    /// Writes what is new or changed, each file whole or not at all; one that was edited meanwhile is refused.
    package func write(into repository: Repository) throws(GitError) {
        guard let root = repository.workTree else { preconditionFailure("documents are imported into a working tree") }
        var reader = try WorkingTreeReader(root: root)
        for document in documents where document.change != .unchanged {
            let there = try reader.bytes(at: document.path)
            guard there == document.previous || there == document.bytes else { throw GitError(occupied: document.path) }
            try repository.write(document.bytes, toWorkingFile: document.path, replacing: document.previous != nil)
        }
    }
}

extension RuleID {
    /// A table without a header.
    static let emptyTable: RuleID = "import-table-empty"
}
