import Text

/// The formats of index that libgit2 doesn't read.
enum IndexFormat {
    /// Why the index in `file` can't be read and what to do, nil where its format isn't why.
    static func refusal(of file: String, _ error: GitError) -> GitError? {
        reason(file, error.detail ?? "").map { GitError(.unsupportedFormat, error.operation, $0, detail: error.detail) }
    }

    private static func reason(_ file: String, _ detail: String) -> Message? {
        // libgit2 names the extension it doesn't know; Git's index-format has these two.
        if detail.contains("'sdir'") { return .sparseIndex }
        if detail.contains("'link'") { return .splitIndex }
        guard let hash = File.read(file)?.suffix(ObjectID.byteCount), hash.count == ObjectID.byteCount,
            hash.allSatisfy({ $0 == 0 })
        else { return nil }
        return .indexWithoutHash
    }
}
