package import Checks
package import Git
package import Text

/// Why nothing was written into history: no snapshot taken, no record filed.
package enum HistoryFailure: Error, Sendable {
    /// Findings stand against it, the weightiest first; with the portfolio's language.
    case blocked([Finding], Language?)
    /// What is asked for can't be; the message says what to do.
    case refused(Message)
    case git(GitError)
    case portfolio(PortfolioError)
}

/// Does something with Git, so that its error is why nothing was written.
func git<Result: ~Copyable>(_ body: () throws(GitError) -> Result) throws(HistoryFailure) -> Result {
    do { return try body() } catch { throw .git(error) }
}

/// Does something with a portfolio, so that its error is why nothing was written.
func portfolio<Result: ~Copyable>(_ body: () throws(PortfolioError) -> Result) throws(HistoryFailure) -> Result {
    do { return try body() } catch { throw .portfolio(error) }
}
