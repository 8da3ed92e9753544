/// One fault of a document, at its exact place.
///
/// Documents being wrong is the expected case: a diagnostic is a value, never thrown.
package struct Diagnostic: Hashable, Sendable {
    package var rule: RuleID
    package var level: Level
    /// The bytes of the source that are at fault; empty where something is missing.
    package var range: Range<Int>
    package var message: Message
    /// What to do about it.
    package var help: Message?
    /// The names of fields of which one is missing, where that is what is wrong.
    package var missing: [String]
    package var fix: Fix?

    package init(
        _ rule: RuleID, _ level: Level, at range: Range<Int>, _ message: Message, help: Message? = nil,
        missing: [String] = [], fix: Fix? = nil
    ) {
        self.rule = rule
        self.level = level
        self.range = range
        self.message = message
        self.help = help
        self.missing = missing
        self.fix = fix
    }
}
