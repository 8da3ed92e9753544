import Formats
package import Text

extension Diagnostic {
    /// Whether a part of the document has no place in it, so that nobody knows what else was meant there.
    package var isOfSyntax: Bool { level == .error && Self.rulesOfSyntax.contains(rule) }

    private static let rulesOfSyntax: Set<RuleID> = [
        "syntax", "outside-profile", "conflict-marker", "too-large", "nested-too-deep", .keyTooLong, "misplaced-line",
        "no-break-space",
    ]
}
