import CGit2
import Text

extension Repository {
    /// Writes the blobs of an update and gives what each path is to be.
    func versions(of update: TreeUpdate) throws(GitError) -> [RepositoryPath: FileVersion?] {
        var versions: [RepositoryPath: FileVersion?] = [:]
        for (path, change) in update.changes {
            let version: FileVersion? =
                switch change {
                case .write(let bytes): FileVersion(id: try write(bytes, GIT_OBJECT_BLOB), mode: .file)
                case .place(let id, let isExecutable): FileVersion(id: id, mode: isExecutable ? .executable : .file)
                case .remove: nil
                }
            versions.updateValue(version, forKey: path)
        }
        return versions
    }

    /// The file at a path of a tree, nil where there is none.
    func version(of path: RepositoryPath, in tree: ObjectID?) throws(GitError) -> FileVersion? {
        guard let tree, let entry = try entry(at: path, inTree: tree) else { return nil }
        return FileVersion(id: entry.id, mode: entry.mode)
    }

    /// Writes the commit of a proposal, signed if the configuration says so; nothing refers to it yet.
    func write(_ proposal: CommitProposal, _ tree: ObjectID, on tip: BranchTip) throws(GitError) -> ObjectID {
        var header = "tree \(tree)\n"
        if let parent = tip.commit { header += "parent \(parent)\n" }
        header += "author \(proposal.author.line)\ncommitter \(proposal.committer.line)\n"
        let body = "\n\(proposal.message.text)"
        let operation = GitError.Operation.committing(tip.branch)
        let signature = try signer(of: .commit, operation)?
            .signature(of: Array((header + body).utf8), by: proposal.committer.identity, operation)
        if let signature { header += Self.field("gpgsig", signature) }
        return try write(Array((header + body).utf8), GIT_OBJECT_COMMIT)
    }

    /// A field of a commit's header, whose further lines begin with a space; `lines` ends with a line end.
    private static func field(_ name: String, _ lines: String) -> String {
        "\(name) \(lines.dropLast().split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n "))\n"
    }

    /// Moves the branch to `commit` if it is still at `tip`; false where it isn't, or another is moving it.
    func move(_ tip: BranchTip, to commit: ObjectID, _ proposal: CommitProposal) throws(GitError) -> Bool {
        // The reflog's line is the committer's.
        let committer = proposal.committer.identity
        try check(git_repository_set_ident(handle.pointer, committer.name, committer.email), .committing(tip.branch))
        var id = commit.gitOID
        var reference: OpaquePointer?
        defer { git_reference_free(reference) }
        let name = tip.branch.text
        let code: Int32
        if tip.exists, var current = tip.commit?.gitOID {
            code = git_reference_create_matching(
                &reference, handle.pointer, name, &id, 1, &current, proposal.logMessage)
        } else {
            code = git_reference_create(&reference, handle.pointer, name, &id, 0, proposal.logMessage)
        }
        let lost = [GIT_EMODIFIED, GIT_ENOTFOUND, GIT_EEXISTS, GIT_ELOCKED].map(\.rawValue)
        if lost.contains(code) { return false }
        try check(code, .committing(tip.branch))
        return true
    }
}
