package import Values

/// A rule's message with its gaps: `milestone {id} was due on {due|date}`.
///
/// A gap names a column of the rule's SQL and, after a bar, the unit by which the value is written.
package struct MessageTemplate: Hashable, Sendable {
    /// The words with their gaps, as the rule has them.
    package let text: String
    private let pieces: [Piece]

    private enum Piece: Hashable, Sendable {
        case words(Substring)
        case gap(column: String, unit: String?)
    }

    package init(_ text: String) {
        self.text = text
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            pieces.append(.words(rest[..<open]))
            let gap = rest[rest.index(after: open)..<close].split(separator: "|", maxSplits: 1)
            pieces.append(.gap(column: gap.first.map(String.init) ?? "", unit: gap.dropFirst().first.map(String.init)))
            rest = rest[rest.index(after: close)...]
        }
        self.pieces = pieces + [.words(rest)]
    }

    /// The columns that the gaps name.
    package var columns: [String] {
        pieces.compactMap { piece in
            if case .gap(let column, _) = piece { column } else { nil }
        }
    }

    /// What a column holds.
    package enum Figure: Hashable, Sendable {
        case missing
        case number(Decimal)
        case text(String)
    }

    /// The words with the figures in their gaps.
    package func filled(_ figures: [String: Figure], by format: FigureFormat) -> String {
        pieces.map { piece in
            switch piece {
            case .words(let words): String(words)
            case .gap(let column, let unit): format.text(figures[column] ?? .missing, unit: unit)
            }
        }.joined()
    }
}
