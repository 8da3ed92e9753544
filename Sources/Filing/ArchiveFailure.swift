package import Git
package import Text

/// Why the archive, or a record of it, can't be had.
package enum ArchiveFailure: Error, Sendable {
    case git(GitError)
    /// There is none; the message says what to do.
    case absent(Message)

    package var message: Message {
        switch self {
        case .git(let error): error.message
        case .absent(let message): message
        }
    }
}

/// Does something with Git, so that its error is why there is no record.
private func git<Result>(_ body: () throws(GitError) -> Result) throws(ArchiveFailure) -> Result {
    do { return try body() } catch { throw .git(error) }
}

extension Archive {
    /// What is filed on the archive's branch.
    package static func filed(in repository: Repository) throws(ArchiveFailure) -> Archive {
        let branch = try git { () throws(GitError) in try ArchiveBranch(in: repository) }
        guard let tip = branch.tip else { throw .absent(try git { () throws(GitError) in try branch.absence }) }
        return try git { () throws(GitError) in try Archive(at: tip, in: repository) }
    }

    /// The record of a project's version, without one the last.
    package func record(of project: String, version: Int?) throws(ArchiveFailure) -> RecordID {
        let versions = try git { () throws(GitError) in try self.versions(of: project) }
        guard let last = versions.last else { throw .absent(.noRecord(of: project)) }
        guard let version else { return last }
        guard let id = versions.first(where: { $0.version == version }) else {
            throw .absent(.noVersion(of: project, there: versions.map(\.version)))
        }
        return id
    }
}
