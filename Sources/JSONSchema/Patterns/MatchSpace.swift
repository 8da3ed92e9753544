import CPCRE2

/// What matching patterns works in, and how much of it one match may take; for one thread at a time.
final class MatchSpace {
    let data: OpaquePointer
    let context: OpaquePointer

    /// Steps and depth of one match, some milliseconds' worth; memory in KiB.
    private static let limits = (steps: UInt32(250_000), depth: UInt32(50_000), memory: UInt32(16 * 1024))

    init() {
        guard let data = pcre2_match_data_create_8(1, nil), let context = pcre2_match_context_create_8(nil) else {
            preconditionFailure("there is memory for a few hundred bytes")
        }
        pcre2_set_match_limit_8(context, Self.limits.steps)
        pcre2_set_depth_limit_8(context, Self.limits.depth)
        pcre2_set_heap_limit_8(context, Self.limits.memory)
        self.data = data
        self.context = context
    }

    deinit {
        pcre2_match_data_free_8(data)
        pcre2_match_context_free_8(context)
    }
}
