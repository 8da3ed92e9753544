import Filing
import Git
import Reading
import Standards
import Tables
import Text
import Workspaces

/// How records that were filed under several standards become rows of one set of tables.
struct RecordLayout {
    let tables: TableLayout
    private let standards: [ObjectID: Standard]
    private let workspace: Workspace?

    /// What decides how a record's documents are read.
    struct Filed: Hashable {
        let standard: ObjectID
        let portfolio: ObjectID
    }

    /// The layout of an archive that has no records.
    init(_ present: Standard) {
        tables = TableLayout(recordsOf: [Self.kinds(of: present, nil)])
        (standards, workspace) = ([:], nil)
    }

    init(_ archive: Archive, by present: Standard, in workspace: Workspace) throws(PortfolioError) {
        self.workspace = workspace
        var standards: [ObjectID: Standard] = [:]
        for tree in try git({ () throws(GitError) in try archive.standards }) {
            standards[tree] = Standard(files: try Self.files(ofStandard: tree, workspace.repository))
        }
        self.standards = standards
        let filed = standards.sorted { $0.key < $1.key }.map { Self.kinds(of: $1, $0) }
        tables = TableLayout(recordsOf: [Self.kinds(of: present, nil)] + filed)
    }

    private static func files(
        ofStandard tree: ObjectID, _ repository: Repository
    ) throws(PortfolioError) -> [String: SourceText] {
        try git { () throws(GitError) in
            var files: [String: SourceText] = [:]
            for file in try repository.entries(ofTree: tree) where file.mode.isFile {
                files[file.path.text] = SourceText(name: file.path.text, bytes: try repository.blob(file.id))
            }
            return files
        }
    }

    /// The kinds of a standard, told from those of others by its tree.
    private static func kinds(of standard: Standard, _ tree: ObjectID?) -> [TableLayout.Kind] {
        RecordKinds(standard, folder: ArchivePaths.dataPattern).kinds.map { kind in
            TableLayout.Kind(
                name: name(of: kind, tree), tableName: kind.name, captures: kind.captures + [RecordColumns.standard],
                isOfProjects: true, guide: kind.guide)
        }
    }

    private static func name(of kind: Kind, _ standard: ObjectID?) -> String {
        "\(standard?.hex ?? "") \(kind.name)"
    }

    /// Documents by what decides how they are read; those of records that can't be read are left out.
    func grouped(
        _ entries: [DocumentTree.Entry], of documents: DocumentTree
    ) throws(PortfolioError) -> [Filed: [DocumentTree.Entry]] {
        var known: [RecordID: Filed?] = [:]
        var groups: [Filed: [DocumentTree.Entry]] = [:]
        for entry in entries {
            guard let id = RecordID(holding: entry.path) else { continue }
            if known[id] == nil { known[id] = try filed(id, in: documents) }
            guard let filed = known[id] ?? nil, standards[filed.standard] != nil else { continue }
            groups[filed, default: []].append(entry)
        }
        return groups
    }

    private func filed(_ id: RecordID, in documents: DocumentTree) throws(PortfolioError) -> Filed? {
        guard let entry = documents[id.document], let repository = workspace?.repository else { return nil }
        let bytes = try git { () throws(GitError) in try repository.blob(entry.id) }
        guard let manifest = Manifest(bytes), let standard = manifest.standard,
            let portfolio = manifest.portfolio
        else { return nil }
        return Filed(standard: standard, portfolio: portfolio)
    }

    func reading(
        _ filed: Filed, reopening: @escaping DocumentReading.Opening
    ) throws(PortfolioError) -> DocumentReading {
        guard let standard = standards[filed.standard], let repository = workspace?.repository else {
            preconditionFailure("groups are of known standards")
        }
        let bytes = try git { () throws(GitError) in try repository.blob(filed.portfolio) }
        let governance = Governance(standard, portfolio: SourceText(name: Workspace.marker, bytes: bytes))
        let kinds = RecordKinds(standard, folder: ArchivePaths.dataPattern)
        return DocumentReading(kind: kinds.kind, conventions: governance.conventions, repository: reopening)
    }

    /// What rows are made of; `standard` is the one that the record was filed under, nil for the present one.
    func document(_ read: DocumentReading.ReadDocument, _ standard: ObjectID?) -> IndexedDocument {
        var captures = read.captures
        captures[RecordColumns.standard] = standard.map { String($0.hex.prefix(12)) }
        return IndexedDocument(
            key: read.entry.key, kind: read.kind.map { Self.name(of: $0, standard) } ?? "", captures: captures,
            tree: read.document?.tree, sections: read.document?.sections ?? [])
    }
}
