package import Text

/// What is wrong with a document as Markdown, and where; thrown where it can't be read at all.
package struct MarkdownFault: Error {
    package let kind: Kind
    package let range: Range<Int>

    init(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        self.range = range
    }

    package enum Kind: Sendable {
        case unclosedFrontMatter
        case unclosedComment
        case nestedTooDeep
        case conflictMarker(String)
    }

    package var diagnostic: Diagnostic {
        switch kind {
        case .unclosedFrontMatter:
            Diagnostic(
                "unclosed-front-matter", .error, at: range, .unclosedFrontMatter, help: .closeFrontMatter)
        case .unclosedComment:
            Diagnostic("unclosed-comment", .error, at: range, .unclosedComment, help: .closeComment)
        case .nestedTooDeep: YAMLFault(.nestedTooDeep(YAMLReader.maximumDepth), range).diagnostic
        case .conflictMarker(let marker): YAMLFault(.conflictMarker(marker), range).diagnostic
        }
    }
}
