import CGit2
import Glibc
package import Text

extension Repository {
    /// Every staged file beside what the working tree has in its place, and the untracked files that `includes` takes;
    /// by path.
    ///
    /// `includes` is asked for each untracked file, and for each folder in which nothing is tracked before it is walked
    /// into; what Git ignores, other repositories and the far side of links are left out. No file is read.
    package func workingTreeState(
        untracked includes: (RepositoryPath, FileKind) -> Bool
    ) throws(GitError) -> [WorkingFile] {
        guard let workTree else { return [] }
        guard let root = Directory(root: workTree) else { throw GitError(system: errno, .readingFolder(workTree)) }
        let index = try index
        return try withoutActuallyEscaping(includes) { (includes) throws(GitError) in
            var walk = WorkingTreeWalk(
                repository: handle.pointer, index: index, comparison: try StatComparison(index, configuration),
                includes: includes)
            try walk.compare(root, with: 0..<index.count, depth: 0)
            return walk.files
        }
    }
}
