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
        /// What the keys of an object or map are held against.
        let keys: KeyGuide
        /// Whether a scalar on one line is asked for.
        let isTyped: Bool
        let isText: Bool
        /// Whether a number is asked for, in any unit.
        let isNumber: Bool

        init(_ shape: Shape, _ annotations: Annotations = Annotations(), hasUnit: Bool = false, schema: Node? = nil) {
            (self.shape, self.annotations, self.hasUnit, self.schema) = (shape, annotations, hasUnit, schema)
            shorthand = annotations.shorthand
            keys = KeyGuide(shape)
            (isTyped, isText, isNumber) = (shape.isTyped, shape.isText, shape.isNumber)
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

        fileprivate var isTyped: Bool {
            switch self {
            case .scalar, .enumeration: true
            default: false
            }
        }

        fileprivate var isText: Bool {
            if case .text = self { true } else { false }
        }

        fileprivate var isNumber: Bool {
            guard case .scalar(let units) = self else { return false }
            return units.contains { [.number, .integer, .money, .percent, .days].contains($0) }
        }
    }

    final class ObjectRecord: Sendable {
        let fields: [FieldRecord]
        let names: NameTable
        let additional: Int?
        /// The form of the names of fields that are not named; nil where they are free.
        let additionalKeys: MapKeys?
        /// The headings below which fields stand in Markdown; nil where none does.
        let headings: Headings?

        init(
            fields: [FieldRecord], names: NameTable, additional: Int?, additionalKeys: MapKeys?, headings: Headings?
        ) {
            (self.fields, self.names, self.headings) = (fields, names, headings)
            (self.additional, self.additionalKeys) = (additional, additionalKeys)
        }

        /// The index of a field that a schema names.
        func field(named name: String) -> Int? {
            var name = name
            return name.withUTF8 { names.find($0) }
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
