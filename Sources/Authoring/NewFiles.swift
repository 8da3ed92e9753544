package import Git
package import Text

/// Files to be written into a portfolio, by path.
package struct NewFiles: Sendable {
    package let files: [(path: RepositoryPath, bytes: [UInt8])]
    /// Which of them is written after all others, since it says that they are there.
    private let last: RepositoryPath?

    init(files: [(path: RepositoryPath, bytes: [UInt8])], last: RepositoryPath? = nil) {
        self.files = files
        self.last = last
    }

    /// Writes the files; one that is there and differs is refused before anything is written.
    package func write(into repository: Repository) throws(GitError) {
        guard let root = repository.workTree else { preconditionFailure("a portfolio that is written to has files") }
        var reader = try WorkingTreeReader(root: root)
        for (path, bytes) in files {
            guard let there = try reader.bytes(at: path) else { continue }
            guard try repository.stored(there, at: path) == bytes else { throw GitError(occupied: path) }
        }
        for (path, bytes) in files.filter({ $0.path != last }) + files.filter({ $0.path == last }) {
            try repository.write(bytes, toWorkingFile: path)
        }
    }
}
