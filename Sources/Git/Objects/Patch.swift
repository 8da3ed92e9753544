import CGit2
package import Text

/// What changes in one file, as `git apply` takes it.
package struct Patch: Sendable {
    /// In the unified format, with Git's headers; empty where nothing changes.
    package let text: String

    /// The change of the file `path` from one content to another; one that is nil is no file.
    package init(of path: RepositoryPath, from old: [UInt8]?, to new: [UInt8]?) throws(GitError) {
        guard old != new else {
            text = ""
            return
        }
        try Library.start()
        text = try Self.withBytes(old) { (old, oldCount) throws(GitError) in
            try Self.withBytes(new) { (new, newCount) throws(GitError) in
                // A patch shows the lines of the contents where they stand.
                let patch = try Handle(.comparing(path), freedBy: git_patch_free) {
                    git_patch_from_buffers(&$0, old, oldCount, path.text, new, newCount, path.text, nil)
                }
                return try Self.text(of: patch, at: path)
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
