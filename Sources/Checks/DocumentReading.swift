import Dispatch
import Git
import Glibc
import Reading
import Standards
import Text
import Workspaces

/// Reads documents on every core.
struct DocumentReading: Sendable {
    typealias Opening = @Sendable () throws(GitError) -> Repository

    let standard: Standard
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

    /// Reads files of a tree, in the order of `entries`.
    func documents(
        _ entries: [DocumentTree.Entry], of tree: DocumentTree
    ) throws(PortfolioError) -> [ReadDocument] {
        let workers = min(max(1, entries.count / 32), Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        var parts = [Result<[ReadDocument], GitError>](repeating: .success([]), count: workers)
        parts.withUnsafeMutableBufferPointer { buffer in
            // Each worker writes its own element, and all have ended before the buffer does.
            nonisolated(unsafe) let parts = buffer
            DispatchQueue.concurrentPerform(iterations: workers) { worker in
                let bounds = entries.count * worker / workers..<entries.count * (worker + 1) / workers
                parts[worker] = part(entries[bounds], of: tree)
            }
        }
        var documents: [ReadDocument] = []
        documents.reserveCapacity(entries.count)
        for part in parts { documents += try git { () throws(GitError) in try part.get() } }
        return documents
    }

    private func part(
        _ entries: ArraySlice<DocumentTree.Entry>, of tree: DocumentTree
    ) -> Result<[ReadDocument], GitError> {
        do throws(GitError) {
            var bytes = try DocumentBytes(of: tree, in: try repository?())
            var documents: [ReadDocument] = []
            documents.reserveCapacity(entries.count)
            for entry in entries { documents.append(try read(entry, &bytes)) }
            return .success(documents)
        } catch {
            return .failure(error)
        }
    }

    private func read(_ entry: DocumentTree.Entry, _ bytes: inout DocumentBytes) throws(GitError) -> ReadDocument {
        guard let (kind, captures) = standard.kind(of: entry.path.text) else {
            return ReadDocument(entry: entry, kind: nil, captures: [:], document: nil)
        }
        let document = kind.read(name: entry.path.text, bytes: try bytes.bytes(of: entry), conventions)
        return ReadDocument(entry: entry, kind: kind, captures: captures, document: document)
    }
}
