import Glibc
package import Text

/// The files of a folder anywhere on disk: a standard that is not a portfolio's yet.
package struct FolderFiles {
    /// By path below the folder; neither links nor what begins with a point is followed or read.
    package private(set) var files: [RepositoryPath: [UInt8]] = [:]

    /// So many files and bytes are no standard, and would only fill the memory.
    private static let mostFiles = 10_000
    private static let mostBytes = 64 << 20
    private var byteCount = 0

    package init(in path: String) throws(GitError) {
        guard let folder = Directory(root: path) else { throw GitError(system: errno, .readingFolder(path)) }
        try add(folder, named: path, below: nil)
    }

    private mutating func add(
        _ folder: borrowing Directory, named name: String, below parent: RepositoryPath?
    ) throws(GitError) {
        guard let listing = DirectoryListing(folder) else { throw GitError(system: errno, .readingFolder(name)) }
        var items: [(name: String, isFolder: Bool)] = []
        listing.withItems { listed in
            var place = 0
            while let item = listed[place] {
                if item.kind == .folder || item.kind == .file {
                    items.append((String(cString: item.pointer), item.kind == .folder))
                }
                place += 1
            }
        }
        for item in items where !item.name.hasPrefix(".") {
            guard let path = RepositoryPath(parent.map { "\($0)/\(item.name)" } ?? item.name) else { continue }
            if item.isFolder {
                guard let inner = folder.folder(item.name) else { continue }
                try add(inner, named: path.text, below: path)
            } else {
                try add(path, in: folder)
            }
        }
    }

    private mutating func add(_ path: RepositoryPath, in folder: borrowing Directory) throws(GitError) {
        guard let bytes = try folder.bytes(at: path) else { return }
        byteCount += bytes.count
        guard files.count < Self.mostFiles, byteCount <= Self.mostBytes else {
            throw GitError(.failed, .readingFile(path), .tooManyFiles(Self.mostFiles))
        }
        files[path] = bytes
    }
}
