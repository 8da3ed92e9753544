package import Checks
package import Git
package import Text

/// Why something new can't be made: for a reason of its own, of Git's, or of the portfolio's.
package enum AuthoringFailure: Error, Sendable {
    case authoring(AuthoringError)
    case git(GitError)
    case portfolio(PortfolioError)

    package var message: Message {
        switch self {
        case .authoring(let error): error.message
        case .git(let error): error.message
        case .portfolio(let error): error.message
        }
    }
}

/// Does something with Git, so that its error is why something can't be made.
func authoring<Result: ~Copyable>(_ body: () throws(GitError) -> Result) throws(AuthoringFailure) -> Result {
    do { return try body() } catch { throw .git(error) }
}
