import Formats
package import Text

/// What the columns of answers are called where people read them, and what their figures are.
package struct Headings: Sendable {
    private var columns: [String: Column] = [:]

    private struct Column: Sendable {
        let heading: Message
        let unit: String?
    }

    private static let unit = "unit"

    /// Every column by its own name.
    package static let none = Headings()

    private init() {}

    /// The headings that a file gives: texts by column and language, and a unit.
    init(_ source: SourceText) {
        for column in YAML.read(source).tree.root.children {
            guard let name = column.key else { continue }
            let texts = column.children.compactMap { text -> (Language, String)? in
                guard let key = text.key, key != Self.unit, let heading = text.string else { return nil }
                return (Language(key), heading)
            }
            columns[name] = Column(
                heading: Message(Dictionary(texts) { first, _ in first }), unit: column[Self.unit]?.string)
        }
    }

    /// The heading of a column in a language; nil where there is none.
    package func heading(of column: String, in language: Language) -> String? {
        columns[column]?.heading.texts[language]
    }

    /// The unit of a column's figures, as ``FigureFormat/units`` names it.
    package func unit(of column: String) -> String? { columns[column]?.unit }
}
