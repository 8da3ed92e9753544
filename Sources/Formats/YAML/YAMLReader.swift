package import Text

/// Reads a document's outline into a tree: by itself as YAML 1.2 does with the core schema, within greffe's profile.
///
/// Its parts are open to reading by a guide, which leaves to it the nodes that the guide says nothing of.
package struct YAMLReader {
    package let outline: Outline
    package let bytes: Bytes
    package var builder: TreeBuilder
    package var diagnostics: [Diagnostic]
    package var comments = CommentKeeper()
    package var keys = ObjectKeys()
    private var depth = 0
    /// The finding on the last lines that could not be placed, and the line after them.
    private var lastMisplaced: (diagnostic: Int, next: Int)?

    /// How deep collections nest.
    package static let maximumDepth = 64

    package init(_ outline: Outline, of source: SourceText) {
        self.outline = outline
        bytes = outline.bytes
        builder = TreeBuilder(source)
        diagnostics = outline.faults.map(\.diagnostic)
    }

    /// The tree and the diagnostics in the order of the text, once the root has been read.
    package mutating func finish() -> (tree: Tree, diagnostics: [Diagnostic]) {
        comments.attach(endingAt: outline.lines.count, column: 0, to: 0, outline)
        comments.settle(builder.nextIndex, at: 0)
        diagnostics.sort { $0.range.lowerBound < $1.range.lowerBound }
        return (builder.finish(comments: comments.comments), diagnostics)
    }

    /// Goes one level deeper, until `leave`.
    package mutating func enter(at range: Range<Int>) throws(YAMLFault) {
        guard depth < Self.maximumDepth else { throw YAMLFault(.nestedTooDeep(Self.maximumDepth), range) }
        depth += 1
    }

    package mutating func leave() {
        depth -= 1
    }

    /// How many characters a key has at most (YAML 1.2.2, 7.4.3 and 8.2.2): readers look no further for its colon.
    package static let longestKey = 1024

    /// Names the next node by what stands in `range`.
    package mutating func setKey(_ text: TreeBuilder.Bytes, at range: Range<Int>) {
        if range.count > Self.longestKey, bytes[range].count(where: { $0 & 0xC0 != 0x80 }) > Self.longestKey {
            report(YAMLFault(.keyTooLong(Self.longestKey), range))
        }
        builder.setKey(text, at: range)
    }

    package mutating func report(_ fault: YAMLFault) {
        diagnostics.append(fault.diagnostic)
    }

    /// Reports lines that have no place: one finding for those that follow each other.
    package mutating func reportMisplaced(_ diagnostic: Diagnostic, lines: Range<Int>) {
        comments.skip(to: lines.upperBound, outline)
        let last = diagnostics.count - 1
        if let lastMisplaced, lastMisplaced == (last, lines.lowerBound), diagnostics[last].rule == diagnostic.rule {
            diagnostics[last].range = diagnostics[last].range.lowerBound..<diagnostic.range.upperBound
        } else {
            diagnostics.append(diagnostic)
        }
        lastMisplaced = (diagnostics.count - 1, lines.upperBound)
    }

    /// Adds what `range` holds as unreadable, for the reason that `fault` gives.
    package mutating func addUnreadable(_ fault: YAMLFault, at range: Range<Int>) {
        report(fault)
        builder.addUnreadable(at: range)
    }

    /// Keeps the comment that begins at `offset` of the line of `head`, beside the node that is added next.
    package mutating func keepComment(from offset: Int, of head: Head, beside node: Int? = nil) {
        comments.attach(offset..<outline.end(of: head), beside: node ?? builder.nextIndex)
    }
}
