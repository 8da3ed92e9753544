import Git
import Reading
import Standards
import Text
import Workspaces

/// Reads documents.
struct DocumentReading: Sendable {
    typealias Opening = @Sendable () throws(GitError) -> Repository

    /// The kind of the document at a path, and what the path says of it.
    let kind: @Sendable (_ path: String) -> (kind: Kind, captures: [String: String])?
    let conventions: Conventions
    /// Opens the repository again for a thread; nil where documents are in memory alone.
    let repository: Opening?

    /// A file that was read; it has no kind and no document where it is of no kind.
    struct ReadDocument: Sendable {
        let entry: DocumentTree.Entry
        let kind: Kind?
        let captures: [String: String]
        let document: Document?
    }

    /// Reads files of a tree, in the order of `entries`; many are read faster by ``ReadingAhead``.
    func documents(
        _ entries: [DocumentTree.Entry], of tree: DocumentTree
    ) throws(PortfolioError) -> [ReadDocument] {
        try git { () throws(GitError) in
            var bytes = try self.bytes(of: tree)
            return try documents(entries[...], &bytes)
        }
    }

    /// What a thread needs to read documents of a tree.
    func bytes(of tree: DocumentTree) throws(GitError) -> DocumentBytes {
        try DocumentBytes(of: tree, in: try repository?())
    }

    func documents(
        _ entries: ArraySlice<DocumentTree.Entry>, _ bytes: inout DocumentBytes
    ) throws(GitError) -> [ReadDocument] {
        var documents: [ReadDocument] = []
        documents.reserveCapacity(entries.count)
        for entry in entries { documents.append(try read(entry, &bytes)) }
        return documents
    }

    private func read(_ entry: DocumentTree.Entry, _ bytes: inout DocumentBytes) throws(GitError) -> ReadDocument {
        guard let (kind, captures) = self.kind(entry.path.text) else {
            return ReadDocument(entry: entry, kind: nil, captures: [:], document: nil)
        }
        let document = kind.read(name: entry.path.text, bytes: try bytes.bytes(of: entry), conventions)
        return ReadDocument(entry: entry, kind: kind, captures: captures, document: document)
    }
}
