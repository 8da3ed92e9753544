import Reading
import Text

/// The standard's own words in each language: what its schemas call values and fields, and its settings phases and classes.
package struct Words: Hashable, Sendable {
    private var titles: [String: Message] = [:]
    private var kinds: [String: LabelledNames] = [:]
    private var all = LabelledNames()
    /// Those of one kind, which come before all others.
    private var own: LabelledNames?

    package static let none = Words()

    private init() {}

    package init(of standard: Standard) {
        titles = standard.settings.titles
        for kind in standard.kinds {
            let names = LabelledNames(of: kind.guide)
            kinds[kind.name] = names
            all.merge(names)
        }
    }

    /// The words with those of a kind before all others: what it calls a name is what its documents mean by it.
    package func preferring(_ kind: String?) -> Words {
        var words = self
        words.own = kind.flatMap { kinds[$0] }
        return words
    }

    /// What people call a value, or else a field; each of them where `name` lists several; the name where it has no label.
    func text(of name: String, in language: Language) -> String {
        name.split(separator: ", ").map { name in
            let name = String(name)
            return message(of: name)?.texts[language] ?? name
        }.joined(separator: ", ")
    }

    private func message(of name: String) -> Message? {
        own?[name] ?? titles[name] ?? all[name]
    }
}

/// The labels shown first of the values and fields that guides name.
private struct LabelledNames: Hashable, Sendable {
    private var values: [String: Message] = [:]
    private var fields: [String: Message] = [:]

    init() {}

    init(of guide: Guide) {
        var seen: Set<Int> = []
        add(guide, &seen)
    }

    /// The label of a value, or else of a field.
    subscript(name: String) -> Message? { values[name] ?? fields[name] }

    /// Adds names; the labels that came earlier stay.
    mutating func merge(_ others: LabelledNames) {
        values.merge(others.values) { first, _ in first }
        fields.merge(others.fields) { first, _ in first }
    }

    private mutating func add(_ guide: Guide, _ seen: inout Set<Int>) {
        guard seen.insert(guide.index).inserted else { return }
        switch guide.shape {
        case .any, .text, .scalar: break
        case .enumeration(let enumeration):
            for value in enumeration.values { values.add(value.labels, of: value.key) }
        case .object(let object):
            // A field comes before those of the same name further down.
            for field in object.fields { fields.add(field.labels, of: field.name) }
            for field in object.fields { add(field.guide, &seen) }
        case .map(let map): add(map.value, &seen)
        case .array(let item): add(item, &seen)
        case .choice(let guides): for guide in guides { add(guide, &seen) }
        }
    }
}

extension [String: Message] {
    /// Adds the labels shown first; those that came earlier stay.
    fileprivate mutating func add(_ labels: Labels, of name: String) {
        guard self[name] == nil, !labels.texts.isEmpty else { return }
        self[name] = Message(labels.texts.compactMapValues(\.first))
    }
}
