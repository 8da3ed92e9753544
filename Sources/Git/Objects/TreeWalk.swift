import CGit2
package import Text

extension Repository {
    /// As many files as a tree is read of.
    package static let fileLimit = 1 << 20

    /// Every file of the tree `id` by path, folders walked into, no blob loaded.
    ///
    /// Left out are names that no checkout may write: those that aren't UTF-8, and `.git`. More than `limit` files are
    /// an error: a tree may name one folder many times over, so that a few kilobytes spell more files than there are
    /// atoms.
    package func entries(
        ofTree id: ObjectID, below folder: RepositoryPath? = nil, limit: Int = Repository.fileLimit
    ) throws(GitError) -> [TreeEntry] {
        var walk = TreeWalk(repository: self, limit: limit)
        try walk.add(id, prefix: folder.map { Array("\($0.text)/".utf8) } ?? [], depth: folder?.components.count ?? 0)
        return walk.entries
    }

    /// The file or folder at a path of the tree `id`, nil where there is none.
    package func entry(at path: RepositoryPath, inTree id: ObjectID) throws(GitError) -> TreeEntry? {
        var tree = id
        var found: (mode: FileMode, id: ObjectID)?
        for component in path.components {
            if let found {
                guard found.mode == .folder else { return nil }
                tree = found.id
            }
            found = try entry(named: Array(component.utf8), inTree: tree)
            if found == nil { return nil }
        }
        return found.map { TreeEntry(path: path, mode: $0.mode, id: $0.id) }
    }

    /// The files and folders that the tree `id` itself holds, their paths relative to it.
    package func children(ofTree id: ObjectID) throws(GitError) -> [TreeEntry] {
        try withTree(id) { (cursor) throws(GitError) in
            var cursor = cursor
            var children: [TreeEntry] = []
            while let entry = try cursor.next() {
                guard let mode = FileMode(entryMode: entry.mode), let path = RepositoryPath(bytes: entry.name) else {
                    continue
                }
                children.append(TreeEntry(path: path, mode: mode, id: entry.objectID))
            }
            return children
        }
    }

    private func entry(named name: [UInt8], inTree id: ObjectID) throws(GitError) -> (mode: FileMode, id: ObjectID)? {
        try withTree(id) { (cursor) throws(GitError) in
            var cursor = cursor
            while let entry = try cursor.next() {
                guard entry.name.elementsEqual(name), let mode = FileMode(entryMode: entry.mode) else { continue }
                return (mode, entry.objectID)
            }
            return nil
        }
    }
}

/// Gathers the files of a tree.
struct TreeWalk {
    let repository: Repository
    let limit: Int
    private(set) var entries: [TreeEntry] = []

    init(repository: Repository, limit: Int) {
        self.repository = repository
        self.limit = limit
    }

    mutating func add(_ id: ObjectID, prefix: [UInt8], depth: Int) throws(GitError) {
        try Self.check(depth, of: id, at: prefix)
        try repository.withTree(id) { (cursor) throws(GitError) in
            var cursor = cursor
            var path = prefix
            while let entry = try cursor.next() {
                path.replaceSubrange(prefix.count..., with: entry.name)
                try add(entry, path: path, depth: depth)
            }
        }
    }

    /// Refuses a folder that stands too deep.
    static func check(_ depth: Int, of id: ObjectID, at path: [UInt8]) throws(GitError) {
        guard depth < RepositoryPath.maximumDepth else {
            throw GitError(.failed, .readingObject(id), .tooDeep(String(decoding: path, as: UTF8.self)))
        }
    }

    /// Gathers the file that an entry is, or those of the folder.
    mutating func add(_ entry: TreeCursor.Entry, path: [UInt8], depth: Int) throws(GitError) {
        guard let mode = FileMode(entryMode: entry.mode), let safe = path.withUnsafeBufferPointer(RepositoryPath.init)
        else { return }
        guard mode != .folder else {
            return try add(entry.objectID, prefix: path + [UInt8(ascii: "/")], depth: depth + 1)
        }
        guard entries.count < limit else {
            throw GitError(.failed, .readingObject(entry.objectID), .tooManyFiles(limit))
        }
        entries.append(TreeEntry(path: safe, mode: mode, id: entry.objectID))
    }
}
