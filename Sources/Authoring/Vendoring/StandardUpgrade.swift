package import Checks
package import Git
import Standards
package import Text
package import Values
package import Workspaces

/// A portfolio's standard merged with a newer one: what was changed here stays, what was changed there comes.
///
/// All of it is made in memory, from what is committed. What was changed since is refused, unless it is what the merge
/// makes of it: so run again after it was killed, it finishes.
package struct StandardUpgrade {
    /// Below `standard/`; nil removes a file.
    private let merged: [String: [UInt8]?]
    private let origin: StandardOrigin
    private let before: [String: [UInt8]]
    package let notes: [Note]

    /// Something that was decided here and there in two ways, and stays as it is here.
    package struct Note: Hashable, Sendable {
        package let path: String
        package let kind: Kind

        package enum Kind: Hashable, Sendable {
            /// Changed there, removed here.
            case removedHere
            /// Changed here, removed there.
            case removedThere
        }
    }

    /// Merges the standard that HEAD has with the files of another; `preferring` says which side is taken where both have
    /// changed a place of a file, by path below `standard/`.
    package init(
        to theirs: [String: SourceText], named name: String, in workspace: Workspace,
        preferring sides: [String: TextMerge.Side] = [:]
    ) throws(AuthoringFailure) {
        guard let head = try authoring({ () throws(GitError) in try workspace.repository.head.commit }) else {
            throw .authoring(.standardNotCommitted([]))
        }
        let vendored: VendoredStandard
        do throws(PortfolioError) {
            vendored = try VendoredStandard(of: .commit(head), in: workspace, beside: theirs)
        } catch {
            throw .portfolio(error)
        }
        if let unknown = sides.keys.sorted().first(where: { vendored.ours[$0] == nil && vendored.theirs[$0] == nil }) {
            throw .authoring(.unknownStandardFile(unknown))
        }
        let outcomes = try authoring { () throws(GitError) in
            try vendored.merges.map { (merge) throws(GitError) in
                (merge.path, try merge.outcome(in: workspace.repository, preferring: sides[merge.path]))
            }
        }
        let conflicts = outcomes.flatMap { StandardConflict.all(in: $0, $1) }
        guard conflicts.isEmpty else { throw .authoring(.standardConflicts(conflicts)) }
        var merged: [String: [UInt8]?] = [:]
        var notes: [Note] = []
        for (path, outcome) in outcomes {
            switch outcome {
            case .merged(let bytes): merged[path] = .some(bytes)
            case .kept(let bytes, let kind):
                merged[path] = .some(bytes)
                notes.append(Note(path: path, kind: kind))
            case .conflicting, .withoutBase: preconditionFailure("conflicts were thrown")
            }
        }
        let kept = try authoring { () throws(GitError) in try Self.kept(of: vendored, beside: merged) }
        for (path, bytes) in kept { merged[StandardOrigin.folder + path] = bytes }
        (self.merged, self.notes) = (merged, notes)
        before = vendored.kept.reduce(into: vendored.ours) { $0[StandardOrigin.folder + $1.key] = $1.value }
        origin = try authoring { () throws(GitError) in
            try StandardOrigin(of: theirs, named: name, in: workspace.repository)
        }
    }

    /// What is kept of the other standard for the next merge: each file that has changed there and is another one here, so
    /// that no commit will have it; nil removes one.
    private static func kept(
        of vendored: VendoredStandard, beside merged: [String: [UInt8]?]
    ) throws(GitError) -> [String: [UInt8]?] {
        var kept: [String: [UInt8]?] = vendored.kept.mapValues { _ in nil }
        for merge in vendored.merges {
            guard let theirs = merge.theirs, let ours = merged[merge.path] ?? nil, ours != theirs else { continue }
            let isChanged = try merge.sides.changedThere
            if merge.kept != nil || isChanged { kept[merge.path] = theirs }
        }
        return kept
    }

    /// The files that the standard will have, by path below its folder.
    private var files: [String: SourceText] {
        merged.compactMapValues(\.self).reduce(into: [:]) { files, file in
            guard !StandardOrigin.holds(file.key) else { return }
            files[file.key] = SourceText(name: file.key, bytes: file.value)
        }
    }

    /// The errors that the standard would have and has not now.
    ///
    /// Examples that fail block nothing: they are written for their standard's own numbers, and a portfolio that has
    /// changed one would never get a rule that compares with it.
    package func newFaults(today: Day) throws(PortfolioError) -> (blocking: [Finding], failingExamples: Int) {
        let found = try StandardCheck(files, today: today).findings().filter { $0.level == .error }
        guard !found.isEmpty else { return ([], 0) }
        let sources = before.reduce(into: [:]) { $0[$1.key] = SourceText(name: $1.key, bytes: $1.value) }
        let known = try Set(StandardCheck(sources, today: today).findings().map(\.fingerprint))
        let new = found.filter { !known.contains($0.fingerprint) }
        let blocking = new.filter { $0.rule != StandardCheck.failingExample }
        return (blocking, new.count - blocking.count)
    }

    /// Writes what differs, each file whole, and last of all where it comes from; gives the paths, and those of removed files.
    ///
    /// A file that is neither as it is committed nor as it will be is refused before anything is written.
    package func write(
        into repository: Repository
    ) throws(AuthoringFailure) -> (written: [RepositoryPath], removed: [RepositoryPath]) {
        let changes = try authoring { () throws(GitError) in try self.changes(in: repository) }
        let edited = changes.filter(\.isEdited).map(\.path.text)
        guard edited.isEmpty else { throw .authoring(.standardNotCommitted(edited)) }
        let due = changes.filter { !$0.isDone }
        try authoring { () throws(GitError) in
            for change in due {
                if let bytes = change.bytes {
                    try repository.write(bytes, toWorkingFile: change.path, replacing: true)
                } else {
                    try repository.remove(workingFile: change.path)
                }
            }
        }
        return (due.filter { $0.bytes != nil }.map(\.path), due.filter { $0.bytes == nil }.map(\.path))
    }

    private struct Change {
        let path: RepositoryPath
        let bytes: [UInt8]?
        let isDone: Bool
        /// Whether what is there is neither the old version nor the new one.
        let isEdited: Bool
    }

    /// The files as they are to be; the origin is the last.
    private func changes(in repository: Repository) throws(GitError) -> [Change] {
        var reader = try WorkingTreeReader(root: repository.workTree ?? "")
        var changes: [Change] = []
        let ofOrigin = [(StandardOrigin.fileName, Optional(origin.bytes))]
        for (name, bytes) in merged.sorted(by: { $0.key < $1.key }).map({ ($0.key, $0.value) }) + ofOrigin {
            guard let path = RepositoryPath("standard/\(name)") else { continue }
            let there = try reader.bytes(at: path).map { (bytes) throws(GitError) in
                try repository.stored(bytes, at: path)
            }
            let isDone = there == bytes
            let isEdited = !isDone && there != before[name] && name != StandardOrigin.fileName
            changes.append(Change(path: path, bytes: bytes, isDone: isDone, isEdited: isEdited))
        }
        return changes
    }
}
