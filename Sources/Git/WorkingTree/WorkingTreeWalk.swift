import CGit2
import Glibc
import Text

/// Walks the working tree and the index side by side.
struct WorkingTreeWalk {
    private let repository: OpaquePointer
    private let index: Index
    private let comparison: StatComparison
    private let includes: (RepositoryPath, FileKind) -> Bool
    /// The folder being compared, with a `/` at its end.
    private var prefix: [UInt8] = []
    /// Paths of submodules: their folders have files of their own, and none before they are checked out.
    private var submodules: Set<RepositoryPath> = []
    private(set) var files: [WorkingFile] = []

    init(
        repository: OpaquePointer, index: Index, comparison: StatComparison,
        includes: @escaping (RepositoryPath, FileKind) -> Bool
    ) {
        self.repository = repository
        self.index = index
        self.comparison = comparison
        self.includes = includes
        files.reserveCapacity(index.count)
    }

    /// Compares a folder with the entries of the index that are below it.
    mutating func compare(_ directory: borrowing Directory, with entries: Range<Int>, depth: Int) throws(GitError) {
        guard let listing = DirectoryListing(directory) else {
            throw GitError(system: errno, .readingFolder(String(decoding: prefix, as: UTF8.self)))
        }
        var level = IndexLevel(index: index, entries: entries, prefixCount: prefix.count)
        try listing.withItems { (items) throws(GitError) in
            var place = 0
            // A folder named as a file is tracked, or the reverse, is two names here, as it is for Git.
            while true {
                switch (level.first, items[place]) {
                case (nil, nil): return
                case (let staged?, let listed) where listed.map({ staged.name.precedes($0.name) }) ?? true:
                    level.removeFirst()
                    addAbsent(staged.entries)
                case (let staged, let listed?) where staged.map({ listed.name.precedes($0.name) }) ?? true:
                    place += 1
                    try addUntracked(listed, in: directory, depth: depth)
                case (let staged?, let listed?):
                    level.removeFirst()
                    place += 1
                    try compare(staged.entries, with: listed, in: directory, depth: depth)
                default: preconditionFailure("of two names, one comes first or they are equal")
                }
            }
        }
    }

    private mutating func compare(
        _ entries: Range<Int>, with listed: DirectoryListing.Item, in directory: borrowing Directory, depth: Int
    ) throws(GitError) {
        if listed.kind == .folder {
            guard let folder = directory.folder(listed.pointer) else { return try addUnopened(entries, listed) }
            return try descend(into: listed.name, depth: depth) { (walk) throws(GitError) in
                try walk.compare(folder, with: entries, depth: depth + 1)
            }
        }
        guard let path = path(of: listed.name) else { return }
        files.append(WorkingFile(path: path, state: state(of: index[entries.lowerBound].pointee, listed, directory)))
    }

    private func state(
        of entry: git_index_entry, _ listed: DirectoryListing.Item, _ directory: borrowing Directory
    ) -> WorkingFile.State {
        if entry.stage != 0 { return .conflicted }
        if listed.kind != .file { return .notAFile(listed.kind) }
        if entry.isIntentToAdd { return .untracked }
        let id = ObjectID(entry.id)
        guard FileMode(entryMode: entry.mode)?.isFile == true, let status = directory.status(of: listed.pointer),
            status.kind == .file, comparison.isUnchanged(entry, status)
        else { return .unread(staged: id) }
        return .staged(id)
    }

    /// Adds what is staged and has no file in its place.
    private mutating func addAbsent(_ entries: Range<Int>) {
        for place in entries {
            guard let entry = IndexEntry(index[place].pointee) else { continue }
            // Of a conflict's versions, the first speaks for all.
            guard files.last?.path != entry.path else { continue }
            if index[place].pointee.isIntentToAdd { continue }
            if entry.mode == .submodule { submodules.insert(entry.path) }
            files.append(WorkingFile(path: entry.path, state: Self.state(ofAbsent: entry)))
        }
    }

    private static func state(ofAbsent entry: IndexEntry) -> WorkingFile.State {
        if entry.isConflicted { return .conflicted }
        if entry.mode == .submodule { return .notAFile(.folder) }
        return entry.isSkipped ? .skipped(entry.id) : .deleted(staged: entry.id)
    }

    /// Adds the entries below a folder that couldn't be opened: they are absent if it went away as it was read.
    private mutating func addUnopened(_ entries: Range<Int>, _ listed: DirectoryListing.Item) throws(GitError) {
        guard [ENOENT, ENOTDIR, ELOOP].contains(errno) else { throw unreadable(listed) }
        addAbsent(entries)
    }

    private mutating func addUntracked(
        _ listed: DirectoryListing.Item, in directory: borrowing Directory, depth: Int
    ) throws(GitError) {
        guard let path = path(of: listed.name), !submodules.contains(path), includes(path, listed.kind) else { return }
        guard try !isIgnored(path, listed.kind) else { return }
        guard listed.kind == .folder else {
            let state: WorkingFile.State = listed.kind == .file ? .untracked : .notAFile(listed.kind)
            return files.append(WorkingFile(path: path, state: state))
        }
        guard let folder = directory.folder(listed.pointer) else { throw unreadable(listed) }
        // Another repository has its own files.
        guard folder.status(of: ".git") == nil else { return }
        try descend(into: listed.name, depth: depth) { (walk) throws(GitError) in
            try walk.compare(folder, with: 0..<0, depth: depth + 1)
        }
    }

    private mutating func descend(
        into name: TreeName, depth: Int, _ body: (inout WorkingTreeWalk) throws(GitError) -> Void
    ) throws(GitError) {
        // No path that is listed goes deeper.
        guard depth + 1 < RepositoryPath.maximumDepth else { return }
        let count = prefix.count
        prefix += name.bytes
        prefix.append(UInt8(ascii: "/"))
        try body(&self)
        prefix.removeLast(prefix.count - count)
    }

    private func isIgnored(_ path: RepositoryPath, _ kind: FileKind) throws(GitError) -> Bool {
        var ignored: Int32 = 0
        let name = kind == .folder ? "\(path.text)/" : path.text
        try check(git_ignore_path_is_ignored(&ignored, repository, name), .readingIgnoreRules)
        return ignored != 0
    }

    private func unreadable(_ listed: DirectoryListing.Item) -> GitError {
        GitError(system: errno, .readingFolder(String(decoding: prefix + listed.name.bytes, as: UTF8.self)))
    }

    /// The path of a name in the folder being compared; nil where it isn't safe, as `.git` isn't.
    private func path(of name: TreeName) -> RepositoryPath? {
        (prefix + name.bytes).withUnsafeBufferPointer(RepositoryPath.init)
    }
}
