/// One line of a document: where it stands, nothing of what it means.
package struct Line {
    /// The first byte.
    package let start: Int32
    /// The first byte that is neither space nor tab.
    package let content: Int32
    /// After the last byte that is neither space nor tab.
    package let end: Int32
    /// After the last byte before the line break.
    package let rawEnd: Int32
    /// The column of the content, a tab counted as one level.
    package let indent: Int32
    package let kind: Kind
    package let hasTab: Bool

    package enum Kind: UInt8 {
        case blank, comment, content
    }

    /// The bytes of the content.
    package var range: Range<Int> { Int(content)..<Int(end) }

    /// All bytes but the line break.
    package var rawRange: Range<Int> { Int(start)..<Int(rawEnd) }
}
