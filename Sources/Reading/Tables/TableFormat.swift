package import Text

/// How a kind of table is written, as its schema's `x-csv` says.
package struct TableFormat: Hashable, Sendable {
    /// The byte between cells, a comma where the schema says nothing.
    package let separator: UInt8
    /// Nil where numbers are as people write them.
    package let decimalMark: Conventions.DecimalMark?
    package let encoding: Encoding

    package init(
        separator: UInt8 = UInt8(ascii: ","), decimalMark: Conventions.DecimalMark? = nil, encoding: Encoding = .utf8
    ) {
        self.separator = separator
        self.decimalMark = decimalMark
        self.encoding = encoding
    }

    /// The format that `{separator, decimal, encoding}` gives; what it lacks, or no one knows, is the default.
    package init(_ settings: Node?) {
        let separator = settings?["separator"]?.string?.utf8.first
        self.init(
            separator: separator ?? UInt8(ascii: ","),
            decimalMark: settings?["decimal"]?.string.flatMap(Conventions.DecimalMark.init),
            encoding: settings?["encoding"]?.string.flatMap(Encoding.init(named:)) ?? .utf8)
    }
}

extension Guide {
    /// The format of the tables that this guide reads.
    package var tableFormat: TableFormat { TableFormat(schema?["x-csv"]) }
}
