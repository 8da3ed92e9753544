/// A comment of a document and what it stands by, so that writing the document anew keeps it there.
package struct Comment: Hashable, Sendable {
    /// The bytes from `#` to the end of the line.
    package let range: Range<Int>
    /// The index of the node it stands by.
    package let node: Int
    package let place: Place

    package enum Place: Hashable, Sendable {
        /// On lines of its own before the node.
        case before
        /// At the end of the line on which the node's value, key or marker stands.
        case beside
        /// On lines of its own after the last child of the node.
        case end
    }

    package init(range: Range<Int>, node: Int, place: Place) {
        self.range = range
        self.node = node
        self.place = place
    }
}
