import Text

/// The headings below which the fields of an object stand in Markdown.
final class Headings: Sendable {
    /// From headings to indices of fields; a field that has one is found by its labels as well.
    let names: NameTable
    /// Headings alone, for the search of the one that was meant.
    let spellings: Spellings

    /// Nil where no field has a heading.
    init?(_ fields: [Annotations]) {
        let named = fields.enumerated().filter { !$1.heading.all.isEmpty }
        guard !named.isEmpty else { return nil }
        let headings = named.flatMap { index, field in field.heading.all.map { (name: $0, value: index) } }
        let labels = named.flatMap { index, field in field.labels.all.map { (name: $0, value: index) } }
        names = NameTable(headings + labels)
        spellings = Spellings(headings.map(\.name))
    }
}
