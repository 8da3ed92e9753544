import Text

extension String {
    /// The longest identifier that a schema takes.
    private static let longestSlug = 64

    /// The identifier that a name gives: lower case without accents, words joined by hyphens; empty where the name has
    /// no letter from A to Z and no digit.
    ///
    /// Names that differ in case, accents or spacing alone give the same one.
    var slug: String {
        let words = folded.latinLetters.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        var slug = ""
        for word in words {
            let longer = slug.isEmpty ? String(word) : slug + "-" + word
            guard longer.count <= Self.longestSlug else { break }
            slug = longer
        }
        return slug.isEmpty ? String((words.first ?? "").prefix(Self.longestSlug)) : slug
    }

    /// The text with letters that are no others with a mark spelt by two.
    private var latinLetters: String {
        contains { !$0.isASCII }
            ? map { ["œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d"][$0] ?? String($0) }.joined() : self
    }
}
