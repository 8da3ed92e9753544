package import Git
package import Text

/// A file of the working tree as it is, and as it is with what was repaired.
package struct RepairedFile: Sendable {
    package let path: RepositoryPath
    let old: [UInt8]
    var new: [UInt8]

    /// The change, as `git apply` takes it.
    package var patch: Patch {
        get throws(GitError) { try Patch(of: path, from: old, to: new) }
    }

    /// Writes the file, whole or not at all; one that was edited meanwhile is left. The index stays as it is.
    package func write(into repository: Repository) throws(GitError) {
        try repository.replace(old, with: new, inWorkingFile: path)
    }
}
