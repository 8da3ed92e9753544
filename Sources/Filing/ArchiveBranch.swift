package import Git
package import Text

/// The branch that records are filed on: the one of this repository, else that of a remote, as a fresh clone has it.
package struct ArchiveBranch {
    private let local: ObjectID?
    /// What was last fetched of the remotes' branches of this name.
    private let remotes: [Reference]
    private let repository: Repository

    package static let name = "archive"

    package init(in repository: Repository) throws(GitError) {
        self.repository = repository
        local = try repository.target(of: Self.reference)
        var remotes: [Reference] = []
        for remote in try repository.remoteNames {
            guard let name = RefName("refs/remotes/\(remote)/\(Self.name)"),
                let target = try repository.target(of: name)
            else { continue }
            remotes.append(Reference(name: name, target: target))
        }
        self.remotes = remotes
    }

    /// What is read; nil where nothing was ever filed, or it was not fetched.
    package var tip: ObjectID? { local ?? remotes.first?.target }

    /// Where the next record goes.
    package var target: CommitTarget { .branch(Self.reference, from: remotes.first?.target) }

    /// The remote whose branch of this name is never fetched into this clone; nil where each is, or there is no remote.
    package var unfetchedRemote: String? {
        get throws(GitError) {
            guard tip == nil else { return nil }
            for remote in try repository.remoteNames where try !repository.fetches(Self.reference, from: remote) {
                return remote
            }
            return nil
        }
    }

    /// Why there is none to read, and what to do.
    package var absence: Message {
        get throws(GitError) { try unfetchedRemote.map(Message.notFetched(from:)) ?? .noArchive }
    }

    /// The remote's branch whose commits the local one lacks, so that what is filed now would part from it.
    package var unmerged: RefName? {
        get throws(GitError) {
            guard let local else { return nil }
            for remote in remotes where try !repository.isAncestor(remote.target, of: local) { return remote.name }
            return nil
        }
    }

    package static var reference: RefName {
        guard let name = RefName(branch: name) else { preconditionFailure("the archive's branch has a name") }
        return name
    }
}
