import Dispatch
import Git
import Glibc
import Reading
import Standards
import Text
import Workspaces

/// Reads documents on every core.
struct DocumentReading: Sendable {
    let standard: Standard
    let conventions: Conventions
    let tree: DocumentTree
    /// Opens the repository again for a thread; nil where the tree is in memory alone.
    let repository: (@Sendable () throws(GitError) -> Repository)?

    /// The documents of entries in the same order; nil for a file that is of no kind.
    func documents(_ entries: [DocumentTree.Entry]) throws(PortfolioError) -> [Document?] {
        let workers = min(max(1, entries.count / 32), Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        var parts = [Result<[Document?], GitError>](repeating: .success([]), count: workers)
        parts.withUnsafeMutableBufferPointer { parts in
            // Each worker writes its own element, and all have ended when the buffer does.
            nonisolated(unsafe) let parts = parts
            DispatchQueue.concurrentPerform(iterations: workers) { worker in
                parts[worker] = part(of: entries, worker, of: workers)
            }
        }
        var documents: [Document?] = []
        documents.reserveCapacity(entries.count)
        for part in parts { documents += try git { () throws(GitError) in try part.get() } }
        return documents
    }

    private func part(of entries: [DocumentTree.Entry], _ worker: Int, of workers: Int) -> Result<[Document?], GitError> {
        let bounds = entries.count * worker / workers..<entries.count * (worker + 1) / workers
        do throws(GitError) {
            let bytes = DocumentBytes(of: tree, in: try repository?())
            var documents: [Document?] = []
            for entry in entries[bounds] { documents.append(try document(entry, bytes)) }
            return .success(documents)
        } catch {
            return .failure(error)
        }
    }

    private func document(_ entry: DocumentTree.Entry, _ bytes: DocumentBytes) throws(GitError) -> Document? {
        guard let kind = standard.kind(of: entry.path.text)?.kind else { return nil }
        return kind.read(name: entry.path.text, bytes: try bytes.bytes(of: entry), conventions)
    }
}
