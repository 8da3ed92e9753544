import Text

/// The lines of a document and its one root: made from indentation alone, nothing interpreted.
///
/// Markers of documents and of merge conflicts stand at column 0 wherever they stand, so they are known here.
package final class Outline {
    package let bytes: Bytes
    package let lines: [Line]
    /// The indices of lines that are comments.
    package let commentLines: [Int32]
    /// The lines between the markers of the document.
    package let body: Range<Int>
    /// What follows `---` on its line.
    package let head: Head?
    package let faults: [YAMLFault]

    /// The outline of all the bytes, or of the document that stands within them.
    package init(_ bytes: Bytes, in document: Range<Int>? = nil) {
        var scanner = LineScanner(bytes)
        let start = bytes.starts(with: SourceText.byteOrderMark) ? SourceText.byteOrderMark.count : 0
        scanner.scan(document ?? start..<bytes.count)
        self.bytes = bytes
        lines = scanner.lines
        commentLines = scanner.commentLines
        body = scanner.markers.firstLine..<(scanner.markers.endLine ?? lines.count)
        head = scanner.markers.head
        faults = scanner.markers.faults
    }

    /// The whole document as one node, deeper than nothing.
    package var root: RawNode {
        RawNode(head: head, body: body, parentColumn: -1, isItem: false)
    }
}
