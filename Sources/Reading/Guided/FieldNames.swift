import Text

/// What messages call a field: by its name in English, by its label in French where it has one.
struct FieldNames {
    let name: String
    let french: String
    /// Every way to write it.
    fileprivate let spellings: [String]

    /// A field that has no label.
    init(_ name: String) {
        self.init(name: name, labels: .none)
    }

    init(name: String, labels: Labels) {
        self.name = name
        french = labels.shown(in: .french) ?? name
        spellings = [name] + labels.all
    }
}

extension GuideLibrary {
    func names(of field: FieldRecord) -> FieldNames {
        FieldNames(name: field.name, labels: records[field.guide].annotations.labels)
    }

    func names(of object: ObjectRecord) -> [FieldNames] {
        object.fields.map(names)
    }
}

/// The fields of an object as messages call them, prepared for the search of the one that was meant.
struct KnownFields {
    let fields: [FieldNames]
    private let spellings: Spellings

    init(_ fields: [FieldNames]) {
        self.fields = fields
        spellings = Spellings(fields.flatMap(\.spellings))
    }

    /// The field that a misspelt one was probably meant to be, and which of its name and labels; nil where none is near.
    func meant(by text: String) -> (field: FieldNames, spelling: Spellings.Meant)? {
        spellings.meant(by: text).flatMap { meant in
            fields.first { $0.spellings.contains(meant.text) }.map { ($0, meant) }
        }
    }
}
