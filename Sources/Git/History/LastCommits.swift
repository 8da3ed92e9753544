import Glibc
package import Text

extension Repository {
    /// The last commit that touched each folder in `folder` as of `tip`: each of `projects/*` for `projects`. What
    /// `git log -1 <tip> -- <folder>` says, for all of them in one walk.
    ///
    /// A folder is missing where this clone's history is cut before the answer. `known` is what this returned for an
    /// ancestor of `tip`; only what is newer is then walked.
    package func lastCommits(
        ofFoldersIn folder: RepositoryPath, at tip: ObjectID,
        known: (tip: ObjectID, commits: [RepositoryPath: LastCommit])? = nil
    ) throws(GitError) -> [RepositoryPath: LastCommit] {
        let folders = FoldersOfCommit(repository: self, folder: folder)
        let walk = LastCommitWalk(
            repository: self, cuts: try shallowCuts, known: known?.commits ?? [:], knownAt: known?.tip,
            answer: LastCommit.init
        ) { (old, new) throws(GitError) in try folders.changed(from: old, to: new) }
        return try walk.run(folders.all(at: commit(tip)), from: tip)
    }

    /// The last commit that touched each file as of `tip`, or removed it.
    ///
    /// A file is missing where this clone's history is cut before the answer, or where it never was.
    package func lastCommits(
        of files: Set<RepositoryPath>, at tip: ObjectID
    ) throws(GitError) -> [RepositoryPath: Commit] {
        let walk = LastCommitWalk<RepositoryPath, Commit>(
            repository: self, cuts: try shallowCuts, known: [:], knownAt: nil, answer: { $0 }
        ) { (old, new) throws(GitError) in Set(try self.changedFiles(from: old?.tree, to: new.tree).map(\.path)) }
        return try walk.run(files, from: tip)
    }

    /// Whether this clone doesn't have the parents of a commit.
    package func isCut(at commit: ObjectID) throws(GitError) -> Bool { try shallowCuts.contains(commit) }

    /// The commits whose parents this clone doesn't have (Git's `shallow` file).
    var shallowCuts: Set<ObjectID> {
        get throws(GitError) {
            let path = "\(commonDirectory)shallow"
            guard access(path, F_OK) == 0 else { return [] }
            guard let bytes = File.read(path) else { throw GitError(system: errno, .readingHistory) }
            return Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { ObjectID(hex: $0) })
        }
    }
}
