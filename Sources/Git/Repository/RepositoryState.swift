import CGit2
import Glibc

/// What Git has begun in a working tree and not ended.
package enum OperationUnderWay: Hashable, Sendable {
    case merge, rebase, cherryPick, revert, bisect
    /// Applying patches, `git am`.
    case patches

    init?(_ state: git_repository_state_t) {
        switch state {
        case GIT_REPOSITORY_STATE_NONE: return nil
        case GIT_REPOSITORY_STATE_MERGE: self = .merge
        case GIT_REPOSITORY_STATE_REVERT, GIT_REPOSITORY_STATE_REVERT_SEQUENCE: self = .revert
        case GIT_REPOSITORY_STATE_CHERRYPICK, GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE: self = .cherryPick
        case GIT_REPOSITORY_STATE_BISECT: self = .bisect
        case GIT_REPOSITORY_STATE_APPLY_MAILBOX: self = .patches
        default: self = .rebase
        }
    }
}

extension Repository {
    /// What is under way in this working tree.
    package var operationUnderWay: OperationUnderWay? {
        OperationUnderWay(git_repository_state_t(UInt32(git_repository_state(handle.pointer))))
    }

    /// Whether a process of Git is writing the index, or one was killed while it did.
    package var isIndexLocked: Bool { access("\(indexFile).lock", F_OK) == 0 }
}
