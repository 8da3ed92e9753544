/// A field of an object: its name, and what it holds.
package struct Field: Sendable {
    package let name: String
    /// Its place in the object, from 0.
    package let index: Int
    package let isRequired: Bool
    package let guide: Guide

    package var labels: Labels { guide.annotations.labels }
}

/// The fields of an object in the schema's order.
package struct Fields: RandomAccessCollection, Sendable {
    let library: GuideLibrary
    let records: [GuideLibrary.FieldRecord]

    package var startIndex: Int { 0 }
    package var endIndex: Int { records.count }

    package subscript(index: Int) -> Field {
        let record = records[index]
        return Field(
            name: record.name, index: index, isRequired: record.isRequired,
            guide: Guide(library: library, index: record.guide))
    }
}
