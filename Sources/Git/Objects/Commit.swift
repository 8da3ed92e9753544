import CGit2

/// A commit.
package struct Commit: Hashable, Sendable {
    package let id: ObjectID
    package let tree: ObjectID
    /// In a shallow clone they may not be there.
    package let parents: [ObjectID]
    package let author: Signature
    package let committer: Signature
    package let message: CommitMessage
    /// The armoured signature, as the header `gpgsig` has it.
    package let signature: String?
}

extension Repository {
    package func commit(_ id: ObjectID) throws(GitError) -> Commit {
        let header = try object(id, GIT_OBJECT_COMMIT).withBytes { ObjectHeader($0) }
        guard let tree = header["tree"].flatMap({ ObjectID(hex: $0) }), let author = header["author"],
            let committer = header["committer"]
        else { throw GitError(.failed, .readingObject(id), .malformedObject(id)) }
        return Commit(
            id: id, tree: tree, parents: header.all("parent").compactMap { ObjectID(hex: $0) },
            author: Signature(line: author), committer: Signature(line: committer),
            message: CommitMessage(text: header.body), signature: header["gpgsig"].map(String.init))
    }
}
