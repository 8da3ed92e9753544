package import Text

extension Guide {
    /// The guide that a JSON Schema gives: local references followed, `allOf` merged.
    ///
    /// `rows` are those of tables that are known beforehand: what refers to one of them is read as one of its rows.
    package init(
        schema: Node, references: SchemaReferences = SchemaReferences(), rows: [String: Enumeration] = [:]
    ) {
        self = GuideBuilder.guide(of: schema, references: references, rows: rows)
    }
}

/// Makes the guides of one schema: one for each set of schemas that hold together, so that recursion ends.
struct GuideBuilder {
    private let references: SchemaReferences
    /// The rows of tables, by table.
    private let rows: [String: Enumeration]
    private var records: [GuideLibrary.Record] = []
    private var sources: [Source] = []
    private var indices: [[SchemaSet.Identity]: Int] = [:]
    /// How many schemas all sets have together.
    private var schemaCount = 0

    /// Beyond so many schemas in all sets nothing more is asked for: a schema of a few lines may combine its parts in more
    /// ways than there is memory for.
    private static let schemaLimit = 1 << 17

    static func guide(of schema: Node, references: SchemaReferences, rows: [String: Enumeration]) -> Guide {
        var builder = GuideBuilder(references: references, rows: rows)
        let root = builder.index(of: [schema])
        while builder.records.count < builder.sources.count {
            builder.records.append(builder.record(of: builder.sources[builder.records.count]))
        }
        return Guide(library: GuideLibrary(builder.records), index: root)
    }

    private init(references: SchemaReferences, rows: [String: Enumeration]) {
        (self.references, self.rows) = (references, rows)
    }

    /// The index of the guide for schemas that hold together; its record is made in its turn.
    private mutating func index(of schemas: [Node]) -> Int {
        let set = SchemaSet(schemaCount < Self.schemaLimit ? schemas : [], references: references)
        if let index = indices[set.identity] { return index }
        schemaCount += set.schemas.count
        indices[set.identity] = sources.count
        return add(.schemas(set))
    }

    private mutating func add(_ source: Source) -> Int {
        sources.append(source)
        return sources.count - 1
    }

    /// What a guide is made from.
    private enum Source {
        case schemas(SchemaSet)
        /// One of a list of types.
        case type(String)
    }

    private mutating func record(of source: Source) -> GuideLibrary.Record {
        switch source {
        case .schemas(let set):
            GuideLibrary.Record(
                shape(of: set), Annotations(set.schemas), hasUnit: set.first("x-unit") != nil,
                schema: set.schemas.first)
        case .type(let type):
            GuideLibrary.Record(Self.shape(ofType: type))
        }
    }

    private mutating func shape(of set: SchemaSet) -> GuideLibrary.Shape {
        let units = set.first("x-unit")?.strings.compactMap(Unit.init) ?? []
        if !units.isEmpty { return .scalar(units) }
        if let enumeration = Enumeration(set) ?? rows(namedBy: set) { return .enumeration(enumeration) }
        let properties = set.properties
        if !properties.isEmpty { return object(properties, of: set) }
        if let map = map(of: set) { return map }
        if let items = set.first("items") { return .array(index(of: [items])) }
        let types = set.types
        return types.count == 1 ? Self.shape(ofType: types[0]) : choice(of: set, types: types)
    }

    /// The rows of the one table that a text refers to, where they are known.
    private func rows(namedBy set: SchemaSet) -> Enumeration? {
        guard set.types == ["string"], let tables = set.first("x-refers-to")?.strings, tables.count == 1 else {
            return nil
        }
        return rows[tables[0]]
    }

    private static func shape(ofType type: String) -> GuideLibrary.Shape {
        switch type {
        case "string": .text
        case "number": .scalar([.number])
        case "integer": .scalar([.integer])
        case "boolean": .scalar([.boolean])
        default: .any
        }
    }

    private mutating func object(
        _ properties: [(name: String, schemas: [Node])], of set: SchemaSet
    ) -> GuideLibrary.Shape {
        let required = Set(set.all("required").flatMap(\.strings))
        let fields = properties.map { name, schemas in
            GuideLibrary.FieldRecord(
                name: name, bytes: Array(name.utf8), guide: index(of: schemas), isRequired: required.contains(name))
        }
        return .object(
            GuideLibrary.ObjectRecord(
                fields: fields, names: Self.names(of: properties), additional: additional(of: set),
                additionalKeys: set.first("propertyNames").flatMap(keyForm).map(MapKeys.init),
                headings: Headings(properties.map { Annotations($0.schemas) })))
    }

    /// Names stand before labels, labels before former names.
    private static func names(of properties: [(name: String, schemas: [Node])]) -> NameTable {
        let annotations = properties.map { Annotations($0.schemas) }
        let names = properties.enumerated().map { (name: $1.name, value: $0) }
        let labels = annotations.enumerated().flatMap { index, each in each.labels.all.map { ($0, index) } }
        let former = annotations.enumerated().flatMap { index, each in each.formerly.map { ($0, index) } }
        return NameTable(names + labels + former)
    }

    private mutating func additional(of set: SchemaSet) -> Int? {
        let said = set.all("additionalProperties") + set.all("unevaluatedProperties")
        guard !said.contains(where: { $0.boolean == false }) else { return nil }
        return index(of: said.filter { $0.kind == .object })
    }

    private mutating func map(of set: SchemaSet) -> GuideLibrary.Shape? {
        if let pattern = set.first("patternProperties")?.children.first(where: { _ in true }) {
            return .map(
                GuideLibrary.MapRecord(keys: pattern.key.map { MapKeys(.pattern($0)) }, value: index(of: [pattern])))
        }
        guard let value = set.first("additionalProperties"), value.kind == .object else { return nil }
        return .map(
            GuideLibrary.MapRecord(
                keys: set.first("propertyNames").flatMap(keyForm).map(MapKeys.init), value: index(of: [value]),
                keyRefersTo: set.first("propertyNames").map(keyRefersTo) ?? []))
    }

    private func keyRefersTo(of names: Node) -> [String] {
        Annotations(SchemaSet([names], references: references).schemas).refersTo
    }

    /// The form that a schema asks of keys, or that the first of several does which asks for one.
    private func keyForm(of names: Node) -> KeyForm? {
        let set = SchemaSet([names], references: references)
        let alternatives = set.first("anyOf")?.children.map { SchemaSet([$0], references: references) } ?? []
        return ([set] + alternatives).firstNonNil(\.keyForm)
    }

    /// What `oneOf`, `anyOf` or a list of types gives, where nothing else gives a shape.
    private mutating func choice(of set: SchemaSet, types: [String]) -> GuideLibrary.Shape {
        let schemas = (set.first("oneOf") ?? set.first("anyOf"))?.children.filter { $0["type"]?.string != "null" } ?? []
        var guides = schemas.map { index(of: [$0]) }
        if guides.isEmpty { guides = types.map { add(.type($0)) } }
        return guides.isEmpty ? .any : .choice(guides)
    }
}

extension SchemaSet {
    /// The form that the schemas ask of keys; nil where they ask for none.
    fileprivate var keyForm: KeyForm? {
        if first("x-unit")?.string == "period" { return .period }
        return first("pattern")?.string.map(KeyForm.pattern)
    }
}
