import Reading
import Text

/// Walks what schemas ask for and lays out the tables for it.
struct LayoutBuilder {
    private(set) var tables: [Table] = []
    private(set) var mappings: [Mapping] = []
    private(set) var kinds: [String: KindMapping] = [:]
    private(set) var faults: [TableLayout.Fault] = []
    /// Whether the kinds are those of several standards, whose columns of one name may differ in what they hold.
    let isOfRecords: Bool
    /// What tables, and columns of tables, of records were called formerly, and are now.
    private var tableNames: [String: String] = [:]
    private var columnNames: [String: String] = [:]
    /// The columns given so far to the rows that are being laid out, the innermost last.
    private var given: [Set<String>] = []
    /// How many more places of the kind that is being laid out are looked at.
    private var placesLeft = 0
    /// The tables that have been refused a column for want of room.
    private var fullTables: Set<Int> = []
    private var hasRefusedTables = false

    /// How many places a kind may have; one whose definitions each refer twice to the next has more than can be counted.
    private static let mostPlaces = 20_000
    /// How many columns a table may have: with its place it can still be selected whole.
    private static let mostColumns = 900
    /// How many tables there may be; each costs every statement that is prepared.
    private static let mostTables = 3000
    /// How many schemas may lead to a value: documents nest 64 deep, and a few schemas lead to each child.
    private static let deepest = 256

    /// Where a value stands: the rows it belongs to, and how its columns and tables are called.
    private struct Place {
        /// Nil at the root of a document, which has no row yet.
        var table: Int?
        /// What a table for the value is called unless the schema says so.
        var tableName: String
        /// What a column for the value is called.
        var column = ""
        /// What stands before the columns of an object's fields.
        var prefix = ""
        /// The kind of the documents.
        let kind: TableLayout.Kind
        /// The keys above: captures, then one for each table on the way.
        var keys: [Column]
        /// The tables and guides on the way, none of which may come again.
        var tables: [Int] = []
        var guides: [Int] = []
        /// Whether its column holds whatever stands there as it is.
        var isOfAnyType = false
    }

    init(isOfRecords: Bool = false) {
        self.isOfRecords = isOfRecords
    }

    mutating func add(_ kind: TableLayout.Kind) {
        placesLeft = Self.mostPlaces
        let place = Place(tableName: kind.tableName, kind: kind, keys: kind.captures.map(captureColumn))
        kinds[kind.name] = KindMapping(captures: kind.captures, root: add(mapping(of: kind.guide, at: place)))
    }

    private func captureColumn(_ name: String) -> Column {
        if isOfRecords, name == RecordColumns.version { return Column(name, "integer") }
        return Column(name, (Unit(rawValue: name) ?? .number).isNumeric ? "text" : "\(name) text", refersTo: [name])
    }

    private mutating func add(_ mapping: Mapping) -> Int {
        mappings.append(mapping)
        return mappings.count - 1
    }

    /// Whether one more place is looked at; where it is the first that is not, a fault says so.
    private mutating func hasRoom(for guide: Guide) -> Bool {
        placesLeft -= 1
        if placesLeft == -1 { refuse("schema-too-large", guide, .tooManyPlaces(Self.mostPlaces)) }
        return placesLeft >= 0
    }

    private mutating func mapping(of guide: Guide, at place: Place) -> Mapping {
        guard hasRoom(for: guide) else { return Mapping() }
        guard !place.guides.contains(guide.index), place.guides.count < Self.deepest else { return json(guide, place) }
        var place = place
        place.guides.append(guide.index)
        if !guide.isScalar { place.isOfAnyType = false }
        switch guide.shape {
        case .any: return json(guide, place)
        case .text, .enumeration: return scalar(guide, place, units: [])
        case .scalar(let units): return scalar(guide, place, units: units)
        case .object(let object): return self.object(object, guide, place)
        case .map(let map):
            let key = Self.keyColumn(map, guide)
            return Mapping(map: rows(of: map.value, in: guide, place, key: key, column: "value"))
        case .array(let item):
            return Mapping(array: rows(of: item, in: guide, place, key: Column("n", "integer"), column: "text"))
        case .choice(let guides): return choice(guides, place)
        }
    }
}

extension LayoutBuilder {
    private mutating func json(_ guide: Guide, _ place: Place) -> Mapping {
        Mapping(json: column(place.column, "text", guide, place))
    }

