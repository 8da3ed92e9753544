import Text

/// The guides made from one schema and all it refers to.
package final class GuideLibrary: Sendable {
    let records: [Record]

    init(_ records: [Record]) {
        self.records = records
    }

    static let empty = GuideLibrary([Record()])

    /// One guide as it is stored; others are named by their index.
    struct Record {
        var shape = Shape.any
        var annotations = Annotations()
        var hasUnit = false
        var schema: Node?
    }

    enum Shape {
        case any, text
        case scalar([Unit])
        case enumeration(Enumeration)
        case object(ObjectRecord)
        case map(MapRecord)
        case array(Int)
        case choice([Int])
    }

    /// A class, so that reading, which looks at it for every object, copies one reference.
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
        let keys: KeyForm?
        let value: Int
    }
}
