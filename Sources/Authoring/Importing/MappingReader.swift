import Formats
import Reading
import Standards
import Text
import Values

/// Reads a mapping for one table: finds its kinds, their fields and the table's columns.
struct MappingReader {
    private let kinds: [Kind]
    private let table: SourceTable
    private(set) var diagnostics: [Diagnostic] = []

    init(kinds: [Kind], table: SourceTable) {
        self.kinds = kinds
        self.table = table
    }

    /// The mapping, without what is at fault in it.
    mutating func mapping(_ root: Node, _ conventions: Conventions) -> Mapping {
        var conventions = conventions
        conventions.decimalMark = TableFormat(root["csv"]).decimalMark
        let dates = root["csv"]?["dates"]?.string
        if let dates { conventions.isDayFirst = dates != "year_first" }
        let documents = root["documents"]?.children.compactMap { document($0) } ?? []
        return Mapping(conventions: conventions, isMonthFirst: dates == "month_first", documents: documents)
    }

    private mutating func document(_ node: Node) -> DocumentMapping? {
        guard let name = node["kind"], let kind = kinds.named(name.string ?? ""), !kind.isTable else {
            let kinds = kinds.filter { !$0.isTable }.map(\.name)
            report(
                .unknownKind, at: node["kind"] ?? node, .unknownKind(node["kind"]?.string ?? ""), help: .oneOf(kinds))
            return nil
        }
        let given = node["where"]?.children.compactMap(\.key) ?? []
        for capture in kind.captures where !given.contains(capture) {
            report(.missingCapture, at: node["where"] ?? node, .missingCapture(capture, of: kind.name))
        }
        let kept = Set(node["keep"]?.children.compactMap(\.string) ?? [])
        return DocumentMapping(
            kind: kind,
            captures: node["where"]?.children.compactMap { child in
                child.key.flatMap { name in source(child).map { (name, $0) } }
            } ?? [],
            fields: node["fields"]?.children.compactMap { field($0, below: kind.guide, keeping: kept) } ?? [],
            entries: node["append"]?.children.compactMap { entry($0, below: kind.guide) } ?? [],
            listsAbsent: node["absent"]?.string != "ignore")
    }

    private mutating func entry(_ node: Node, below guide: Guide) -> EntryMapping? {
        let path = Self.path(node.key)
        guard case .map(let map) = guide.descendant(path)?.shape else {
            report(.unknownMappedField, atKeyOf: node, .noMap(node.key ?? ""))
            return nil
        }
        let fields = node["fields"]?.children.compactMap { field($0, below: map.value, keeping: []) } ?? []
        let compared = node["when"]?.children.map { comparison in
            let field = comparison["field"] ?? comparison
            let path = Self.path(field.string)
            if !fields.contains(where: { $0.path == path }) {
                report(.unknownMappedField, at: field, .comparedNotFilled(field.string ?? ""))
            }
            return EntryMapping.Comparison(path: path, tolerance: comparison["beyond"]?.number)
        }
        return EntryMapping(path: path, fields: fields, compared: compared ?? [])
    }

    private mutating func field(_ node: Node, below guide: Guide, keeping kept: Set<String>) -> FieldMapping? {
        let path = Self.path(node.key)
        guard let found = guide.descendant(path) else {
            let names = guide.nearest(to: path).fieldNames
            report(.unknownMappedField, atKeyOf: node, .unknownMappedField(node.key ?? ""), help: .oneOf(names))
            return nil
        }
        return source(node).map {
            FieldMapping(path: path, guide: found, source: $0, isKept: kept.contains(node.key ?? ""))
        }
    }

    private mutating func source(_ node: Node) -> FieldSource? {
        guard let origin = origin(of: node) else { return nil }
        let start = node["days_after"].map { column($0) }
        let values = node["values"]?.children.map { (($0.key ?? "").folded, $0.plainText) }
        return FieldSource(
            origin: origin, column: node["column"]?.string, isIdentifier: node["read_as"]?.string == "id",
            factor: node["times"]?.number,
            separator: node["separator"]?.string, start: start.flatMap(\.self),
            values: values.map { Dictionary($0) { first, _ in first } }, missing: node["missing"].foldedTexts,
            withheld: node["withheld"].foldedTexts)
    }

    private mutating func origin(of node: Node) -> FieldSource.Origin? {
        if let name = node["column"] { return column(name).map(FieldSource.Origin.column) }
        guard let constant = node["constant"] else {
            report(.noSource, at: node, .noSource)
            return nil
        }
        return .constant(pieces(of: constant))
    }

    /// The pieces of a text with names of columns in braces.
    private mutating func pieces(of constant: Node) -> [FieldSource.Piece] {
        var pieces: [FieldSource.Piece] = []
        var rest = constant.plainText[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            pieces.append(.text(String(rest[..<open])))
            let name = String(rest[rest.index(after: open)..<close])
            if let index = column(named: name, at: constant) { pieces.append(.column(index)) }
            rest = rest[rest.index(after: close)...]
        }
        return pieces + [.text(String(rest))]
    }

    private mutating func column(_ node: Node) -> Int? {
        column(named: node.string ?? "", at: node)
    }

    private mutating func column(named name: String, at node: Node) -> Int? {
        let columns = table.columns(named: name)
        if columns.isEmpty {
            report(.unknownColumn, at: node, .unknownColumn(name, in: table.source.name), help: .oneOf(table.names))
        }
        if columns.count > 1 { report(.unknownColumn, at: node, .columnTwice(name, in: table.source.name)) }
        return columns.first
    }

    private static func path(_ dotted: String?) -> [String] {
        dotted?.split(separator: ".").map(String.init) ?? []
    }

    private mutating func report(_ rule: RuleID, at node: Node, _ message: Message, help: Message? = nil) {
        diagnostics.append(Diagnostic(rule, .error, at: node.range, message, help: help))
    }

    private mutating func report(_ rule: RuleID, atKeyOf node: Node, _ message: Message, help: Message? = nil) {
        diagnostics.append(Diagnostic(rule, .error, at: node.keyRange ?? node.range, message, help: help))
    }
}

extension Guide {
    /// The guide at the end of a path of names; nil where the schema has none.
    fileprivate func descendant(_ path: [String]) -> Guide? {
        path.isEmpty ? nil : path.reduce(self as Guide?) { $0?[$1] }
    }

    /// The guide that a path of names leads to, as far as the schema has them.
    fileprivate func nearest(to path: [String]) -> Guide {
        guard let name = path.first, let next = self[name] else { return self }
        return next.nearest(to: Array(path.dropFirst()))
    }

    fileprivate var fieldNames: [String] {
        if case .object(let object) = shape { object.fields.map(\.name) } else { [] }
    }
}

extension Node {
    /// A scalar as text.
    fileprivate var plainText: String {
        string ?? number?.plainText ?? boolean.map(String.init) ?? ""
    }
}

extension Node? {
    /// The strings of a list, folded.
    fileprivate var foldedTexts: Set<String> {
        Set(self?.children.compactMap { $0.string?.folded } ?? [])
    }
}

extension RuleID {
    /// A mapping that names a kind which the standard has not, or whose documents are tables.
    static let unknownKind: RuleID = "import-unknown-kind"
    /// A mapping that leaves open where a document is.
    static let missingCapture: RuleID = "import-place-missing"
    /// A mapping that names a field which the kind has not.
    static let unknownMappedField: RuleID = "import-unknown-field"
    /// A mapping that names a column which the table has not.
    static let unknownColumn: RuleID = "import-unknown-column"
    /// A mapping that does not say where a value comes from.
    static let noSource: RuleID = "import-source-missing"
}
