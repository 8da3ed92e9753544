extension String {
    /// The one of several texts that this was probably meant to be; nil where none is near.
    package func nearest(of texts: some Sequence<String>) -> String? {
        Spellings(texts).nearest(to: self)
    }

    /// How many edits lead to a text that this was probably meant to be; nil where it is not near.
    ///
    /// An edit is a character more, less or other, or two swapped; near is one in `characters`, and one in fewer.
    package func distance(toNear text: String, oneIn characters: Int) -> Int? {
        guard let word = letters, let other = text.letters else { return nil }
        return word.distance(toNear: other, oneIn: characters)
    }

    /// What is compared, without accents and case; nil for what is too long to be a name.
    var letters: [Unicode.Scalar]? {
        utf8.count <= 64 ? Array(folded.unicodeScalars) : nil
    }
}

extension [Unicode.Scalar] {
    /// The edits from one text to another that is near.
    func distance(toNear other: [Unicode.Scalar], oneIn characters: Int) -> Int? {
        let limit = Swift.max(1, count / characters)
        guard abs(other.count - count) <= limit else { return nil }
        let distance = distance(to: other)
        return distance <= limit ? distance : nil
    }

    /// The edits from one text to another (optimal string alignment), O(n²).
    fileprivate func distance(to other: [Unicode.Scalar]) -> Int {
        var beforeLast = Array<Int>(0...other.count)
        var last = beforeLast
        var next = beforeLast
        for (row, character) in enumerated() {
            next[0] = row + 1
            for (column, otherCharacter) in other.enumerated() {
                let isSame = character == otherCharacter
                var cost = Swift.min(last[column + 1] + 1, next[column] + 1, last[column] + (isSame ? 0 : 1))
                if row > 0, column > 0, character == other[column - 1], self[row - 1] == otherCharacter {
                    cost = Swift.min(cost, beforeLast[column - 1] + 1)
                }
                next[column + 1] = cost
            }
            (beforeLast, last, next) = (last, next, beforeLast)
        }
        return last[other.count]
    }
}
