import CGit2

extension ObjectID {
    /// The id that Git gives to a file of these bytes.
    package init(ofBlob bytes: [UInt8]) throws(GitError) {
        try Library.start()
        self = try Repository.id(of: bytes, kind: GIT_OBJECT_BLOB)
    }
}
