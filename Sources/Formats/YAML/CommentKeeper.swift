package import Text

/// Gives each comment of a document the node it stands by, as nodes are read in document order.
package struct CommentKeeper {
    package private(set) var comments: [Comment] = []
    /// The next of the outline's comment lines that has no node.
    private var next = 0

    package init() {}

    /// Comments on lines of their own before `line` stand before `node`.
    package mutating func attach(before line: Int, to node: Int, _ outline: Outline) {
        while next < outline.commentLines.count, outline.commentLines[next] < line {
            add(outline, to: node, .before)
        }
    }

    /// Comments on lines of their own before `line`, at `column` or deeper, stand at the end of `node`.
    package mutating func attach(endingAt line: Int, column: Int, to node: Int, _ outline: Outline) {
        while next < outline.commentLines.count, outline.commentLines[next] < line,
            outline.lines[Int(outline.commentLines[next])].indent >= column
        {
            add(outline, to: node, .end)
        }
    }

    /// The comment that begins at `start` and ends its line stands beside `node`.
    package mutating func attach(_ range: Range<Int>, beside node: Int) {
        comments.append(Comment(range: range, node: node, place: .beside))
    }

    /// A comment within a flow collection stands before the node that comes next, `node`.
    package mutating func attach(_ range: Range<Int>, inFlowBefore node: Int) {
        comments.append(Comment(range: range, node: node, place: .before))
    }

    /// Lines before `line` that look like comments are text.
    package mutating func skip(to line: Int, _ outline: Outline) {
        while next < outline.commentLines.count, outline.commentLines[next] < line { next += 1 }
    }

    /// Comments that were meant for nodes from `count` on, which never came, stand at the end of `node`.
    package mutating func settle(_ count: Int, at node: Int) {
        var place = comments.count
        while place > 0, comments[place - 1].node >= count {
            place -= 1
            comments[place] = Comment(range: comments[place].range, node: node, place: .end)
        }
    }

    /// Puts back the state of an earlier moment.
    package mutating func rewind(to mark: CommentKeeper.Mark) {
        comments.removeSubrange(mark.count...)
        next = mark.next
    }

    package struct Mark {
        fileprivate let count, next: Int
    }

    package var mark: Mark { Mark(count: comments.count, next: next) }

    private mutating func add(_ outline: Outline, to node: Int, _ place: Comment.Place) {
        let line = outline.lines[Int(outline.commentLines[next])]
        comments.append(Comment(range: line.range, node: node, place: place))
        next += 1
    }
}
