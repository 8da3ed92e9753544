import CGit2
package import Text

/// How two versions of a file differ, as `git diff` shows it.
package enum TextDifference {
    /// The unified diff, empty where the versions are equal; a version that is nil is none.
    package static func text(
        of path: RepositoryPath, from old: [UInt8]?, to new: [UInt8]?
    ) throws(GitError) -> String {
        guard old != new else { return "" }
        try Library.start()
        return try withBytes(old) { (old, oldCount) throws(GitError) in
            try withBytes(new) { (new, newCount) throws(GitError) in
                // A patch shows the lines of the versions where they stand.
                let patch = try Handle(.comparing(path), freedBy: git_patch_free) {
                    git_patch_from_buffers(&$0, old, oldCount, path.text, new, newCount, path.text, nil)
                }
                return try text(of: patch, at: path)
            }
        }
    }

    private static func text(of patch: borrowing Handle, at path: RepositoryPath) throws(GitError) -> String {
        var buffer = git_buf()
        defer { git_buf_dispose(&buffer) }
        try check(git_patch_to_buf(&buffer, patch.pointer), .comparing(path))
        return String(decoding: UnsafeRawBufferPointer(start: buffer.ptr, count: buffer.size), as: UTF8.self)
    }

    private static func withBytes(
        _ bytes: [UInt8]?, _ body: (UnsafeRawPointer?, Int) throws(GitError) -> String
    ) throws(GitError) -> String {
        guard let bytes else { return try body(nil, 0) }
        // A text of no bytes has an address too: without one it is none.
        return try (bytes + [0]).withUnsafeBufferPointer { (buffer) throws(GitError) in
            try body(UnsafeRawPointer(buffer.baseAddress), bytes.count)
        }
    }
}
