/// The last commit that touched something.
package struct LastCommit: Hashable, Sendable {
    package let id: ObjectID
    package let author: Identity
    package let committed: CommitDate

    package init(id: ObjectID, author: Identity, committed: CommitDate) {
        self.id = id
        self.author = author
        self.committed = committed
    }

    init(_ commit: Commit) {
        self.init(id: commit.id, author: commit.author.identity, committed: commit.committer.date)
    }
}
