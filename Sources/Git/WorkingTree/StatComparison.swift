import CGit2
import Glibc

/// Git's way to know that a file is as it was staged without reading it (git-update-index(1); Git's `racy-git`).
struct StatComparison {
    private let indexWritten: FileTime?
    private let trustsChangeTime: Bool
    /// `core.checkStat = minimal`: only the size and whole seconds are compared.
    private let isMinimal: Bool

    init(_ index: Index, _ configuration: borrowing Configuration) throws(GitError) {
        indexWritten = index.written
        trustsChangeTime = try configuration.boolean("core.trustctime") ?? true
        isMinimal = try configuration.string("core.checkstat")?.lowercased() == "minimal"
    }

    /// Whether the file with this status surely has the bytes that the entry names.
    func isUnchanged(_ entry: git_index_entry, _ status: stat) -> Bool {
        let modified = FileTime(entry.mtime)
        // A file that was modified as the index was written may have changed once more without a later time.
        guard let indexWritten, !modified.isAtOrAfter(indexWritten) else { return false }
        guard entry.file_size == UInt32(truncatingIfNeeded: status.st_size) else { return false }
        if isMinimal { return modified.seconds == FileTime(status.st_mtim).seconds }
        return modified.agrees(with: FileTime(status.st_mtim))
            && entry.ino == UInt32(truncatingIfNeeded: status.st_ino)
            && (!trustsChangeTime || FileTime(entry.ctime).agrees(with: FileTime(status.st_ctim)))
    }
}
