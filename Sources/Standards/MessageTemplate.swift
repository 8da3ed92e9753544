package import Values

/// A rule's message with its gaps: `milestone {id} was due on {due|date}[, {days} days ago]`.
///
/// A gap names a column of the rule's SQL and, after a bar, the unit by which the value is written; or after two bars what
/// it counts, one and several: `{days|day|days}`. What stands between square brackets is left out where a figure in it is
/// missing.
package struct MessageTemplate: Hashable, Sendable {
    /// The words with their gaps, as the rule has them.
    package let text: String
    private let pieces: [Piece]

    fileprivate indirect enum Piece: Hashable, Sendable {
        case words(Substring)
        case gap(column: String, unit: String?)
        case count(column: String, one: String, several: String)
        case optional([Piece])
    }

    package init(_ text: String) {
        self.text = text
        pieces = Self.pieces(of: text[...])
    }

    /// The pieces of a text; brackets around words without a gap are words.
    private static func pieces(of text: Substring) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "[" }),
            let close = rest[open...].firstIndex(of: rest[open] == "{" ? "}" : "]")
        {
            let inner = rest[rest.index(after: open)..<close]
            if rest[open] == "{" {
                pieces += [.words(rest[..<open]), gap(inner)]
            } else if inner.contains("{") {
                pieces += [.words(rest[..<open]), .optional(Self.pieces(of: inner))]
            } else {
                pieces.append(.words(rest[...close]))
            }
            rest = rest[rest.index(after: close)...]
        }
        return pieces + [.words(rest)]
    }

    private static func gap(_ text: Substring) -> Piece {
        let parts = text.split(separator: "|", maxSplits: 2).map(String.init)
        if parts.count == 3 { return .count(column: parts[0], one: parts[1], several: parts[2]) }
        return .gap(column: parts.first ?? "", unit: parts.dropFirst().first)
    }

    /// The columns that the gaps name.
    package var columns: [String] { pieces.flatMap(\.columns) }

    /// The units that the gaps ask for.
    package var units: [String] { pieces.flatMap(\.units) }

    /// What a column holds.
    package enum Figure: Hashable, Sendable {
        case missing
        case number(Decimal)
        case text(String)
    }

    /// The words with the figures in their gaps.
    package func filled(_ figures: [String: Figure], by format: FigureFormat) -> String {
        pieces.map { $0.filled(figures, by: format) }.joined()
    }

    /// The words with the figures in their gaps as a document has them, whatever the units; nil where one is missing.
    package func filledPlainly(_ figures: [String: Figure]) -> String? {
        let texts = pieces.map { $0.plain(figures) }
        return texts.contains(nil) ? nil : texts.compactMap(\.self).joined()
    }
}

extension MessageTemplate.Piece {
    fileprivate var columns: [String] {
        switch self {
        case .words: []
        case .gap(let column, _), .count(let column, _, _): [column]
        case .optional(let pieces): pieces.flatMap(\.columns)
        }
    }

    fileprivate var units: [String] {
        switch self {
        case .gap(_, let unit): [unit].compactMap(\.self)
        case .words, .count: []
        case .optional(let pieces): pieces.flatMap(\.units)
        }
    }

    fileprivate func filled(_ figures: [String: MessageTemplate.Figure], by format: FigureFormat) -> String {
        switch self {
        case .words(let words): String(words)
        case .gap(let column, let unit): format.text(figures[column] ?? .missing, unit: unit)
        case .count(let column, let one, let several): format.text(figures[column] ?? .missing, of: one, several)
        case .optional(let pieces):
            pieces.contains { $0.isMissing(in: figures) } ? "" : pieces.map { $0.filled(figures, by: format) }.joined()
        }
    }

    fileprivate func plain(_ figures: [String: MessageTemplate.Figure]) -> String? {
        switch self {
        case .words(let words): return String(words)
        case .gap(let column, _), .count(let column, _, _):
            switch figures[column] ?? .missing {
            case .missing: return nil
            case .number(let number): return number.plainText
            case .text(let text): return text
            }
        case .optional(let pieces):
            let texts = pieces.map { $0.plain(figures) }
            return texts.contains(nil) ? "" : texts.compactMap(\.self).joined()
        }
    }

    private func isMissing(in figures: [String: MessageTemplate.Figure]) -> Bool {
        switch self {
        case .gap(let column, _), .count(let column, _, _): (figures[column] ?? .missing) == .missing
        case .words, .optional: false
        }
    }
}
