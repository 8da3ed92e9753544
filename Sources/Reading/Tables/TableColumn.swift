import Text

/// What a table has below a cell of its header.
enum TableColumn {
    case read(Read)
    /// The cell is empty.
    case unnamed
    /// The cell has a finding.
    case refused

    /// A column whose cells are values.
    struct Read {
        let key: TreeBuilder.Key
        /// The cell of the header.
        let range: Range<Int>
        let guide: Int
        /// The index of the field; nil for one that the schema does not name.
        let field: Int?
    }
}
