import Tables
import Text

/// The part of a check that a finding comes from.
enum CheckPart: Hashable {
    /// The standard's own files.
    case standard
    /// Files that are none, or several.
    case files
    /// What reading and shape say of each document.
    case documents
    /// The values of one column, which name rows of other tables.
    case references(table: String, column: String)
    case rule(RuleID)

    /// How much of a part is looked at.
    enum Extent {
        case nothing
        /// Only what is in the documents or projects that have changed.
        case changes
        case everything
    }

    /// What a part found, before levels and waivers.
    struct Outcome {
        var findings: [Finding]
        /// The tables and views that a rule reads; nil where it could not be run, so that nobody knows.
        var reads: Set<String>? = []
        /// Whether each finding of a rule is of one project, and of that one whose document it stands in, if any.
        var isByProject = false
        /// Whether it would find the same again: a rule that was stopped for the time it took might not.
        var isRepeatable = true

        /// Whether the findings stand for the next state too; of very many, which are told depends on the other parts.
        var canBeKept: Bool { isRepeatable && !findings.contains(where: \.standsForOthers) }

        var isAboutFindings: Bool { reads?.contains(EngineTable.findingTable) == true }
    }
}
