import Git
import Standards
import Tables
import Text
import Workspaces

extension DocumentTree {
    /// Names all that decides how a document is read: the schemas, the words of the standard, how the portfolio's people
    /// write, and the program's own version.
    var readingIdentity: String {
        get throws(GitError) {
            let deciding = below(["standard/schema", "standard/standard.yaml", Workspace.marker])
            return "\(try Self.engineIdentity)-\(try deciding.identity.hex.prefix(16))"
        }
    }

    /// Names what of the program itself decides how a document is read.
    static var engineIdentity: String {
        get throws(GitError) {
            let engine = try ObjectID(ofBlob: BuiltInFiles.engine.sorted { $0.key < $1.key }.flatMap(\.value.bytes))
            return "\(readingVersion).\(DocumentIndex.format)-\(engine.hex.prefix(8))"
        }
    }

    /// Grows when the same document would give other rows or findings.
    private static let readingVersion = 2

    /// The files as rules see them: all, or without those of other projects.
    func files(by standard: Standard, of projects: Set<String>?, _ index: DocumentIndex) -> [EngineTable.File] {
        entries(of: projects, in: standard.projectsFolder).compactMap { entry -> EngineTable.File? in
            let (kind, project) = standard.classify(entry.path.text)
            if let projects, let project, !projects.contains(project) { return nil }
            let key = entry.key
            return EngineTable.File(
                place: kind == nil ? nil : index.place(of: key), path: entry.path.text, kind: kind, project: project,
                isFaulty: index.isFaulty(key))
        }
    }

    /// The entries without those in the folders of other projects.
    func entries(of projects: Set<String>?, in folder: RepositoryPath?) -> [Entry] {
        guard let projects, let folder else { return entries }
        let inside = range(below: folder.text)
        let beside = entries[inside].filter {
            !$0.path.text.utf8.dropFirst(folder.text.utf8.count + 1).contains(UInt8(ascii: "/"))
        }
        return entries[..<inside.lowerBound] + beside + below(projects.map { "\(folder)/\($0)" }).entries
            + entries[inside.upperBound...]
    }
}

extension DocumentTree.Entry {
    var key: DocumentKey { DocumentKey(path: path.text, content: id.withUnsafeBytes { ContentID($0) }) }
}

extension TableLayout {
    /// The tables that the documents of a standard's kinds fill.
    init(_ standard: Standard) {
        self.init(
            kinds: standard.kinds.map {
                Kind(name: $0.name, captures: $0.captures, isOfProjects: $0.isOfProjects, guide: $0.guide)
            })
    }
}

extension DocumentIndex {
    /// Reads the documents, known by `keys`, that the index does not hold yet and adds them.
    func fill(
        with documents: DocumentTree, _ keys: [DocumentKey], _ reading: DocumentReading
    ) throws(PortfolioError) {
        // A second time where another process took the file away meanwhile.
        for _ in 0..<2 {
            let missing = try tables { () throws(DatabaseError) in try self.missing(of: keys) }
            guard !missing.isEmpty else { return }
            let entries = missing.compactMap { RepositoryPath($0.path).flatMap { documents[$0] } }
            let read = ReadingAhead(entries, of: documents, by: reading)
            try tables { () throws(DatabaseError) in try add(read.lazy.map(IndexedDocument.init)) }
            if let error = read.error { throw .git(error) }
        }
    }
}

extension IndexedDocument {
    fileprivate init(_ read: DocumentReading.ReadDocument) {
        self.init(
            key: read.entry.key,
            kind: read.kind?.name ?? "", captures: read.captures, tree: read.document?.tree,
            sections: read.document?.sections ?? [], isFaulty: read.document.map { !$0.diagnostics.isEmpty } ?? false)
    }
}
