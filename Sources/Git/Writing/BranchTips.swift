import CGit2
import Text

extension Repository {
    /// The tip of the branch that a commit is to go on, which may go there.
    func tip(of target: CommitTarget, allowsUnborn: Bool) throws(GitError) -> BranchTip {
        let head = try head
        let branch = try branch(of: target, head)
        let isCheckedOut = !isBare && head.branch == branch
        if isCheckedOut, let operation = operationUnderWay {
            throw GitError(.operationUnderWay, .committing(branch), .operationUnderWay(operation))
        }
        if !isCheckedOut, try isCheckedOutElsewhere(branch) {
            throw GitError(.checkedOutElsewhere, .committing(branch), .checkedOutElsewhere(branch))
        }
        let current = try self.target(of: branch)
        let start: ObjectID? = if case .branch(_, let from) = target { from } else { nil }
        let commit = current ?? start
        guard commit != nil || allowsUnborn else {
            throw GitError(.unborn, .committing(branch), .unborn(branch))
        }
        return BranchTip(
            branch: branch, exists: current != nil, commit: commit,
            tree: try commit.map { (id) throws(GitError) in try self.commit(id).tree }, isCheckedOut: isCheckedOut)
    }

    private func branch(of target: CommitTarget, _ head: Head) throws(GitError) -> RefName {
        if case .branch(let name, _) = target { return name }
        guard let branch = head.branch else {
            throw GitError(.detached, .committingOnHead, .detached)
        }
        return branch
    }

    /// Whether another working tree of this repository has the branch checked out.
    private func isCheckedOutElsewhere(_ branch: RefName) throws(GitError) -> Bool {
        var names = git_strarray()
        try check(git_worktree_list(&names, handle.pointer), .readingReferences)
        defer { git_strarray_dispose(&names) }
        let linked = UnsafeBufferPointer(start: names.strings, count: names.count).compactMap(\.self)
            .map { "\(commonDirectory)worktrees/\(String(cString: $0))/" }
        let main = try configuration.boolean("core.bare") == true ? [] : [commonDirectory]
        return (main + linked).contains { directory in
            directory != gitDirectory
                && File.read("\(directory)HEAD").map { String(decoding: $0, as: UTF8.self) }
                    == "ref: \(branch.text)\n"
        }
    }
}
