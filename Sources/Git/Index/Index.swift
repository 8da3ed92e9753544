import CGit2
import Glibc

/// What is staged, as it was when it was read.
final class Index {
    let handle: Handle
    /// When the file was written, before it was read; nil where there is none.
    let written: FileTime?

    init(file: String) throws(GitError) {
        var status = stat()
        written = stat(file, &status) == 0 ? FileTime(status.st_mtim) : nil
        do {
            handle = try Handle(.readingIndex, freedBy: git_index_free) { git_index_open(&$0, file) }
        } catch {
            throw IndexFormat.refusal(of: file, error) ?? error
        }
    }

    var count: Int { git_index_entrycount(handle.pointer) }

    /// The entry at a place in the order of paths; valid until the index changes.
    subscript(place: Int) -> UnsafePointer<git_index_entry> {
        guard let entry = git_index_get_byindex(handle.pointer, place) else {
            preconditionFailure("an index has an entry at each place below its count")
        }
        return entry
    }

    /// The entry of a path that is in no conflict.
    func entry(at path: String) -> git_index_entry? {
        git_index_get_bypath(handle.pointer, path, 0)?.pointee
    }

    func isConflicted(_ path: String) -> Bool {
        (1...3).contains { git_index_get_bypath(handle.pointer, path, $0) != nil }
    }
}

extension git_index_entry {
    /// 0, or 1 to 3 for the sides of a conflict.
    var stage: UInt16 { (flags & 0x3000) >> 12 }

    var isSkipped: Bool { UInt32(flags_extended) & GIT_INDEX_ENTRY_SKIP_WORKTREE.rawValue != 0 }

    var isIntentToAdd: Bool { UInt32(flags_extended) & GIT_INDEX_ENTRY_INTENT_TO_ADD.rawValue != 0 }
}
