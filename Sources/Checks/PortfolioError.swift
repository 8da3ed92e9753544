import Filing
package import Git
package import Tables
package import Text

/// Why a portfolio could not be opened, checked or asked: the world failed, not its documents.
package enum PortfolioError: Error, Sendable {
    case git(GitError)
    case database(DatabaseError)
    case query(QueryFailure)
    case session(SessionFailure)
    /// There is no `portfolio.yaml` at the root of the repository, or nothing that can be read of it.
    case noPortfolio(root: String)
    /// The archive has not what is asked for; the message says what to do.
    case archive(Message)
    /// The state has no standard: nothing below `standard/`.
    case noStandard

    /// Whether it is the index's file that failed: damaged, or held or emptied by another process.
    var isOfIndex: Bool {
        switch self {
        case .database(let error), .session(.database(let error)): error.isOfFile
        case .session(.missing): true
        case .query(let failure): failure.isOfIndex
        case .git, .archive, .noPortfolio, .noStandard: false
        }
    }

    /// What is wrong, and what to do about it.
    package var message: Message {
        switch self {
        case .git(let error): error.message
        case .database(let error): .database(error.message)
        case .query(let failure): failure.message
        case .session(let failure): .session(failure)
        case .archive(let message): message
        case .noPortfolio(let root): .noPortfolio(root)
        case .noStandard: .noStandard
        }
    }
}

/// Does something with Git, so that its error is a portfolio's.
func git<Result: ~Copyable>(_ body: () throws(GitError) -> Result) throws(PortfolioError) -> Result {
    do { return try body() } catch { throw .git(error) }
}

/// Asks the archive for something, so that its error is a portfolio's.
func filed<Result>(_ body: () throws(ArchiveFailure) -> Result) throws(PortfolioError) -> Result {
    do {
        return try body()
    } catch {
        switch error {
        case .git(let error): throw .git(error)
        case .absent(let message): throw .archive(message)
        }
    }
}

/// Does something with the tables, so that its error is a portfolio's.
func tables<Result>(_ body: () throws(DatabaseError) -> Result) throws(PortfolioError) -> Result {
    do { return try body() } catch { throw .database(error) }
}
