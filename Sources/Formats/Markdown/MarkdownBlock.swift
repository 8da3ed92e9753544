/// A block of a Markdown document, as CommonMark has them: what it is, and the bytes it stands in.
package struct MarkdownBlock: Sendable {
    package let kind: Kind
    /// From its first byte to its last that is no blank, the lines between whole.
    package let range: Range<Int>
    /// The indices of its lines.
    package let lines: Range<Int>
    /// The items of a list, the blocks of an item; none of other blocks, which are read by their lines.
    package let children: [MarkdownBlock]

    package enum Kind: Hashable, Sendable {
        /// Its level, and the bytes of its text.
        case heading(level: Int, title: Range<Int>)
        case paragraph
        case list
        /// Where what follows the marker begins.
        case item(content: Int)
        case html
        /// A quotation, code, a line between parts: what is text as it stands.
        case other
    }

    /// The same lines as running text, as a comment is that has text after it.
    package var asParagraph: MarkdownBlock {
        MarkdownBlock(kind: .paragraph, range: range, lines: lines, children: [])
    }
}
