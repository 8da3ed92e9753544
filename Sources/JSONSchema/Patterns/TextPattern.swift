/// A regular expression of ECMA-262, as `pattern` has it, for texts outside of validation.
package struct TextPattern: Sendable {
    private let pattern: Pattern

    /// Nil where the text is no pattern.
    package init?(_ text: String) {
        do throws(PatternError) {
            pattern = try Pattern(text)
        } catch {
            return nil
        }
    }

    /// Whether the pattern is found anywhere in a text, within the limits of one match.
    package func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        pattern.match(text, in: MatchSpace()) == .found
    }
}
