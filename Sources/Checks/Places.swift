import Filing
import Git
import Standards
import Tables
import Text
import Workspaces

/// Leads from rows back to documents: reads a document again where a finding is in it, once.
struct Places {
    private let portfolio: Portfolio
    /// Opened when a document is first read.
    private var repository: Repository?
    private var filed: FiledRecords.Reader?
    private var open: [String: OpenDocument] = [:]
    private var openSize = 0

    /// How many bytes of documents are held open at once; of more, those before are read again where they are asked for.
    private static let mostOpen = 8 << 20

    struct OpenDocument {
        /// Of a record's document, as Git names what a branch has: `archive:records/crm/v1/record.yaml`.
        let path: String
        let document: Document
        let lines: LineMap
        let kind: String?
        let captures: [String: String]
    }

    init(_ portfolio: Portfolio) {
        self.portfolio = portfolio
    }

    /// The document at `path` in the live state; nil where there is none.
    mutating func document(at path: String) throws(PortfolioError) -> OpenDocument? {
        if let known = open[path] { return known }
        guard let entry = RepositoryPath(path).flatMap({ portfolio.documents[$0] }) else { return nil }
        let read = try git { () throws(GitError) in
            if repository == nil { repository = try portfolio.reading.repository?() }
            var bytes = try DocumentBytes(of: portfolio.documents, in: repository)
            return try portfolio.reading.documents([entry][...], &bytes)
        }
        return opened(read.first, at: path)
    }

    /// The document and the node that a rule's `_at` stands for: the row that it came from, or a whole document by its path.
    mutating func node(_ at: Cell) throws(PortfolioError) -> (document: OpenDocument, node: Node)? {
        if let at = at.integer { return try node(at) }
        guard let path = at.text else { return nil }
        let isFiled = path.hasPrefix(ArchivePaths.onBranch)
        let document = try isFiled ? filedDocument(path.dropFirst(ArchivePaths.onBranch.count)) : document(at: path)
        guard let document, let tree = document.document.tree else { return nil }
        return (document, tree.root)
    }

    /// The document and the node that `_at` of a row stands for; nil for a row of another state.
    mutating func node(_ at: Int) throws(PortfolioError) -> (document: OpenDocument, node: Node)? {
        let place = try tables { () throws(DatabaseError) in try portfolio.session.place(of: at) }
        guard let place,
            let document = try place.isFiled
                ? filedDocument(place.document.path[...]) : document(at: place.document.path),
            let tree = document.document.tree, place.node < tree.nodeCount
        else { return nil }
        return (document, Node(tree: tree, index: place.node))
    }

    /// A document of a record, by its path on the archive's branch.
    private mutating func filedDocument(_ path: Substring) throws(PortfolioError) -> OpenDocument? {
        let name = ArchivePaths.onBranch + path
        if let known = open[name] { return known }
        let reader = if let filed { filed } else { try portfolio.records.reader() }
        filed = reader
        return opened(try reader(String(path)), at: name)
    }

    private mutating func opened(_ read: DocumentReading.ReadDocument?, at path: String) -> OpenDocument? {
        guard let read, let document = read.document else { return nil }
        let opened = OpenDocument(
            path: path, document: document, lines: LineMap(document.source), kind: read.kind?.name,
            captures: read.captures)
        openSize += document.source.bytes.count
        if openSize > Self.mostOpen { (open, openSize) = ([:], document.source.bytes.count) }
        open[path] = opened
        return opened
    }
}
