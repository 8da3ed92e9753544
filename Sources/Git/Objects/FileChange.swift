package import Text

/// A file in which two trees differ.
package struct FileChange: Hashable, Sendable {
    package let path: RepositoryPath
    /// The file as it was, nil where it was added.
    package let before: TreeEntry?
    /// The file as it is, nil where it was deleted.
    package let after: TreeEntry?

    package enum Kind: Hashable, Sendable {
        case added, modified, deleted
    }

    package var kind: Kind {
        before == nil ? .added : after == nil ? .deleted : .modified
    }
}

extension Repository {
    /// The files in which two trees differ, by path; nil is the empty tree. Nothing is taken for a renaming.
    package func changedFiles(from old: ObjectID?, to new: ObjectID?) throws(GitError) -> [FileChange] {
        var before: [RepositoryPath: TreeEntry] = [:]
        var after: [RepositoryPath: TreeEntry] = [:]
        try gather(old, new, prefix: [], depth: 0, &before, &after)
        return Set(before.keys).union(after.keys).sorted().map {
            FileChange(path: $0, before: before[$0], after: after[$0])
        }
    }

    private func gather(
        _ old: ObjectID?, _ new: ObjectID?, prefix: [UInt8], depth: Int, _ before: inout [RepositoryPath: TreeEntry],
        _ after: inout [RepositoryPath: TreeEntry]
    ) throws(GitError) {
        guard depth < RepositoryPath.maximumDepth else {
            throw GitError(.failed, .comparingTrees, .tooDeep(String(decoding: prefix, as: UTF8.self)))
        }
        try compareTrees(old, new) { (difference) throws(GitError) in
            let folders = (old: difference.old?.folderID, new: difference.new?.folderID)
            if let name = (difference.old ?? difference.new)?.name, folders.old != nil || folders.new != nil {
                let path = prefix + name + [UInt8(ascii: "/")]
                try gather(folders.old, folders.new, prefix: path, depth: depth + 1, &before, &after)
            }
            if let entry = difference.old?.file(below: prefix) { before[entry.path] = entry }
            if let entry = difference.new?.file(below: prefix) { after[entry.path] = entry }
            guard max(before.count, after.count) < Self.fileLimit else {
                throw GitError(.failed, .comparingTrees, .tooManyFiles(Self.fileLimit))
            }
        }
    }
}

extension TreeCursor.Entry {
    fileprivate var folderID: ObjectID? { isFolder ? objectID : nil }

    fileprivate func file(below prefix: [UInt8]) -> TreeEntry? {
        guard !isFolder, let mode = FileMode(entryMode: mode),
            let path = (prefix + name).withUnsafeBufferPointer(RepositoryPath.init)
        else { return nil }
        return TreeEntry(path: path, mode: mode, id: objectID)
    }
}
