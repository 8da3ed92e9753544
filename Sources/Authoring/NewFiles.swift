package import Git
package import Text

/// Files to be written into a portfolio, by path.
package struct NewFiles: Sendable {
    package let files: [(path: RepositoryPath, bytes: [UInt8])]

    /// Writes the files; one that is there and differs is refused before anything is written.
    package func write(into repository: Repository) throws(GitError) {
        guard let root = repository.workTree else { preconditionFailure("a portfolio that is written to has files") }
        var reader = try WorkingTreeReader(root: root)
        for (path, bytes) in files {
            if let there = try reader.bytes(at: path), there != bytes { throw GitError(occupied: path) }
        }
        for (path, bytes) in files { try repository.write(bytes, toWorkingFile: path) }
    }
}
