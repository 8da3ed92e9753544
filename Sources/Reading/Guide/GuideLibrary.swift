import Text

/// The guides made from one schema and all it refers to.
package final class GuideLibrary: Sendable {
    let records: [Record]

    init(_ records: [Record]) {
        self.records = records
    }

    static let empty = GuideLibrary([Record(.any)])

    /// One guide as it is stored; others are named by their index.
    ///
    /// Records are objects, so that reading, which looks at one for every node, copies one reference.
    final class Record: Sendable {
        let shape: Shape
        let annotations: Annotations
        let hasUnit: Bool
        let schema: Node?
        let shorthand: Shorthand?

        init(_ shape: Shape, _ annotations: Annotations = Annotations(), hasUnit: Bool = false, schema: Node? = nil) {
            (self.shape, self.annotations, self.hasUnit, self.schema) = (shape, annotations, hasUnit, schema)
            shorthand = annotations.shorthand
        }
    }

    enum Shape: Sendable {
        case any, text
        case scalar([Unit])
        case enumeration(Enumeration)
        case object(ObjectRecord)
        case map(MapRecord)
        case array(Int)
        case choice([Int])
    }

    final class ObjectRecord: Sendable {
        let fields: [FieldRecord]
        let names: NameTable
        let additional: Int?

        init(fields: [FieldRecord], names: NameTable, additional: Int?) {
            (self.fields, self.names, self.additional) = (fields, names, additional)
        }
    }

    struct FieldRecord {
        let name: String
        /// The name's bytes, for keys of values written by a label.
        let bytes: [UInt8]
        let guide: Int
        let isRequired: Bool
    }

    struct MapRecord {
        let keys: MapKeys?
        let value: Int
        /// The tables of which each key names a row.
        var keyRefersTo: [String] = []
    }
}
