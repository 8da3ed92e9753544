import Git
import Text
import Values

/// A snapshot as it was computed, before it is written.
struct TakenSnapshot {
    /// The commit that it was computed from.
    let source: ObjectID
    let asOf: Day
    let content: Snapshot
    let headline: Headline
    /// The portfolio's language, where it has one.
    let language: Language?
}
