import Reading
import Text

/// The standard's own words in each language: what its schemas call values and fields, and its settings phases and classes.
package struct Words: Hashable, Sendable {
    private var values: [String: Message] = [:]
    private var fields: [String: Message] = [:]

    package static let none = Words()

    private init() {}

    package init(of standard: Standard) {
        values = standard.settings.titles
        for kind in standard.kinds {
            var seen: Set<Int> = []
            add(kind.guide, &seen)
        }
    }

    /// What people call a value, or else a field; each of them where `name` lists several; the name where it has no label.
    func text(of name: String, in language: Language) -> String {
        name.split(separator: ", ").map { name in
            let message = values[String(name)] ?? fields[String(name)]
            return message?.texts[language] ?? String(name)
        }.joined(separator: ", ")
    }

    private mutating func add(_ guide: Guide, _ seen: inout Set<Int>) {
        guard seen.insert(guide.index).inserted else { return }
        switch guide.shape {
        case .any, .text, .scalar: break
        case .enumeration(let enumeration):
            for value in enumeration.values { values.add(value.labels, of: value.key) }
        case .object(let object):
            for field in object.fields {
                fields.add(field.labels, of: field.name)
                add(field.guide, &seen)
            }
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
