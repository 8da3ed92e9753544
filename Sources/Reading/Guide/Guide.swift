package import Text

/// What a schema asks for in one place, as reading, writing, tables and completion need it.
///
/// Guides stand in a library, so that a schema may refer to itself; two guides of a library are one if their indices are.
package struct Guide: Sendable {
    package let library: GuideLibrary
    package let index: Int

    package enum Shape: Sendable {
        /// Whatever stands there, read as YAML 1.2 reads it.
        case any
        case text
        /// A scalar in one of these units; the first is meant where the value does not say.
        case scalar([Unit])
        case enumeration(Enumeration)
        case object(Object)
        case map(Map)
        /// A list of items.
        case array(Guide)
        /// One of these, told apart by what stands there.
        case choice([Guide])
    }

    init(library: GuideLibrary, index: Int) {
        self.library = library
        self.index = index
    }

    var record: GuideLibrary.Record { library.records[index] }

    package var shape: Shape {
        switch record.shape {
        case .any: .any
        case .text: .text
        case .scalar(let units): .scalar(units)
        case .enumeration(let enumeration): .enumeration(enumeration)
        case .object(let fields): .object(Object(library: library, record: fields))
        case .map(let map): .map(Map(library: library, record: map))
        case .array(let item): .array(Guide(library: library, index: item))
        case .choice(let guides): .choice(guides.map { Guide(library: library, index: $0) })
        }
    }

    package var annotations: Annotations { record.annotations }

    /// The schema the guide was made from, without what it refers to; nil for the guide that asks for nothing.
    package var schema: Node? { record.schema }

    /// Whether `{withheld: reason}` may stand here: wherever the schema gives a unit.
    package var allowsWithheld: Bool { record.hasUnit }

    /// The guide that asks for nothing: YAML 1.2, core schema.
    package static let any = Guide(library: .empty, index: 0)

    /// The guide to follow for a member of an object or map, nil where it has none.
    package subscript(key: String) -> Guide? {
        switch shape {
        case .object(let object): object[key]?.guide ?? object.additional
        case .map(let map): map.value
        default: nil
        }
    }

    /// An object with named fields.
    package struct Object: Sendable {
        let library: GuideLibrary
        let record: GuideLibrary.ObjectRecord

        /// In the schema's order.
        package var fields: Fields { Fields(library: library, records: record.fields) }

        /// What unknown fields are read by; nil where they are refused.
        package var additional: Guide? {
            record.additional.map { Guide(library: library, index: $0) }
        }

        /// The form of the names of unknown fields, nil where they are free.
        package var additionalKeys: KeyForm? { record.additionalKeys?.form }

        /// From names, labels and former names to indices of ``fields``.
        package var names: NameTable { record.names }

        /// The field of exactly this name.
        package subscript(name: String) -> Field? {
            fields.first { $0.name == name }
        }
    }

    /// An object whose keys are data.
    package struct Map: Sendable {
        let library: GuideLibrary
        let record: GuideLibrary.MapRecord

        package var value: Guide { Guide(library: library, index: record.value) }

        /// The form of the keys, nil where they are free.
        package var keys: KeyForm? { record.keys?.form }

        /// The tables of which each key names a row, as `x-refers-to` of `propertyNames` says.
        package var keyRefersTo: [String] { record.keyRefersTo }
    }
}
