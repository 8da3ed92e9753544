import CPCRE2

/// A regular expression of ECMA-262, compiled.
///
/// What PCRE2 compiles is never written to again and may be matched by several threads at once, hence `@unchecked`.
final class Pattern: @unchecked Sendable {
    /// As the schema writes it.
    let text: String
    private let code: OpaquePointer
    /// The same, where it needs no library.
    private let simple: SimplePattern?

    init(_ text: String) throws(PatternError) {
        self.text = text
        simple = SimplePattern(text)
        let pattern = Array(try PatternTranslation.translate(text).utf8)
        let options = PCRE2_UTF | PCRE2_DOLLAR_ENDONLY | PCRE2_MATCH_UNSET_BACKREF | PCRE2_NEVER_BACKSLASH_C
        var number: Int32 = 0
        var offset = 0
        guard let code = pcre2_compile_8(pattern, pattern.count, options, &number, &offset, nil) else {
            throw .refused(Self.words(ofError: number))
        }
        self.code = code
    }

    static func isWellFormed(_ text: String) -> Bool {
        do throws(PatternError) {
            _ = try Pattern(text)
            return true
        } catch {
            return false
        }
    }

    deinit {
        pcre2_code_free_8(code)
    }

    enum Match {
        case found, absent
        /// The pattern needs more steps or memory for this text than one may take.
        case beyondLimits
    }

    /// Looks for the pattern anywhere in a text; `space` is asked for only where the match needs it.
    func match(_ text: UnsafeBufferPointer<UInt8>, in space: @autoclosure () -> MatchSpace) -> Match {
        if let simple { return simple.matches(text) ? .found : .absent }
        let space = space()
        let empty: UInt8 = 0
        let result = withUnsafePointer(to: empty) { empty in
            pcre2_match_8(code, text.baseAddress ?? empty, text.count, 0, 0, space.data, space.context)
        }
        switch result {
        case 0...: return .found
        case PCRE2_ERROR_MATCHLIMIT, PCRE2_ERROR_DEPTHLIMIT, PCRE2_ERROR_HEAPLIMIT, PCRE2_ERROR_NOMEMORY:
            return .beyondLimits
        default: return .absent
        }
    }

    private static func words(ofError number: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = pcre2_get_error_message_8(number, &buffer, buffer.count)
        return String(decoding: buffer.prefix(Int(max(count, 0))), as: UTF8.self)
    }
}
