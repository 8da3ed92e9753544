package import Text

/// A fix as a finding carries it: complete without the document, whose line ends may be others in the working tree.
package struct PlacedFix: Hashable, Sendable {
    package let title: Message
    package let safety: Fix.Safety
    package let edits: [Edit]

    /// What takes the place of the characters between two positions; its line ends are those of the document.
    package struct Edit: Hashable, Sendable {
        package let start: Position
        package let end: Position
        package let text: String
    }

    /// Whether nobody has to look at it.
    package var isSafe: Bool { safety != .guess }
}

extension PlacedFix {
    init(_ fix: Fix, by lines: LineMap) {
        title = fix.title.shortened
        safety = fix.safety
        edits = fix.edits.map { edit in
            Edit(
                start: lines.position(of: edit.range.lowerBound), end: lines.position(of: edit.range.upperBound),
                text: edit.text)
        }
    }

    /// The edits as those of bytes; nil where the text has not all the places that they name.
    func edits(of source: SourceText, by lines: LineMap) -> [TextEdit]? {
        var found: [TextEdit] = []
        let lineEnd = source.lineEnd
        for edit in edits {
            guard let start = lines.offset(of: edit.start), let end = lines.offset(of: edit.end), start <= end else {
                return nil
            }
            let text = edit.text.replacing("\r\n", with: "\n").replacing("\n", with: lineEnd)
            found.append(TextEdit(start..<end, text))
        }
        return found
    }
}
