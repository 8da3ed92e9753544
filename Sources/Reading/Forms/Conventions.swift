package import Text

/// What a portfolio's people mean by what they leave out: the currency, the tax basis, the order of a date.
package struct Conventions: Sendable {
    package enum TaxBasis: String, Hashable, Sendable {
        case included, excluded
    }

    package enum DecimalMark: String, Hashable, Sendable {
        case point = "."
        case comma = ","
    }

    /// The portfolio's currency, by its code of ISO 4217.
    package var currency: String
    /// Whether amounts include tax; nil where the portfolio does not say, so that either word is taken.
    package var tax: TaxBasis?
    /// Whether `3/4/2026` is in April; where not, it may be either and is a finding.
    package var isDayFirst: Bool
    /// The mark that a table declares, so that `1.234` means one thing; nil for what people write.
    package var decimalMark: DecimalMark?
    /// Words for "not known yet", folded.
    private let placeholders: Set<String>

    package init(
        currency: String = "EUR", tax: TaxBasis? = nil, language: Language = .english, decimalMark: DecimalMark? = nil,
        placeholders: some Sequence<String> = []
    ) {
        self.currency = currency
        self.tax = tax
        self.isDayFirst = language != .english
        self.decimalMark = decimalMark
        self.placeholders = Set(placeholders.map(\.folded))
    }

    /// Whether a text stands for a value that is not known yet: a word of the standard, dashes or question marks.
    func isPlaceholder(_ text: String) -> Bool {
        text.allSatisfy { "-–—?".contains($0) } || placeholders.contains(text.folded)
    }

    /// Comments beside a value that say nothing but that it is not known yet: `185000  # to confirm`.
    func marks(in tree: Tree) -> [Diagnostic] {
        tree.comments.compactMap { comment in
            guard comment.place == .beside else { return nil }
            let text = tree.source[comment.range].drop { $0 == "#" || $0 == " " }
            guard placeholders.contains(String(text).folded) else { return nil }
            return Fault.marked(String(text)).diagnostic(at: comment.range)
        }
    }
}
