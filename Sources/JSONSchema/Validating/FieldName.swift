import Text

/// What messages call a field: by its name, in French by its label where the schema has one.
struct FieldName: Hashable {
    let name: String
    /// What people call it, where a schema for it is known.
    var label: Message?

    var french: String { label?.texts[.french] ?? name }

    /// The field with the label that one of `fields` has for it, where it has none yet.
    func labelled(by fields: [FieldName]) -> FieldName {
        label == nil ? fields.first { $0.name == name && $0.label != nil } ?? self : self
    }
}

extension FaultKind {
    /// The fault with the fields it names called as `fields` are.
    func labelled(by fields: [FieldName]) -> FaultKind {
        switch self {
        case .fieldNotAllowed(let field): .fieldNotAllowed(field.labelled(by: fields))
        case .missingField(let field): .missingField(field.labelled(by: fields))
        case .missingDependent(let field, let other):
            .missingDependent(field.labelled(by: fields), of: other.labelled(by: fields))
        case .missingAnyField(let missing): .missingAnyField(missing.map { $0.labelled(by: fields) })
        default: self
        }
    }
}

extension [FieldName] {
    /// The field that a misspelt one was probably meant to be, by its name or its label.
    func nearest(to text: String) -> FieldName? {
        text.nearest(of: flatMap { [$0.name, $0.french] }).flatMap { nearest in
            first { $0.name == nearest || $0.french == nearest }
        }
    }

    /// The fields in quotes of a language, the first twelve of them.
    func quoted(_ language: Language) -> String {
        map(language == .french ? \.french : \.name).quoted(language)
    }
}
