import CGit2
package import Text

/// What changes in one file, as `git apply` takes it.
package struct Patch: Sendable {
    /// In the unified format, with Git's headers.
    package let text: String

    /// The change of the file `path` from one content to another.
    package init(of path: RepositoryPath, from old: [UInt8], to new: [UInt8]) throws(GitError) {
        try Library.start()
        var patch: OpaquePointer?
        let code = old.withUnsafeBytes { old in
            new.withUnsafeBytes { new in
                git_patch_from_buffers(
                    &patch, old.baseAddress, old.count, path.text, new.baseAddress, new.count, path.text, nil)
            }
        }
        try check(code, .comparing(path))
        defer { git_patch_free(patch) }
        var buffer = git_buf()
        defer { git_buf_dispose(&buffer) }
        try check(git_patch_to_buf(&buffer, patch), .comparing(path))
        text = String(decoding: UnsafeRawBufferPointer(start: buffer.ptr, count: buffer.size), as: UTF8.self)
    }
}
