import Dispatch
import Git
import Glibc
import Synchronization
import Workspaces

/// Documents in the order of their entries, read on every core while those before them are used.
///
/// Only so many wait to be used that memory does not grow with their number.
final class ReadingAhead: Sequence, IteratorProtocol {
    private let shared: Shared
    private var nextPart = 0
    private var documents: ArraySlice<DocumentReading.ReadDocument> = []
    /// Why there are no more than were given; nil where there were no others.
    private(set) var error: GitError?

    /// How many documents a thread reads in one go, and how many such parts may wait.
    private static let partSize = 64
    private static let partsAhead = 24

    init(_ entries: [DocumentTree.Entry], of tree: DocumentTree, by reading: DocumentReading) {
        shared = Shared(entries, of: tree, by: reading, partSize: Self.partSize, ahead: Self.partsAhead)
        let threads = Swift.min(shared.partCount, Swift.max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
        for _ in 0..<threads { DispatchQueue.global().async { [shared] in shared.readParts() } }
    }

    deinit { shared.end() }

    func next() -> DocumentReading.ReadDocument? {
        while documents.isEmpty {
            guard error == nil, nextPart < shared.partCount else { return nil }
            switch shared.take(nextPart) {
            case .success(let read): documents = read[...]
            case .failure(let error): self.error = error
            }
            nextPart += 1
        }
        return documents.removeFirst()
    }
}

/// What the threads that read and the one that uses have in common.
private final class Shared: Sendable {
    private let entries: [DocumentTree.Entry]
    private let tree: DocumentTree
    private let reading: DocumentReading
    private let partSize: Int
    private let room: DispatchSemaphore
    private let isRead: [DispatchSemaphore]
    private let progress = Mutex(Progress())

    private struct Progress {
        var begun = 0
        var isEnded = false
        var parts: [Int: Result<[DocumentReading.ReadDocument], GitError>] = [:]
    }

    init(
        _ entries: [DocumentTree.Entry], of tree: DocumentTree, by reading: DocumentReading, partSize: Int, ahead: Int
    ) {
        self.entries = entries
        self.tree = tree
        self.reading = reading
        self.partSize = partSize
        room = DispatchSemaphore(value: ahead)
        isRead = (0..<(entries.count + partSize - 1) / partSize).map { _ in DispatchSemaphore(value: 0) }
    }

    var partCount: Int { isRead.count }

    /// Reads one part after the other, as long as there is room for them.
    func readParts() {
        do throws(GitError) {
            var bytes = try reading.bytes(of: tree)
            while let part = begin() {
                let bounds = part * partSize..<min((part + 1) * partSize, entries.count)
                do throws(GitError) {
                    give(.success(try reading.documents(entries[bounds], &bytes)), part)
                } catch {
                    give(.failure(error), part)
                }
            }
        } catch {
            while let part = begin() { give(.failure(error), part) }
        }
    }

    /// The part to read next, once there is room; nil where there is none.
    private func begin() -> Int? {
        room.wait()
        let part = progress.withLock { progress -> Int? in
            guard !progress.isEnded, progress.begun < partCount else { return nil }
            defer { progress.begun += 1 }
            return progress.begun
        }
        if part == nil { room.signal() }
        return part
    }

    private func give(_ result: Result<[DocumentReading.ReadDocument], GitError>, _ part: Int) {
        progress.withLock { $0.parts[part] = result }
        isRead[part].signal()
    }

    /// The documents of a part, once they are read.
    func take(_ part: Int) -> Result<[DocumentReading.ReadDocument], GitError> {
        isRead[part].wait()
        room.signal()
        return progress.withLock { $0.parts.removeValue(forKey: part) } ?? .success([])
    }

    /// Lets all threads end, whatever is still to be read.
    func end() {
        progress.withLock { $0.isEnded = true }
        for _ in isRead { room.signal() }
    }
}
