import CGit2
import Glibc

/// Git's configuration: a stack of files, of which the later win.
struct Configuration: ~Copyable {
    let handle: Handle

    /// The configuration that `files` hold, from the weakest to the strongest; those that don't exist are empty.
    init(files: [String], of repository: OpaquePointer?) throws(GitError) {
        let handle = try Handle(.readingConfiguration, freedBy: git_config_free) { git_config_new(&$0) }
        for (place, file) in files.enumerated() where access(file, R_OK) == 0 {
            // Levels only rank the files among themselves, and no two may be equal.
            let level = git_config_level_t(rawValue: Int32(place + 1))
            try check(
                git_config_add_file_ondisk(handle.pointer, file, level, repository, 0), .readingConfiguration)
        }
        self.handle = handle
    }

    func string(_ name: String) throws(GitError) -> String? {
        var buffer = git_buf()
        defer { git_buf_dispose(&buffer) }
        guard try found(git_config_get_string_buf(&buffer, handle.pointer, name)) else { return nil }
        return buffer.ptr.map { String(cString: $0) }
    }

    func boolean(_ name: String) throws(GitError) -> Bool? {
        var value: Int32 = 0
        return try found(git_config_get_bool(&value, handle.pointer, name)) ? value != 0 : nil
    }

    /// Every value of a name, from the weakest file to the strongest.
    func strings(_ name: String) throws(GitError) -> [String] {
        let iterator = try Handle(.readingConfiguration, freedBy: git_config_iterator_free) {
            git_config_multivar_iterator_new(&$0, handle.pointer, name, nil)
        }
        var values: [String] = []
        var entry: UnsafeMutablePointer<git_config_entry>?
        while git_config_next(&entry, iterator.pointer) == 0, let value = entry?.pointee.value {
            values.append(String(cString: value))
        }
        return values
    }

    /// The value that counts among those of all names that a regular expression matches: the last of the strongest file.
    func lastString(matching expression: String) throws(GitError) -> String? {
        let iterator = try Handle(.readingConfiguration, freedBy: git_config_iterator_free) {
            git_config_iterator_glob_new(&$0, handle.pointer, expression)
        }
        var last: String?
        var entry: UnsafeMutablePointer<git_config_entry>?
        while git_config_next(&entry, iterator.pointer) == 0, let value = entry?.pointee.value {
            last = String(cString: value)
        }
        return last
    }

    /// Whether a name that a regular expression matches has a value.
    func hasName(matching expression: String) throws(GitError) -> Bool {
        let iterator = try Handle(.readingConfiguration, freedBy: git_config_iterator_free) {
            git_config_iterator_glob_new(&$0, handle.pointer, expression)
        }
        var entry: UnsafeMutablePointer<git_config_entry>?
        return git_config_next(&entry, iterator.pointer) == 0
    }

    private func found(_ code: Int32) throws(GitError) -> Bool {
        if code == GIT_ENOTFOUND.rawValue { return false }
        try check(code, .readingConfiguration)
        return true
    }
}
