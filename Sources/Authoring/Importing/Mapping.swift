import Reading
import Standards
import Values

/// What becomes of the rows of a table: documents of some kinds.
struct Mapping {
    let conventions: Conventions
    /// Whether `10/31/2026` is in October.
    let isMonthFirst: Bool
    let documents: [DocumentMapping]
}

/// The document that each row fills.
struct DocumentMapping {
    let kind: Kind
    /// What the document's path is made of.
    let captures: [(name: String, source: FieldSource)]
    let fields: [FieldMapping]
    let entries: [EntryMapping]
    /// Whether documents that no row names are listed.
    let listsAbsent: Bool
}

/// A field that is filled from a row.
struct FieldMapping {
    /// Its names from the document's root, or from that of the entry it belongs to.
    let path: [String]
    let guide: Guide
    let source: FieldSource
    /// Whether a value that the document has stays.
    let isKept: Bool
}

/// An entry of a numbered map, added with the next number where it differs from the last one.
struct EntryMapping {
    let path: [String]
    let fields: [FieldMapping]
    let compared: [Comparison]

    /// A field that is compared with that of the last entry.
    struct Comparison {
        let path: [String]
        /// The largest difference that doesn't count: an amount, or days.
        let tolerance: Decimal?
    }
}
