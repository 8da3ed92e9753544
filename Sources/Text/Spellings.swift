/// Texts among which the one that a misspelt text was probably meant to be is sought, prepared once for many searches.
package struct Spellings: Sendable {
    private let texts: [(text: String, letters: [Unicode.Scalar])]

    package init(_ texts: some Sequence<String>) {
        self.texts = texts.compactMap { text in text.letters.map { (text, $0) } }
    }

    /// A text that was probably meant.
    package struct Meant: Hashable, Sendable {
        package let text: String
        /// Whether nothing else can be meant: it is one edit away, no digit is touched, the word is not so short that
        /// another one is as near by chance, and no other text is.
        package let isCertain: Bool
    }

    /// The nearest text; nil where none is near.
    package func nearest(to word: String) -> String? {
        meant(by: word)?.text
    }

    /// The nearest text, and whether nothing else can be meant; nil where none is near.
    package func meant(by word: String) -> Meant? {
        guard let word = word.letters else { return nil }
        var best: (text: String, letters: [Unicode.Scalar], distance: Int)?
        var isAlone = true
        for (text, letters) in texts {
            guard let distance = word.distance(toNear: letters, oneIn: 3) else { continue }
            if distance < best?.distance ?? .max {
                best = (text, letters, distance)
                isAlone = true
            } else if distance == best?.distance, letters != best?.letters {
                isAlone = false
            }
        }
        return best.map { text, letters, distance in
            let isPlain = word.count >= Self.shortest && word.digits == letters.digits
            return Meant(text: text, isCertain: isAlone && isPlain && distance == 1)
        }
    }

    /// The fewest characters of a word of which one other may be taken for a slip.
    private static let shortest = 4
}

extension [Unicode.Scalar] {
    fileprivate var digits: [Unicode.Scalar] { filter { $0.properties.numericType != nil } }
}
