package import Git
package import Text

/// The files of a portfolio in one state, by path.
package struct DocumentTree: Sendable {
    /// In the order of their paths.
    package let entries: [Entry]
    /// Files whose content is in no object of the repository yet.
    let unstored: [RepositoryPath: [UInt8]]
    /// Symbolic links, FIFOs and the like, in the order of their paths: never read, never followed.
    package let notFiles: [RepositoryPath]
    /// Files that a merge left in several versions.
    package let conflicted: [RepositoryPath]

    package struct Entry: Hashable, Sendable {
        package let path: RepositoryPath
        /// Of the file's content, as Git would store it.
        package let id: ObjectID

        package init(path: RepositoryPath, id: ObjectID) {
            self.path = path
            self.id = id
        }
    }

    init(
        entries: [Entry], unstored: [RepositoryPath: [UInt8]] = [:], notFiles: [RepositoryPath] = [],
        conflicted: [RepositoryPath] = []
    ) {
        self.entries = entries
        self.unstored = unstored
        self.notFiles = notFiles.sorted()
        self.conflicted = conflicted
    }

    package static let empty = DocumentTree(entries: [])

    /// A tree that is in memory alone, as an example of a rule.
    package init(_ files: [RepositoryPath: [UInt8]]) throws(GitError) {
        var entries: [Entry] = []
        for (path, bytes) in files { entries.append(Entry(path: path, id: try ObjectID(ofBlob: bytes))) }
        self.init(entries: entries.sorted { $0.path < $1.path }, unstored: files)
    }

    /// The entry of a path; O(log n).
    package subscript(path: RepositoryPath) -> Entry? {
        let place = entries.partitioningIndex { !($0.path < path) }
        return place < entries.count && entries[place].path == path ? entries[place] : nil
    }

    /// The tree of the files at some paths, or in folders there; O(log n) and their number.
    package func below(_ paths: [String]) -> DocumentTree {
        let isBelow = { (path: RepositoryPath) in
            paths.contains { path.text == $0 || path.text.hasPrefix($0 + "/") }
        }
        let found = paths.sorted().flatMap { path in
            [RepositoryPath(path).flatMap { self[$0] }].compactMap(\.self) + entries[range(below: path)]
        }
        return DocumentTree(
            entries: found.sorted { $0.path < $1.path }, unstored: unstored, notFiles: notFiles.filter(isBelow),
            conflicted: conflicted.filter(isBelow))
    }

    /// The tree with another content of a file, or a new file; what is no file, or is several, stays so.
    package func with(_ bytes: [UInt8], at path: RepositoryPath, _ id: ObjectID) -> DocumentTree {
        guard !notFiles.contains(path), !conflicted.contains(path) else { return self }
        let place = entries.partitioningIndex { !($0.path < path) }
        let isThere = place < entries.count && entries[place].path == path
        let entry = CollectionOfOne(Entry(path: path, id: id))
        return DocumentTree(
            entries: Array(entries[..<place] + entry + entries[(isThere ? place + 1 : place)...]),
            unstored: unstored.merging([path: bytes]) { $1 }, notFiles: notFiles, conflicted: conflicted)
    }

    /// The tree with a folder as another tree has it.
    package func with(_ folder: String, of other: DocumentTree) -> DocumentTree {
        let (own, others) = (below([folder]), other.below([folder]))
        guard own.entries != others.entries || own.notFiles != others.notFiles else { return self }
        let isOutside = { (path: RepositoryPath) in path.text != folder && !path.text.hasPrefix("\(folder)/") }
        return DocumentTree(
            entries: (entries.filter { isOutside($0.path) } + others.entries).sorted { $0.path < $1.path },
            unstored: unstored, notFiles: notFiles.filter(isOutside) + others.notFiles, conflicted: conflicted)
    }

    /// The places of the entries in a folder.
    package func range(below folder: String) -> Range<Int> {
        let start = Array(folder.utf8) + [UInt8(ascii: "/")]
        let end = Array(folder.utf8) + [UInt8(ascii: "/") + 1]
        return entries.partitioningIndex {
            !$0.path.text.utf8.lexicographicallyPrecedes(start)
        }..<entries.partitioningIndex { !$0.path.text.utf8.lexicographicallyPrecedes(end) }
    }

    /// Names the state: equal for equal paths and contents, and equal paths that are no files or several.
    package var identity: ObjectID {
        get throws(GitError) { try ObjectID(ofBlob: listing) }
    }
}

extension DocumentTree {
    /// How a path differs from another state.
    package enum Change: String, Hashable, Sendable {
        case added, changed, removed
    }

    /// A path in which two states differ.
    package struct PathChange: Hashable, Sendable {
        package let path: RepositoryPath
        package let how: Change
        /// The content in the later state; nil where it was removed.
        package let id: ObjectID?
    }

    /// The tree with some files as another state has them; nil where it has not what is to be replaced, as where a tree
    /// holds a path twice, or would have more files than a tree is read of.
    func with(_ difference: TreeDifference) -> DocumentTree? {
        var gone = difference.former.map(\.path).sorted()[...]
        let kept = entries.filter { entry in
            gone = gone.drop { $0 < entry.path }
            return gone.first != entry.path
        }
        let files = difference.current.filter(\.mode.isFile).map { Entry(path: $0.path, id: $0.id) }
        let others = difference.current.filter { !$0.mode.isFile }.map(\.path)
        let former = Set(difference.former.map(\.path))
        let keptOthers = notFiles.filter { !former.contains($0) }
        guard entries.count - kept.count == difference.former.count(where: \.mode.isFile),
            notFiles.count - keptOthers.count == difference.former.count(where: { !$0.mode.isFile }),
            kept.count + files.count + keptOthers.count + others.count <= Repository.fileLimit
        else { return nil }
        return DocumentTree(
            entries: (kept + files).sorted { $0.path < $1.path }, unstored: unstored, notFiles: keptOthers + others,
            conflicted: conflicted)
    }

    /// The paths in which this state differs from an earlier one, in their order.
    package func changes(since before: DocumentTree) -> [PathChange] {
        var changes: [PathChange] = []
        let old = before.entries
        var next = 0
        for entry in entries {
            // Nearly all are the same.
            if next < old.count, old[next].id == entry.id, old[next].path == entry.path {
                next += 1
                continue
            }
            while next < old.count, old[next].path < entry.path {
                changes.append(PathChange(path: old[next].path, how: .removed, id: nil))
                next += 1
            }
            guard next < old.count, old[next].path == entry.path else {
                changes.append(PathChange(path: entry.path, how: .added, id: entry.id))
                continue
            }
            if old[next].id != entry.id {
                changes.append(PathChange(path: entry.path, how: .changed, id: entry.id))
            }
            next += 1
        }
        return changes + old[next...].map { PathChange(path: $0.path, how: .removed, id: nil) }
    }
}

extension Array {
    /// The place of the first element that `isSecond` holds for, where it holds for all after it; O(log n).
    fileprivate func partitioningIndex(_ isSecond: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isSecond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
