package import Checks
package import Git
package import Text

/// Why no snapshot was taken.
package enum SnapshotFailure: Error, Sendable {
    /// Findings stand against closing the period, the weightiest first; with the portfolio's language.
    case blocked([Finding], Language?)
    /// What is asked for can't be; the message says what to do.
    case refused(Message)
    case git(GitError)
    case portfolio(PortfolioError)
}

/// Does something with Git, so that its error is a snapshot's.
func git<Result: ~Copyable>(_ body: () throws(GitError) -> Result) throws(SnapshotFailure) -> Result {
    do { return try body() } catch { throw .git(error) }
}

/// Does something with a portfolio, so that its error is a snapshot's.
func portfolio<Result: ~Copyable>(_ body: () throws(PortfolioError) -> Result) throws(SnapshotFailure) -> Result {
    do { return try body() } catch { throw .portfolio(error) }
}
