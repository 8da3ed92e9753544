import CGit2

/// What is checked out.
package enum Head: Hashable, Sendable {
    case branch(RefName, ObjectID)
    /// A branch without a commit, as in a new repository.
    case unborn(RefName)
    /// A commit and no branch, as during a rebase.
    case detached(ObjectID)

    /// The commit that is checked out.
    package var commit: ObjectID? {
        switch self {
        case .branch(_, let id), .detached(let id): id
        case .unborn: nil
        }
    }

    /// The branch that the next commit moves.
    package var branch: RefName? {
        switch self {
        case .branch(let name, _), .unborn(let name): name
        case .detached: nil
        }
    }
}

extension Repository {
    package var head: Head {
        get throws(GitError) {
            let reference = try Handle(.readingReference("HEAD"), freedBy: git_reference_free) {
                git_reference_lookup(&$0, handle.pointer, "HEAD")
            }
            guard let symbolic = git_reference_symbolic_target(reference.pointer) else {
                guard let id = git_reference_target(reference.pointer) else {
                    preconditionFailure("a reference is symbolic or names an object")
                }
                return .detached(ObjectID(id.pointee))
            }
            guard let name = RefName(String(cString: symbolic)) else {
                throw GitError(
                    .failed, .readingReference("HEAD"), .unusableReferenceName(String(cString: symbolic)))
            }
            return try target(of: name).map { .branch(name, $0) } ?? .unborn(name)
        }
    }
}
