import Reading

/// Where one value of a document goes; what stands there decides between a column, a row and rows of its own.
///
/// A column is named by its place in its table, mappings and tables by their place in the layout.
struct Mapping: Sendable {
    var scalar: Scalar?
    /// The column for the reason why the value is withheld.
    var withheld: Int?
    /// The column for the value as JSON text.
    var json: Int?
    /// The fields of an object, whose columns stand in the same row.
    var fields: [Field] = []
    /// A row for each field of an object that the schema does not name.
    var others: Rows?
    /// An object's own row in a table of its own.
    var row: Rows?
    /// A row for each entry of a map.
    var map: Rows?
    /// A row for each item of an array.
    var array: Rows?

    /// A column for a scalar.
    struct Scalar: Sendable {
        let column: Int
        /// The column that says in which of several units the value is.
        var unitColumn: Int?
        var units: [Unit] = []
    }

    struct Field: Sendable {
        let name: String
        let mapping: Int
    }

    /// Rows of a table.
    struct Rows: Sendable {
        let table: Int
        /// The columns of the keys above: the captures of the path, then keys and positions, the outermost first.
        let ancestors: [Int]
        /// The column of the row's own key or position; nil where the row is the only one.
        let key: Int?
        /// What goes into each row.
        var mapping = 0
    }
}

extension Mapping {
    /// The place of a field, looked for from `start` on and then from the first.
    func field(_ name: String, from start: Int) -> Int? {
        for place in start..<fields.count where fields[place].name == name { return place }
        return fields[..<min(start, fields.count)].firstIndex { $0.name == name }
    }

    /// Adds where `other` puts what this one has no place for.
    mutating func merge(_ other: Mapping) {
        scalar = scalar ?? other.scalar
        withheld = withheld ?? other.withheld
        json = json ?? other.json
        fields += other.fields
        others = others ?? other.others
        row = row ?? other.row
        map = map ?? other.map
        array = array ?? other.array
    }
}

/// Where the documents of a kind go.
struct KindMapping: Sendable {
    let captures: [String]
    let root: Int
}
