package import Git
package import Text

/// Why something new can't be made: for a reason of its own, or of Git's.
package enum AuthoringFailure: Error, Sendable {
    case authoring(AuthoringError)
    case git(GitError)

    package var message: Message {
        switch self {
        case .authoring(let error): error.message
        case .git(let error): error.message
        }
    }
}
