import CGit2
import Glibc
import Text

extension Index {
    /// Changes the index in `file` under Git's own lock, waiting a while for whoever has it.
    ///
    /// The new index is written beside the old one and takes its place, so that there is always a whole one.
    static func update(_ file: String, _ change: (Index) throws(GitError) -> Void) throws(GitError) {
        let lock = try IndexLock(of: file)
        defer { _ = lock }
        let draft = "\(file).draft"
        // What a killed process has left of libgit2's own lock: it is of no use to anyone but who holds Git's.
        unlink("\(draft).lock")
        do throws(GitError) {
            guard copy(file, to: draft) else { throw GitError(system: errno, .writingIndex) }
            let index = try Index(file: draft)
            try index.smudgeRacyEntries()
            try change(index)
            try check(git_index_write(index.handle.pointer), .writingIndex)
            guard rename(draft, file) == 0 else { throw GitError(system: errno, .writingIndex) }
        } catch {
            unlink(draft)
            throw error
        }
    }

    /// Sets what is staged of a path; `status` is that of the working tree's file.
    func stage(_ version: FileVersion?, at path: RepositoryPath, _ status: stat?) throws(GitError) {
        guard let version else {
            let code = git_index_remove(handle.pointer, path.text, 0)
            return try check(code == GIT_ENOTFOUND.rawValue ? 0 : code, .writingIndex)
        }
        var entry = self.entry(at: path.text) ?? git_index_entry()
        entry.id = version.id.gitOID
        entry.mode = version.mode.rawValue
        entry.flags_extended &= ~UInt16(GIT_INDEX_ENTRY_INTENT_TO_ADD.rawValue)
        entry.setStatus(status)
        try add(entry, at: path.text)
    }

    /// Forgets the sizes of entries whose files were modified as the old index was written, so that Git reads them:
    /// beside the new index's time theirs would look safe (Git's `racy-git`).
    private func smudgeRacyEntries() throws(GitError) {
        guard let written else { return }
        for place in 0..<count {
            var entry = self[place].pointee
            guard entry.stage == 0, FileTime(entry.mtime).isAtOrAfter(written), entry.file_size != 0 else { continue }
            entry.file_size = 0
            try add(entry, at: String(cString: entry.path))
        }
    }

    private func add(_ entry: git_index_entry, at path: String) throws(GitError) {
        let code = path.withCString {
            var entry = entry
            entry.path = $0
            return git_index_add(handle.pointer, &entry)
        }
        try check(code, .writingIndex)
    }

    /// Copies the index with its time, which tells what is racy; false with `errno` where that fails.
    private static func copy(_ file: String, to draft: String) -> Bool {
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var status = stat()
        guard stat(file, &status) == 0 else {
            return errno == ENOENT && File.write(empty, to: descriptor)
        }
        guard let bytes = File.read(file), File.write(bytes, to: descriptor) else { return false }
        return futimens(descriptor, [status.st_atim, status.st_mtim]) == 0
    }

    /// An index of version 2 without entries, and its SHA-1.
    private static let empty: [UInt8] =
        Array("DIRC".utf8) + [0, 0, 0, 2, 0, 0, 0, 0]
        + [
            0x39, 0xD8, 0x90, 0x13, 0x9E, 0xE5, 0x35, 0x6C, 0x7E, 0xF5, 0x72, 0x21, 0x6C, 0xEB, 0xCD, 0x27, 0xAA, 0x41,
            0xF9, 0xDF,
        ]
}

extension git_index_entry {
    fileprivate mutating func setStatus(_ status: stat?) {
        ctime = status.map { FileTime($0.st_ctim).indexTime } ?? git_index_time()
        mtime = status.map { FileTime($0.st_mtim).indexTime } ?? git_index_time()
        dev = status.map { UInt32(truncatingIfNeeded: $0.st_dev) } ?? 0
        ino = status.map { UInt32(truncatingIfNeeded: $0.st_ino) } ?? 0
        uid = status?.st_uid ?? 0
        gid = status?.st_gid ?? 0
        file_size = status.map { UInt32(truncatingIfNeeded: $0.st_size) } ?? 0
    }
}
