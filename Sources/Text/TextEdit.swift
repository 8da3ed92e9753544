/// A change of a document: bytes of it, none for an insertion, and what takes their place.
package struct TextEdit: Hashable, Sendable {
    package let range: Range<Int>
    package let text: String

    package init(_ range: Range<Int>, _ text: String) {
        self.range = range
        self.text = text
    }

    /// Whether it changes nothing but bytes of a range.
    package func isWithin(_ bytes: Range<Int>) -> Bool {
        bytes.lowerBound <= range.lowerBound && range.upperBound <= bytes.upperBound
    }
}
