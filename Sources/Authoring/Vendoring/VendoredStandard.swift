package import Checks
import Git
import Standards
package import Text
package import Workspaces

/// A portfolio's standard and another one, file by file, beside what was vendored.
package struct VendoredStandard {
    let repository: Repository
    let origin: StandardOrigin
    /// By path below `standard/`, as Git stores them, without the origin.
    let ours: [String: [UInt8]]
    let theirs: [String: [UInt8]]
    /// What was vendored of files that are others here, by path below `standard/`, as far as it is kept.
    let kept: [String: [UInt8]]

    /// The standard of a state, beside the files of another.
    package init(
        of state: State, in workspace: Workspace, beside theirs: [String: SourceText]
    ) throws(PortfolioError) {
        let files = try Governance.standardFiles(of: state, in: workspace)
        guard !files.isEmpty else { throw .noStandard }
        repository = workspace.repository
        origin = files[StandardOrigin.fileName].map { StandardOrigin($0) } ?? .unknown
        let stored = try Self.stored(files, in: workspace.repository)
        ours = stored.filter { !StandardOrigin.holds($0.key) }
        kept = stored.reduce(into: [:]) { kept, file in
            guard file.key.hasPrefix(StandardOrigin.folder) else { return }
            kept[String(file.key.dropFirst(StandardOrigin.folder.count))] = file.value
        }
        self.theirs = try Self.stored(theirs, in: workspace.repository).filter { !StandardOrigin.holds($0.key) }
    }

    /// The files as Git stores them.
    private static func stored(
        _ files: [String: SourceText], in repository: Repository
    ) throws(PortfolioError) -> [String: [UInt8]] {
        var stored: [String: [UInt8]] = [:]
        for (path, source) in files {
            guard let place = RepositoryPath("standard/\(path)") else { continue }
            do throws(GitError) { stored[path] = try repository.stored(source.bytes, at: place) } catch {
                throw .git(error)
            }
        }
        return stored
    }

    /// Each path that one of them has, in order.
    var merges: [FileMerge] {
        Set(ours.keys).union(theirs.keys).sorted().map {
            FileMerge(path: $0, base: origin.files[$0], kept: kept[$0], ours: ours[$0], theirs: theirs[$0])
        }
    }

    /// A file that is not the same in both.
    package struct Difference: Sendable {
        /// Below `standard/`.
        package let path: String
        package let isChangedHere: Bool
        package let isChangedThere: Bool
        /// The unified diff that leads from what is here to the other.
        package let text: String
    }

    /// The files that differ, in the order of their paths.
    package var differences: [Difference] {
        get throws(GitError) {
            var differences: [Difference] = []
            for merge in merges where merge.ours != merge.theirs {
                guard let place = RepositoryPath("standard/\(merge.path)") else { continue }
                let sides = try merge.sides
                differences.append(
                    Difference(
                        path: merge.path, isChangedHere: sides.changedHere, isChangedThere: sides.changedThere,
                        text: try Patch(of: place, from: merge.ours, to: merge.theirs).text))
            }
            return differences
        }
    }
}
