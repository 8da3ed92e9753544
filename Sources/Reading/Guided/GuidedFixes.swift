import Formats
import Text

/// Faults with what repairs them.
extension GuidedReader {
    mutating func reportUnknown(_ key: GuidedKey, of record: GuideLibrary.ObjectRecord, inFlow: Bool) {
        let name = bytes.string(key.range)
        let known = proposes ? known(record) : nil
        let meant = known?.meant(by: name)
        let fix = meant.map {
            Fix.writing($0.spelling, at: key.range, StrictScalar.key($0.spelling.text, inFlow: inFlow))
        }
        report(.unknownField(name, of: known, meant: meant?.field), at: key.range, fix)
    }

    mutating func reportMissingSpace(after key: GuidedKey) {
        let fix = Fix(.separate, .form, [TextEdit(key.end..<key.end, " ")])
        report(.missingSpace(bytes.string(key.range)), at: key.range, fix)
    }

    /// Reports a marker of an item that is not YAML's own; the item ends at `end`.
    mutating func reportBullet(_ marker: Range<Int>, to end: Int) {
        let gap = marker.lowerBound..<bytes.skipSpaces(from: marker.upperBound, to: end)
        report(.bulletForDash, at: marker, Fix(.writeDash, .form, [TextEdit(gap, "- ")]))
    }

    /// Gives the advice about tabs, which is told once, the spaces for all of them.
    mutating func offerSpacesForTabs() {
        guard !spacesForTabs.isEmpty, let place = yaml.diagnostics.firstIndex(where: { $0.rule == .indentedByTab })
        else {
            return
        }
        yaml.diagnostics[place].fix = Fix(.indentBySpaces, .form, spacesForTabs)
    }

    /// Quotes around the text of a node; nil where it stands on several lines.
    func quoting(_ content: Content) -> Fix? {
        guard outline.firstContent(in: content.below) == nil else { return nil }
        return quoting(TextLine(bytes, content.first.offset, outline.end(of: content.first)).range)
    }

    /// Brackets around the text of a node on one line, which is the only item of a list; nil where it is quoted.
    func bracketing(_ content: Content) -> Fix? {
        let text = TextLine(bytes, content.first.offset, outline.end(of: content.first)).range
        guard let first = bytes[text].first, first != .quote, first != .apostrophe else { return nil }
        return Fix(.bracket, .form, [TextEdit(text, "[\(StrictScalar.flow(text: bytes.string(text)))]")])
    }

    func quoting(_ text: Range<Int>) -> Fix {
        Fix(.quote, .form, [TextEdit(text, StrictScalar.quoted(bytes.string(text)))])
    }
}

extension Fix {
    /// Writes what was meant in the place of what is misspelt.
    static func writing(_ meant: Spellings.Meant, at range: Range<Int>, _ written: String) -> Fix {
        Fix(.write(meant.text), meant.isCertain ? .certain : .guess, [TextEdit(range, written)])
    }
}

extension RuleID {
    static let indentedByTab: RuleID = "indented-by-tab"
}

extension Message {
    fileprivate static let separate = Message(
        en: "put a space after the colon", fr: "mettre une espace après le deux-points")

    fileprivate static let writeDash = Message(en: "begin the item with \"- \"", fr: "commencer l'élément par « - »")

    fileprivate static let indentBySpaces = Message(en: "indent with spaces", fr: "mettre en retrait par des espaces")

    fileprivate static let bracket = Message(en: "put the item between brackets", fr: "mettre l'élément entre crochets")

    fileprivate static let quote = Message(en: "put the text between quotes", fr: "mettre le texte entre guillemets")

    static let removeComma = Message(en: "remove the comma", fr: "supprimer la virgule")
}
