package import Text

/// What is wrong with a value, wherever it stands.
package struct Fault: Error, Hashable {
    package let rule: RuleID
    package let level: Level
    package let message: Message
    package let help: Message?

    init(_ rule: RuleID, _ message: Message, help: Message?, level: Level = .error) {
        self.rule = rule
        self.level = level
        self.message = message
        self.help = help
    }

    /// After how many faults of a document its words are no more compared with those that may have been meant: that takes
    /// longer than reading many lines, and nobody reads so many.
    static let mostProposals = 100

    package func diagnostic(at range: Range<Int>, _ fix: Fix? = nil) -> Diagnostic {
        Diagnostic(rule, level, at: range, message, help: help, fix: fix)
    }
}

extension RuleID {
    /// A value that could mean two things.
    package static let valueAmbiguous: RuleID = "value-ambiguous"
    /// A value that can't be read as what its field holds.
    package static let valueMalformed: RuleID = "value-malformed"
    /// A value that is a range, a bound or about right where one exact value is wanted.
    package static let valueInexact: RuleID = "value-inexact"
    /// A value in another unit, currency or tax basis than its field's.
    package static let valueUnitDiffers: RuleID = "value-unit-differs"
    /// A number of more digits than are reckoned with.
    package static let valueTooLong: RuleID = "value-too-long"
    /// A value that whoever wrote it has still to confirm.
    package static let valueUnconfirmed: RuleID = "value-unconfirmed"
    /// A word that stands for a value not known yet.
    package static let valuePlaceholder: RuleID = "value-placeholder"
}
