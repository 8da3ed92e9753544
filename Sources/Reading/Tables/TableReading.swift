import Formats
package import Text

extension Guide {
    /// Reads a table in CSV, decoded, as an array of objects: a header of field names or labels, then a record a line.
    ///
    /// Empty cells are absent. A column that is required and missing is one finding, and unreadable in each record.
    /// The guide is that of an array of objects. Linear time.
    package func readTable(
        _ source: SourceText, by conventions: Conventions = Conventions()
    ) -> (tree: Tree, diagnostics: [Diagnostic]) {
        guard case .array(let item) = library.records[index].shape,
            case .object(let record) = library.records[item].shape
        else { preconditionFailure("the guide of a table is that of an array of objects") }
        let format = tableFormat
        var conventions = conventions
        conventions.decimalMark = format.decimalMark
        return source.bytes.withUnsafeBufferPointer { bytes in
            var reader = TableReader(
                source, CSVRecords(bytes, separator: format.separator), library, record, conventions)
            return reader.read()
        }
    }
}
