package import Text

/// The values that a schema's `enum` allows, with what people call them.
package struct Enumeration: Sendable {
    package struct Value: Hashable, Sendable {
        package let key: String
        package let labels: Labels
        /// A sign shown beside or for the value: `⛈`.
        package let symbol: String?
    }

    package let values: [Value]
    /// From keys, labels and symbols to indices of ``values``.
    package let names: NameTable
    /// Keys and labels, for the search of the one that was meant.
    let spellings: Spellings

    init(_ values: [Value]) {
        self.values = values
        let spellings = { (value: Value) in [value.key] + value.labels.all + (value.symbol.map { [$0] } ?? []) }
        self.spellings = Spellings(values.flatMap { [$0.key] + $0.labels.all })
        let keys = values.enumerated().map { (name: $1.key, value: $0) }
        names = NameTable(keys + values.enumerated().flatMap { index, value in spellings(value).map { ($0, index) } })
    }

    package subscript(key: String) -> Value? {
        values.first { $0.key == key }
    }
}

extension Enumeration {
    /// The texts of `enum`, null aside, named by `x-values`; nil where there are none, or other values beside them.
    init?(_ set: SchemaSet) {
        guard let values = set.first("enum")?.children.filter({ !$0.isNull }), !values.isEmpty,
            values.allSatisfy({ $0.kind == .string })
        else { return nil }
        let named = set.first("x-values")?.children.map { ($0.key ?? "", $0) } ?? []
        let names = Dictionary(named) { first, _ in first }
        self.init(values.compactMap(\.string).map { Value(key: $0, names: names[$0]) })
    }
}

extension Enumeration {
    /// The rows of a table by their keys, with the titles people call them by; a title of several rows names none.
    package init(rows: some Sequence<(key: String, titles: Node?)>) {
        let rows = rows.map { (key: $0.key, labels: $0.titles.map(Labels.init) ?? .none) }
        let titles = rows.flatMap { Set($0.labels.all.map(\.folded)) }
        let counts = Dictionary(titles.map { ($0, 1) }, uniquingKeysWith: +)
        self.init(
            rows.map { row in
                Value(key: row.key, labels: row.labels.filter { counts[$0.folded] == 1 }, symbol: nil)
            })
    }
}

extension Enumeration.Value {
    /// Reads `{fr: [text, ...], symbol: text}`.
    fileprivate init(key: String, names: Node?) {
        let labels = names.map(Labels.init)?.texts.filter { $0.key != Language("symbol") } ?? [:]
        self.init(key: key, labels: Labels(labels), symbol: names?["symbol"]?.string)
    }
}
