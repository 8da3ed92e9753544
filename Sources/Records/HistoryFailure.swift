package import Checks
import Filing
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

/// Asks the archive for something, so that its error is why nothing was written.
func filed<Result>(_ body: () throws(ArchiveFailure) -> Result) throws(HistoryFailure) -> Result {
    do {
        return try body()
    } catch {
        switch error {
        case .git(let error): throw .git(error)
        case .absent(let message): throw .refused(message)
        }
    }
}

/// Commits, so that its error is why nothing was written.
func committing<Result>(
    _ body: () throws(CommitFailure<HistoryFailure>) -> Result
) throws(HistoryFailure) -> Result {
    do {
        return try body()
    } catch {
        switch error {
        case .git(let error): throw .git(error)
        case .refused(let failure): throw failure
        }
    }
}

/// Does something with a portfolio, so that its error is why nothing was written.
func portfolio<Result: ~Copyable>(_ body: () throws(PortfolioError) -> Result) throws(HistoryFailure) -> Result {
    do { return try body() } catch { throw .portfolio(error) }
}
