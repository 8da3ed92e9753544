/// Texts among which the one that a misspelt text was probably meant to be is sought, prepared once for many searches.
package struct Spellings: Sendable {
    private let texts: [(text: String, letters: [Unicode.Scalar])]

    package init(_ texts: some Sequence<String>) {
        self.texts = texts.compactMap { text in text.letters.map { (text, $0) } }
    }

    /// The nearest text; nil where none is near.
    package func nearest(to word: String) -> String? {
        guard let word = word.letters else { return nil }
        var best: (text: String, distance: Int)?
        for (text, letters) in texts {
            guard let distance = word.distance(toNear: letters, oneIn: 3) else { continue }
            if distance < best?.distance ?? .max { best = (text, distance) }
        }
        return best?.text
    }
}
