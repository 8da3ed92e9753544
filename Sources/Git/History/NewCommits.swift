import CGit2
package import Text

extension Repository {
    /// The commits that `tip` has and `base` hasn't, each before its parents, as far as this clone's history goes.
    package func newCommits(since base: ObjectID?, to tip: ObjectID) throws(GitError) -> [Commit] {
        // libgit2 doesn't know where a history is cut before 1.7.
        isShallow ? try commits(from: base, to: tip) : try walkedCommits(base, tip)
    }

    /// The same commits by the files that they changed; a merge changed what it has as none of its parents.
    ///
    /// Where this clone's history is cut, nobody is said to have changed anything.
    package func commitsByFile(since base: ObjectID?, to tip: ObjectID) throws(GitError) -> [RepositoryPath: [Commit]] {
        let cuts = try shallowCuts
        var changes: [RepositoryPath: [Commit]] = [:]
        for commit in try newCommits(since: base, to: tip) where !cuts.contains(commit.id) {
            for path in try files(changedBy: commit) { changes[path, default: []].append(commit) }
        }
        return changes
    }

    /// The best common ancestor of two commits; nil where they have none.
    package func mergeBase(of one: ObjectID, _ other: ObjectID) throws(GitError) -> ObjectID? {
        var (base, first, second) = (git_oid(), one.gitOID, other.gitOID)
        let code = git_merge_base(&base, handle.pointer, &first, &second)
        if code == GIT_ENOTFOUND.rawValue { return nil }
        try check(code, .readingHistory)
        return ObjectID(base)
    }

    /// The tip of what is being merged into the working tree, where a merge is under way.
    package var mergedCommit: ObjectID? {
        File.read("\(gitDirectory)MERGE_HEAD").flatMap { bytes in
            ObjectID(hex: String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
        }
    }

    private func walkedCommits(_ base: ObjectID?, _ tip: ObjectID) throws(GitError) -> [Commit] {
        let walk = try Handle(.readingHistory, freedBy: git_revwalk_free) {
            git_revwalk_new(&$0, handle.pointer)
        }
        git_revwalk_sorting(walk.pointer, GIT_SORT_TOPOLOGICAL.rawValue)
        var id = tip.gitOID
        try check(git_revwalk_push(walk.pointer, &id), .readingHistory)
        if let base {
            var id = base.gitOID
            try check(git_revwalk_hide(walk.pointer, &id), .readingHistory)
        }
        var commits: [Commit] = []
        while true {
            let code = git_revwalk_next(&id, walk.pointer)
            if code == GIT_ITEROVER.rawValue { return commits }
            try check(code, .readingHistory)
            commits.append(try commit(ObjectID(id)))
        }
    }

    private func files(changedBy commit: Commit) throws(GitError) -> Set<RepositoryPath> {
        guard let first = commit.parents.first else {
            return Set(try changedFiles(from: nil, to: commit.tree).map(\.path))
        }
        var paths = Set(try changedFiles(from: self.commit(first).tree, to: commit.tree).map(\.path))
        for parent in commit.parents.dropFirst() where !paths.isEmpty {
            paths.formIntersection(try changedFiles(from: self.commit(parent).tree, to: commit.tree).map(\.path))
        }
        return paths
    }
}
