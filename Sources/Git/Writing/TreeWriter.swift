import CGit2
import Text

/// Writes the blobs and trees of an update.
struct TreeWriter {
    let repository: Repository

    /// Writes the tree that differs from `base`, nil for the empty one, by exactly `versions`; nil removes a file.
    func write(_ versions: [RepositoryPath: FileVersion?], over base: ObjectID?) throws(GitError) -> ObjectID {
        let changes = versions.map { Change(components: $0.key.components[...], version: $0.value) }
        if let tree = try write(changes, over: base) { return tree }
        return try repository.write([], GIT_OBJECT_TREE)
    }

    private struct Change {
        let components: ArraySlice<Substring>
        let version: FileVersion?
    }

    private struct Entry {
        let name: [UInt8]
        let mode: UInt32
        let id: ObjectID

        var isFolder: Bool { mode & 0o170000 == FileMode.folder.rawValue }
    }

    /// Writes one folder; nil where nothing is left in it.
    private func write(_ changes: [Change], over base: ObjectID?) throws(GitError) -> ObjectID? {
        var entries = try entries(of: base)
        for (name, changes) in Dictionary(grouping: changes, by: { $0.components.first ?? "" }) {
            let key = Array(name.utf8)
            for change in changes where change.components.count == 1 {
                try set(change.version, at: key, in: &entries)
            }
            let below = changes.filter { $0.components.count > 1 }
                .map { Change(components: $0.components.dropFirst(), version: $0.version) }
            if !below.isEmpty { try set(below, below: key, in: &entries) }
        }
        return entries.isEmpty ? nil : try repository.write(Self.bytes(of: entries.values), GIT_OBJECT_TREE)
    }

    private func set(_ version: FileVersion?, at name: [UInt8], in entries: inout [[UInt8]: Entry]) throws(GitError) {
        guard entries[name]?.isFolder != true else {
            if version == nil { return }
            throw differs(name)
        }
        entries[name] = version.map { Entry(name: name, mode: $0.mode.rawValue, id: $0.id) }
    }

    private func set(
        _ changes: [Change], below name: [UInt8], in entries: inout [[UInt8]: Entry]
    ) throws(GitError) {
        let current = entries[name]
        guard current?.isFolder ?? true else {
            if changes.allSatisfy({ $0.version == nil }) { return }
            throw differs(name)
        }
        let id = try write(changes, over: current?.id)
        entries[name] = id.map { Entry(name: name, mode: FileMode.folder.rawValue, id: $0) }
    }

    private func differs(_ name: [UInt8]) -> GitError {
        GitError(.differs, .writingObjects, .folderInTheWay(String(decoding: name, as: UTF8.self)))
    }

    private func entries(of tree: ObjectID?) throws(GitError) -> [[UInt8]: Entry] {
        try repository.withTree(tree) { (cursor) throws(GitError) in
            var cursor = cursor
            var entries: [[UInt8]: Entry] = [:]
            while let entry = try cursor.next() {
                let name = Array(entry.name)
                entries[name] = Entry(name: name, mode: entry.mode, id: entry.objectID)
            }
            return entries
        }
    }

    private static func bytes(of entries: some Sequence<Entry>) -> [UInt8] {
        let sorted = entries.map { (key: $0.name + ($0.isFolder ? [UInt8(ascii: "/")] : []), entry: $0) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
        return sorted.flatMap { (_, entry) in
            Array("\(String(entry.mode, radix: 8)) ".utf8) + entry.name + [0] + entry.id.bytes
        }
    }
}

extension Repository {
    /// Stores an object, which is synced to the disk.
    func write(_ bytes: [UInt8], _ kind: git_object_t) throws(GitError) -> ObjectID {
        var id = git_oid()
        try check(git_odb_write(&id, objects.pointer, bytes, bytes.count, kind), .writingObjects)
        return ObjectID(id)
    }
}
