import Glibc

extension Repository {
    /// Commits what `propose` makes of the branch's tip.
    ///
    /// Objects are written first, signed where the configuration says so, then, where the branch is checked out, the
    /// files of the working tree and their entries in the index, then the reference if it is still what it was, then the
    /// tag. Where another has moved the branch, `propose` is asked again, at most `attempts` times in all. Killed
    /// anywhere, the same call finds what it has written and finishes; where something else stands in the place of what
    /// is to be written, it is refused and nothing is written. No hooks are run, and nothing else that is staged or
    /// modified is touched.
    ///
    /// With `allowsUnborn` the branch may be yet to be born, and this makes its first commit. `afterStep` is called
    /// after each step, for what wants to know how far writing has come.
    package func commit<Refusal: Error>(
        on target: CommitTarget, allowsUnborn: Bool = false, attempts: Int = 5,
        afterStep: (WriteStep) -> Void = { _ in }, _ propose: (BranchTip) throws(Refusal) -> CommitProposal
    ) throws(CommitFailure<Refusal>) -> CommitOutcome {
        let turn = WriterTurn(self)
        defer { _ = turn }
        var attempt = CommitAttempt(repository: self)
        var branch: RefName?
        do throws(CommitFailure<Refusal>) {
            for _ in 0..<attempts {
                let tip = try CommitFailure<Refusal>.git { () throws(GitError) in
                    try self.tip(of: target, allowsUnborn: allowsUnborn)
                }
                branch = tip.branch
                let proposal = try CommitFailure.refused { () throws(Refusal) in try propose(tip) }
                let outcome = try CommitFailure<Refusal>.git { () throws(GitError) in
                    try attempt.write(proposal, on: tip, turn, afterStep)
                }
                if let outcome { return outcome }
                Patience.wait()
            }
            throw .git(branch.flatMap(lockFailure) ?? GitError(.overtaken, .committingOnHead, .overtaken(attempts)))
        } catch {
            attempt.withdraw(from: target)
            throw error
        }
    }
}

extension Repository {
    /// Why a branch can't be moved where another process has locked it, or was killed while it had; nil where none has.
    private func lockFailure(of branch: RefName) -> GitError? {
        let lock = "\(commonDirectory)\(branch).lock"
        return access(lock, F_OK) == 0 ? GitError(.locked, .committing(branch), .lockedBranch(branch, lock)) : nil
    }
}

extension CommitFailure {
    fileprivate static func git<Result>(_ body: () throws(GitError) -> Result) throws(Self) -> Result {
        do { return try body() } catch { throw .git(error) }
    }

    fileprivate static func refused<Result>(_ body: () throws(Refusal) -> Result) throws(Self) -> Result {
        do { return try body() } catch { throw .refused(error) }
    }
}
