extension String {
    /// The text as a cell of a table of GitHub Flavored Markdown: nothing in it ends the cell or is markup, but what stands
    /// between two backticks stays code.
    var escapedForMarkdown: String {
        let characters = Array(self)
        let hasCode = characters.count { $0 == "`" }.isMultiple(of: 2)
        var isCode = false
        var cell = ""
        for (place, character) in characters.enumerated() {
            let isBacktick = character == "`" && hasCode
            if isBacktick { isCode.toggle() }
            // Within a word, as in the name of a column, an underscore emphasises nothing.
            let isWithinWord = character == "_" && characters.hasLetters(around: place)
            let isMarkup = !isCode && !isBacktick && !isWithinWord && Self.markup.contains(character)
            // These two are a table's before anything is code.
            if isMarkup || character == "|" || character == "\\" { cell.append("\\") }
            cell.append(character)
        }
        return cell
    }

    private static let markup: Set<Character> = ["`", "*", "_", "[", "]", "<", "~"]
}

extension [Character] {
    fileprivate func hasLetters(around place: Int) -> Bool {
        place > 0 && place + 1 < count && [self[place - 1], self[place + 1]].allSatisfy { $0.isLetter || $0.isNumber }
    }
}
