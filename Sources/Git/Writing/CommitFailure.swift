/// Why no commit was made.
package enum CommitFailure<Refusal: Error>: Error {
    case git(GitError)
    /// What the caller threw when it was asked for a proposal.
    case refused(Refusal)
}
