package import Git
package import Text

/// Why something new could not be read up on or written.
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
