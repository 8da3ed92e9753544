/// Why a text is no pattern.
enum PatternError: Error {
    /// An escape that ECMA-262 doesn't have: `\Z`.
    case unknownEscape(String)
    /// A group that ECMA-262 doesn't have: `(?i)`.
    case unknownGroup(String)
    /// A quantifier that repeats nothing, or a quantifier.
    case nothingToRepeat(String)
    case unclosedClass
    /// In the words of the library.
    case refused(String)
}
