package import Text

/// Names that people use for a field, a value or a heading, by language.
package struct Labels: Hashable, Sendable {
    /// In each language the label shown first, then others that are accepted.
    package let texts: [Language: [String]]

    package init(_ texts: [Language: [String]]) {
        self.texts = texts
    }

    package static let none = Labels([:])

    /// The label to show in `language`, nil where there is none.
    package func shown(in language: Language) -> String? {
        texts[language]?.first
    }

    /// Every label, languages in the order of their tags.
    package var all: [String] {
        texts.sorted { $0.key.tag < $1.key.tag }.flatMap(\.value)
    }

    func filter(_ isKept: (String) -> Bool) -> Labels {
        Labels(texts.mapValues { $0.filter(isKept) })
    }
}

extension Labels {
    /// Reads `{en: text, fr: [text, ...]}`.
    init(_ node: Node) {
        self.init(Dictionary(node.children.map { (Language($0.key ?? ""), $0.strings) }) { first, _ in first })
    }
}

extension Node {
    /// The string, or the strings of an array; empty for anything else.
    var strings: [String] {
        kind == .array ? children.compactMap(\.string) : string.map { [$0] } ?? []
    }
}