    private mutating func scalar(_ guide: Guide, _ place: Place, units: [Unit]) -> Mapping {
        let isMixed = units.count > 1
        let type = place.isOfAnyType ? "" : Self.declaredType(units)
        var mapping = Mapping()
        if let column = column(place.column, type, guide, place) {
            mapping.scalar = Mapping.Scalar(column: column)
            if isMixed {
                mapping.scalar?.units = units
                mapping.scalar?.unitColumn = self.column(place.column + "_unit", "text", guide, place)
            }
        }
        if guide.allowsWithheld { mapping.withheld = column(place.column + "_withheld", "text", guide, place) }
        return mapping
    }

    /// A column of several units has none of its own.
    private static func declaredType(_ units: [Unit]) -> String {
        guard let first = units.first else { return "text" }
        return units.count == 1 ? first.declaredType : first.isNumeric ? "numeric" : "text"
    }

    private mutating func object(_ object: Guide.Object, _ guide: Guide, _ place: Place) -> Mapping {
        guard place.table != nil, guide.annotations.table == nil else {
            guard case let (place, rows)? = beginRows(guide, place, key: nil) else { return Mapping() }
            return Mapping(row: endRows(rows, entries(of: object, place)))
        }
        return entries(of: object, place)
    }

    /// The fields of an object, and a row for each other one where the schema of those names a table.
    private mutating func entries(of object: Guide.Object, _ place: Place) -> Mapping {
        var mapping = Mapping(fields: fields(of: object, place))
        if let additional = object.additional, additional.annotations.table != nil {
            let key = Column(additional.annotations.key ?? "id", Self.declaredType(object.additionalKeys))
            mapping.others = rows(of: additional, in: additional, place, key: key, column: "value")
        }
        return mapping
    }

    private mutating func fields(of object: Guide.Object, _ place: Place) -> [Mapping.Field] {
        object.fields.map { field in
            var place = place
            let name = place.prefix.isEmpty ? field.name : "\(place.prefix)_\(field.name)"
            noteFormerNames(of: field, name, at: place)
            place.tableName += "_\(name)"
            place.column = present(field.guide.annotations.column ?? name, in: place.table)
            place.prefix = name
            return Mapping.Field(name: field.name, mapping: add(mapping(of: field.guide, at: place)))
        }
    }

    /// Notes what the field's column, or a table that is named after it, was called.
    private mutating func noteFormerNames(of field: Field, _ name: String, at place: Place) {
        guard isOfRecords, let table = place.table else { return }
        let annotations = field.guide.annotations
        for former in annotations.formerly {
            let old = place.prefix.isEmpty ? former : "\(place.prefix)_\(former)"
            columnNames["\(tables[table].name).\(old)"] = annotations.column ?? name
            tableNames["\(place.tableName)_\(old)"] = annotations.table ?? "\(place.tableName)_\(name)"
        }
    }

    /// What a column that was called so is called now.
    private func present(_ column: String, in table: Int?) -> String {
        table.flatMap { columnNames["\(tables[$0].name).\(column)"] } ?? column
    }

    /// A row for each entry or item; what is no object stands in `column`.
    private mutating func rows(
        of item: Guide, in guide: Guide, _ place: Place, key: Column, column: String
    ) -> Mapping.Rows? {
        guard let (begun, rows) = beginRows(guide, place, key: key) else { return nil }
        var place = begun
        place.column = item.annotations.column ?? column
        if case .object(let object) = item.shape {
            place.guides.append(item.index)
            return endRows(rows, entries(of: object, place))
        }
        place.tableName += "_\(place.column)"
        return endRows(rows, mapping(of: item, at: place))
    }

    /// What any of several schemas gives; two of them may give to one column.
    private mutating func choice(_ guides: [Guide], _ place: Place) -> Mapping {
        var place = place
        place.isOfAnyType = guides.count { $0.isScalar } > 1
        let before = given.last ?? []
        var after = before
        var merged = Mapping()
        for guide in guides {
            if !given.isEmpty { given[given.count - 1] = before }
            merged.merge(mapping(of: guide, at: place))
            after.formUnion(given.last ?? [])
        }
        if !given.isEmpty { given[given.count - 1] = after }
        return merged
    }

    private static func keyColumn(_ map: Guide.Map, _ guide: Guide) -> Column {
        Column(guide.annotations.key ?? "id", declaredType(map.keys), refersTo: map.keyRefersTo)
    }

    private static func declaredType(_ keys: KeyForm?) -> String {
        switch keys {
        case .period: Unit.period.declaredType
        case .pattern(let pattern): isWhole(pattern) ? "integer" : "text"
        case nil: "text"
        }
    }

    /// Whether a pattern lets only whole numbers pass, which then sort as numbers.
    private static func isWhole(_ pattern: String) -> Bool {
        ["^[1-9]", "^1", "^2"].contains { pattern.hasPrefix($0) } && pattern.hasSuffix("$")
            && pattern.dropFirst().dropLast().allSatisfy { $0.isASCII && !$0.isLetter && !".\\ /:_@".contains($0) }
    }
}

