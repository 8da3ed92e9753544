/// What greffe would commit on a tip.
package struct CommitProposal: Sendable {
    package var update: TreeUpdate
    package var message: CommitMessage
    package var author: Signature
    package var committer: Signature
    /// What the reflog says: `greffe snapshot: 2026-11`.
    package var logMessage: String
    package var tag: TagProposal?

    package init(
        update: TreeUpdate, message: CommitMessage, author: Signature, committer: Signature, logMessage: String,
        tag: TagProposal? = nil
    ) {
        self.update = update
        self.message = message
        self.author = author
        self.committer = committer
        self.logMessage = logMessage
        self.tag = tag
    }
}
