import Glibc

/// A folder that holds the files of indexes, one for each way of reading documents that was ever in use.
struct IndexFolder {
    let path: String

    private static let prefix = "index-"
    private static let ending = ".sqlite"
    /// How long a file may lie unused before it goes: worktrees and older programs come back within a month.
    private static let idleSeconds = 30 * 24 * 60 * 60

    var isWritable: Bool { access(path, W_OK | X_OK) == 0 }

    func file(_ version: String) -> String { "\(path)/\(Self.prefix)\(version)\(Self.ending)" }

    var files: [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var files: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasPrefix(Self.prefix), name.hasSuffix(Self.ending) { files.append("\(path)/\(name)") }
        }
        return files
    }

    /// Removes what nobody has opened for long, as seen from `file`, which is marked as in use.
    func removeIdle(using file: String) {
        Self.markAsUsed(file)
        guard let now = Self.lastUse(of: file) else { return }
        for other in files where other != file && Self.lastUse(of: other).map({ now - $0 > Self.idleSeconds }) == true {
            IndexFile.remove(other)
        }
    }

    static func markAsUsed(_ file: String) {
        utimensat(AT_FDCWD, file, nil, 0)
    }

    private static func lastUse(of file: String) -> Int? {
        var status = stat()
        return stat(file, &status) == 0 ? status.st_mtim.tv_sec : nil
    }
}
