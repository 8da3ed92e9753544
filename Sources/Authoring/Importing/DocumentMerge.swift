import Checks
import Git
import Reading
import Standards
import Text
import Workspaces

/// Merges what rows say into the documents that are there.
struct DocumentMerge: ~Copyable {
    private let existing: DocumentTree
    private let governance: Governance
    private var bytes: DocumentBytes
    private var merged: [RepositoryPath: (row: RowDocument, document: ImportedDocument)] = [:]

    init(into existing: DocumentTree, of repository: Repository, by governance: Governance) throws(GitError) {
        self.existing = existing
        self.governance = governance
        bytes = try DocumentBytes(of: existing, in: repository)
    }

    /// In the order of their paths.
    var documents: [ImportedDocument] {
        merged.values.map(\.document).sorted { $0.path < $1.path }
    }

    /// Takes the documents of one row, all of them or, with what is wrong, none.
    mutating func add(_ documents: [RowDocument]) throws(GitError) -> [Diagnostic] {
        var outcomes: [(row: RowDocument, document: ImportedDocument)] = []
        var faults: [Diagnostic] = []
        for row in documents {
            if let other = merged[row.path] {
                if !row.isSame(as: other.row) { faults.append(.otherRow(row)) }
                continue
            }
            switch try merge(row) {
            case .success(let document): outcomes.append((row, document))
            case .failure(let found): faults += found.diagnostics
            }
        }
        guard faults.isEmpty else { return faults }
        for outcome in outcomes { merged[outcome.row.path] = outcome }
        return []
    }

    private struct Faults: Error {
        let diagnostics: [Diagnostic]
    }

    private mutating func merge(_ row: RowDocument) throws(GitError) -> Result<ImportedDocument, Faults> {
        if let path = pathInMarkdown(of: row) { return .failure(Faults(diagnostics: [.inMarkdown(row, path)])) }
        let there = try document(at: row.path, row.mapping.kind)
        if let there, there.hasErrors { return .failure(Faults(diagnostics: [.faultyDocument(row)])) }
        let changes = row.changes(to: there?.tree?.root)
        if changes.isEmpty, let there {
            let bytes = there.source.bytes
            return .success(
                ImportedDocument(path: row.path, change: .unchanged, fields: [], bytes: bytes, previous: bytes))
        }
        let tree = TreeMerging.tree(there?.tree, with: changes)
        let kind = row.mapping.kind
        guard let text = StrictWriter.write(tree, guide: kind.guide, keys: governance.settings.writtenKeys) else {
            return .failure(Faults(diagnostics: [.faultyDocument(row)]))
        }
        let again = kind.read(SourceText(name: row.path.text, text), governance.conventions)
        if again.hasErrors { return .failure(Faults(diagnostics: again.faults(of: changes, in: row))) }
        guard let root = again.tree?.root, root.hasSameValue(as: tree.root) else {
            return .failure(Faults(diagnostics: [.unwritable(row)]))
        }
        return .success(
            ImportedDocument(
                path: row.path, change: there == nil ? .created : .changed,
                fields: changes.map { $0.path.joined(separator: ".") }, bytes: Array(text.utf8),
                previous: there?.source.bytes))
    }

    /// Where the same document stands in Markdown, which is not written anew; nil where it doesn't.
    private func pathInMarkdown(of row: RowDocument) -> String? {
        let kind = row.mapping.kind
        return kind.captures(of: row.path.text).map(kind.paths)?.first { path in
            path.hasSuffix(".md") && RepositoryPath(path).map { existing[$0] != nil } == true
        }
    }

    private mutating func document(at path: RepositoryPath, _ kind: Kind) throws(GitError) -> Document? {
        guard let entry = existing[path] else { return nil }
        return kind.read(name: path.text, bytes: try bytes.bytes(of: entry), governance.conventions)
    }

    /// The documents of a mapping's kind that no row names and that have its constants.
    mutating func absent(of mapping: DocumentMapping, besides named: Set<RepositoryPath>) throws(GitError)
        -> [RepositoryPath]
    {
        var absent: [RepositoryPath] = []
        guard mapping.listsAbsent else { return [] }
        for entry in existing.entries where !named.contains(entry.path) {
            guard governance.standard.kind(of: entry.path.text)?.kind.name == mapping.kind.name,
                let document = try document(at: entry.path, mapping.kind),
                mapping.fields.allSatisfy({ $0.hasConstant(in: document.tree?.root, governance.conventions) })
            else { continue }
            absent.append(entry.path)
        }
        return absent
    }
}

extension FieldMapping {
    /// Whether a document has the value that every row gives this field; also where rows differ in it.
    fileprivate func hasConstant(in root: Node?, _ conventions: Conventions) -> Bool {
        guard let text = source.constantText, case .value(let value) = guide.read(cell: text, by: conventions) else {
            return true
        }
        return FieldValue(path: path, value: value, isKept: false, cell: FieldCell(range: 0..<0, column: nil))
            .isHeld(by: root)
    }
}

extension Document {
    fileprivate var hasErrors: Bool { tree == nil || diagnostics.contains { $0.level == .error } }

    /// The errors of a document that was made of a row, each at the cell it comes from, whose column it names.
    fileprivate func faults(of changes: [FieldValue], in row: RowDocument) -> [Diagnostic] {
        diagnostics.filter { $0.level == .error }.map { diagnostic in
            let path = tree?.root.path(to: diagnostic.range) ?? []
            let change = changes.first { path.starts(with: $0.path) || !path.isEmpty && $0.path.starts(with: path) }
            var moved = diagnostic
            let cell = cell(of: diagnostic.missing, in: row) ?? change?.cell
            moved.range = cell?.range ?? row.range
            if let column = cell?.column { moved.message = .inColumn(column, diagnostic.message) }
            return moved
        }
    }

    /// The empty cell that a missing field would come from.
    private func cell(of missing: [String], in row: RowDocument) -> FieldCell? {
        row.unfilled.first { field in
            tree?.root.descendant(field.path) == nil && field.path.last.map(missing.contains) == true
        }?.cell
    }
}

extension Node {
    /// The keys that lead to the smallest member that holds a range of bytes.
    fileprivate func path(to range: Range<Int>) -> [String] {
        let member = children.first { child in
            (child.keyRange?.lowerBound ?? child.range.lowerBound) <= range.lowerBound
                && range.upperBound <= max(child.range.upperBound, child.keyRange?.upperBound ?? 0)
        }
        return member.map { ($0.key.map { [$0] } ?? []) + $0.path(to: range) } ?? []
    }
}
