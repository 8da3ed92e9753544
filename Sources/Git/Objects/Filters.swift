import CGit2
package import Text

extension Repository {
    /// The bytes that Git would store for a file of the working tree: line ends as `text`, `eol` and `core.autocrlf` say.
    package func stored(_ bytes: [UInt8], at path: RepositoryPath) throws(GitError) -> [UInt8] {
        try filtered(bytes, at: path, GIT_FILTER_TO_ODB)
    }

    /// The bytes that Git would write into the working tree for a stored file.
    package func checkedOut(_ bytes: [UInt8], at path: RepositoryPath) throws(GitError) -> [UInt8] {
        try filtered(bytes, at: path, GIT_FILTER_TO_WORKTREE)
    }

    /// The id of the blob that Git would store for a file of the working tree.
    package func blobID(of bytes: [UInt8], at path: RepositoryPath) throws(GitError) -> ObjectID {
        try Self.id(of: stored(bytes, at: path), kind: GIT_OBJECT_BLOB)
    }

    private func filtered(
        _ bytes: [UInt8], at path: RepositoryPath, _ mode: git_filter_mode_t
    ) throws(GitError) -> [UInt8] {
        guard !isBare else { return bytes }
        var list: OpaquePointer?
        // What can't be converted back is left to core.safecrlf and whoever runs `git add`: here it is only read.
        let flags = UInt32(GIT_FILTER_ALLOW_UNSAFE.rawValue)
        try check(git_filter_list_load(&list, handle.pointer, nil, path.text, mode, flags), .filtering(path))
        guard let list else { return bytes }
        defer { git_filter_list_free(list) }
        var buffer = git_buf()
        defer { git_buf_dispose(&buffer) }
        let code = bytes.withUnsafeBufferPointer { input in
            input.withMemoryRebound(to: CChar.self) {
                git_filter_list_apply_to_buffer(&buffer, list, $0.baseAddress, $0.count)
            }
        }
        try check(code, .filtering(path))
        return Array(UnsafeRawBufferPointer(start: buffer.ptr, count: buffer.size))
    }
}
