extension String {
    /// The longest identifier that a schema takes.
    private static let longestIdentifier = 64

    /// Whether this can name a project in a path and in documents: letters without accents, digits, and `-`, `_`, `.`
    /// inside.
    package var isIdentifier: Bool {
        guard utf8.count <= Self.longestIdentifier, let first, let last, first.isPlain, last.isPlain else {
            return false
        }
        return allSatisfy { $0.isPlain || "-_.".contains($0) }
    }

    /// The identifier that a name gives: lower case without accents, words joined by hyphens; empty where the name has
    /// no letter from A to Z and no digit.
    ///
    /// Names that differ in case, accents or spacing alone give the same one.
    package var slug: String {
        let words = folded.latinLetters.split { !$0.isPlain }
        var slug = ""
        for word in words {
            let longer = slug.isEmpty ? String(word) : slug + "-" + word
            guard longer.count <= Self.longestIdentifier else { break }
            slug = longer
        }
        return slug.isEmpty ? String((words.first ?? "").prefix(Self.longestIdentifier)) : slug
    }

    /// The text with letters that are no others with a mark spelt by two.
    private var latinLetters: String {
        contains { !$0.isASCII }
            ? map { ["œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d"][$0] ?? String($0) }.joined() : self
    }
}

extension Character {
    /// Whether this is a letter from A to Z, in either case, or a digit.
    fileprivate var isPlain: Bool { isASCII && (isLetter || isNumber) }
}
