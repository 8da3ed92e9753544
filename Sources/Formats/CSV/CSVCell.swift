package import Text

/// One cell of a table's record.
package struct CSVCell: Sendable {
    /// The bytes of the cell between its separators, with quotes, without spaces around.
    package let range: Range<Int>
    /// The text it holds.
    package let text: TreeBuilder.Bytes
    /// Whether the quotes could not be made out, which has its diagnostic already.
    package let isFaulty: Bool

    package init(range: Range<Int>, text: TreeBuilder.Bytes, isFaulty: Bool = false) {
        self.range = range
        self.text = text
        self.isFaulty = isFaulty
    }
}
