import CGit2
package import Text

/// Two versions of a text merged line by line against the one that both come from, as `git merge-file` does.
package struct TextMerge: Hashable, Sendable {
    /// What both versions make together; with conflicts it stands for nothing.
    package let bytes: [UInt8]
    package let conflicts: [Conflict]

    /// A place that both versions have changed, each in its own way.
    package struct Conflict: Hashable, Sendable {
        /// Where it begins in our version, counted from 1.
        package let line: Int
        package let ours: String
        package let theirs: String
    }

    /// The version that is taken where both have changed a place.
    package enum Side: Hashable, Sendable {
        case ours, theirs
    }

    /// `base` is nil where the versions come from nothing that is known.
    package init(
        base: [UInt8]?, ours: [UInt8], theirs: [UInt8], preferring side: Side? = nil, at path: RepositoryPath
    ) throws(GitError) {
        try Library.start()
        var options = git_merge_file_options()
        try check(git_merge_file_options_init(&options, UInt32(GIT_MERGE_FILE_OPTIONS_VERSION)), .merging(path))
        options.marker_size = UInt16(ConflictMarkers.width)
        switch side {
        case .ours: options.favor = GIT_MERGE_FILE_FAVOR_OURS
        case .theirs: options.favor = GIT_MERGE_FILE_FAVOR_THEIRS
        case nil: break
        }
        var result = git_merge_file_result()
        defer { git_merge_file_result_free(&result) }
        let code = Self.withInputs(base, ours, theirs) { git_merge_file(&result, $0, $1, $2, &options) }
        try check(code, .merging(path))
        bytes = Array(UnsafeRawBufferPointer(start: result.ptr, count: result.len))
        conflicts = result.automergeable == 0 ? ConflictMarkers(in: bytes, ours: ours).conflicts : []
    }

    private static func withInputs(
        _ base: [UInt8]?, _ ours: [UInt8], _ theirs: [UInt8],
        _ body: (
            UnsafePointer<git_merge_file_input>?, UnsafePointer<git_merge_file_input>,
            UnsafePointer<git_merge_file_input>
        ) -> Int32
    ) -> Int32 {
        withInput(ours) { ours in
            withInput(theirs) { theirs in
                guard let base else { return body(nil, ours, theirs) }
                return withInput(base) { body($0, ours, theirs) }
            }
        }
    }

    private static func withInput(
        _ bytes: [UInt8], _ body: (UnsafePointer<git_merge_file_input>) -> Int32
    ) -> Int32 {
        var input = git_merge_file_input()
        let code = git_merge_file_input_init(&input, UInt32(GIT_MERGE_FILE_INPUT_VERSION))
        guard code == 0 else { return code }
        input.size = bytes.count
        // A text of no bytes has an address too, which libgit2 asks for.
        return (bytes + [0]).withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                input.ptr = characters.baseAddress
                return body(&input)
            }
        }
    }
}
