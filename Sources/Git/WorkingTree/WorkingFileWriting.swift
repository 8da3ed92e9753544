package import Text

extension Repository {
    /// Puts a file into the working tree, whole or not at all, with the line ends that Git gives it; neither a link nor
    /// what is no file is written through.
    ///
    /// Without `replacing`, a file that is there and differs is refused.
    package func write(
        _ bytes: [UInt8], toWorkingFile path: RepositoryPath, replacing: Bool = false
    ) throws(GitError) {
        guard let workTree else { preconditionFailure("only a repository with a working tree has files to write") }
        let files = WorkingFiles(repository: self, root: workTree)
        if let there = try files.current(path).version {
            if try there.id == blobID(of: bytes, at: path) { return }
            guard replacing else { throw GitError(occupied: path) }
        }
        try files.write(checkedOut(bytes, at: path), at: path)
    }

    /// Puts `new` as it is, whole or not at all, into a file of the working tree that holds `old`; one that holds another
    /// by now is left.
    package func replace(
        _ old: [UInt8], with new: [UInt8], inWorkingFile path: RepositoryPath
    ) throws(GitError) {
        guard let workTree else { preconditionFailure("only a repository with a working tree has files to write") }
        try WorkingFiles(repository: self, root: workTree).replace(old, with: new, at: path)
    }

    /// Removes a file from the working tree, and the folders that it leaves empty; one that is gone is removed already.
    package func remove(workingFile path: RepositoryPath) throws(GitError) {
        guard let workTree else { preconditionFailure("only a repository with a working tree has files to remove") }
        _ = try WorkingFiles(repository: self, root: workTree).set(nil, at: path)
    }
}

extension GitError {
    /// The refusal to write over a file that is there and differs.
    package init(occupied path: RepositoryPath) {
        self.init(.differs, .writingFile(path), .differs(path))
    }
}