extension LayoutBuilder {
    /// The table for the rows of a value, with the columns of their keys; nil where there can be none.
    private mutating func beginRows(_ guide: Guide, _ place: Place, key: Column?) -> (Place, Mapping.Rows)? {
        let name = guide.annotations.table ?? place.tableName
        guard let table = table(name, guide, place) else { return nil }
        given.append([])
        var inner = place
        (inner.table, inner.tableName, inner.prefix) = (table, name, "")
        inner.tables.append(table)
        tables[table].kinds.insert(place.kind.name)
        if !place.kind.isOfProjects { tables[table].isOfProjects = false }
        // A key of a row above names what that row names, which is where it is looked up.
        let ancestors = place.keys.compactMap {
            column($0.name, $0.declaredType, guide, inner, refersTo: place.tables.isEmpty ? $0.refersTo : [])
        }
        let own = key.flatMap { column($0.name, $0.declaredType, guide, inner, refersTo: $0.refersTo) }
        if tables[table].identity.isEmpty { tables[table].identity = tables[table].columns.map(\.name) }
        if let key { inner.keys.append(Column(name, key.declaredType, refersTo: [name])) }
        guard ancestors.count == place.keys.count else {
            given.removeLast()
            return nil
        }
        return (inner, Mapping.Rows(table: table, ancestors: ancestors, key: own))
    }

    private mutating func endRows(_ rows: Mapping.Rows, _ mapping: Mapping) -> Mapping.Rows {
        given.removeLast()
        var rows = rows
        rows.mapping = add(mapping)
        return rows
    }

    private mutating func table(_ name: String, _ guide: Guide, _ place: Place) -> Int? {
        let name = tableNames[name] ?? name
        let known = tables.firstIndex { $0.name == name }
        if let known, place.tables.contains(known) {
            return refuse("table-within-itself", guide, .tableWithinItself(name))
        }
        if let known { return known }
        guard ReservedNames.allowsTable(name) || isOfRecords && name == RecordColumns.table else {
            return refuse("reserved-name", guide, .reservedTable(name))
        }
        guard tables.count < Self.mostTables else {
            defer { hasRefusedTables = true }
            return hasRefusedTables ? nil : refuse("schema-too-large", guide, .tooManyTables(Self.mostTables))
        }
        tables.append(Table(name: name))
        return tables.count - 1
    }

    /// The place of a column in the table of `place`, which gets it if it has not got it from elsewhere.
    private mutating func column(
        _ name: String, _ type: String, _ guide: Guide, _ place: Place, refersTo: [String]? = nil
    ) -> Int? {
        guard let table = place.table else { return nil }
        guard ReservedNames.allowsColumn(name) || isOfRecords && name == RecordColumns.standard else {
            return refuse("reserved-name", guide, .reservedColumn(name))
        }
        let named = refersTo ?? guide.annotations.refersTo
        guard given[given.count - 1].insert(name).inserted else {
            return refuse("column-twice", guide, .columnTwice(name, table: tables[table].name))
        }
        if let known = tables[table].columns.firstIndex(where: { $0.name == name }) {
            if isOfRecords, tables[table].columns[known].declaredType != type {
                tables[table].columns[known].declaredType = ""
            }
            guard isOfRecords || tables[table].columns[known].declaredType == type else {
                return refuse("column-twice", guide, .columnOfTwoTypes(name, table: tables[table].name))
            }
            if tables[table].columns[known].refersTo.isEmpty { tables[table].columns[known].refersTo = named }
            return known
        }
        guard tables[table].columns.count < Self.mostColumns else {
            guard fullTables.insert(table).inserted else { return nil }
            return refuse("schema-too-large", guide, .tooManyColumns(Self.mostColumns, table: tables[table].name))
        }
        tables[table].columns.append(Column(name, type, refersTo: named))
        return tables[table].columns.count - 1
    }

    @discardableResult
    private mutating func refuse(_ rule: RuleID, _ guide: Guide, _ message: Message) -> Int? {
        guard let schema = guide.schema else { return nil }
        let annotation = schema["x-column"] ?? schema["x-table"] ?? schema["x-key"]
        let range = annotation?.range ?? schema.keyRange ?? schema.range
        faults.append(
            TableLayout.Fault(schema: schema.tree.source, diagnostic: Diagnostic(rule, .error, at: range, message)))
        return nil
    }
}

extension Guide {
    fileprivate var isScalar: Bool {
        switch shape {
        case .text, .enumeration, .scalar, .any: true
        case .object, .map, .array, .choice: false
        }
    }
}
