import Formats
import Text

extension FuzzTarget {
    /// Bytes as tables in CSV, in each encoding and with each usual separator.
    static let csv = FuzzTarget("csv") {
        try RepositoryFiles.contents(below: "example-portfolio", "Tests/ReadingTests", suffixes: ".csv").map(\.bytes)
    } check: { bytes in
        for encoding in Encoding.allCases {
            guard case .text(let source) = Decoding(name: "", bytes: bytes, encoding: encoding) else { continue }
            for separator in [UInt8.comma, UInt8(ascii: ";"), .tab] { check(source, separator) }
        }
    }

    private static func check(_ source: SourceText, _ separator: UInt8) {
        let (records, diagnostics) = records(of: source, separator)
        guard diagnostics.isEmpty else { return }
        var writer = CSVWriter(separator: separator)
        for record in records { writer.append(record.map(CSVWriter.Cell.text)) }
        let (again, faults) = self.records(of: SourceText(name: "", bytes: writer.bytes), separator)
        demand(faults.isEmpty && again == records, "a table is read as it was written: \(records) \(again)")
    }

    private static func records(of source: SourceText, _ separator: UInt8) -> ([[String]], [Diagnostic]) {
        source.bytes.withUnsafeBufferPointer { bytes in
            var reader = CSVRecords(bytes, separator: separator)
            var records: [[String]] = []
            var cells: [CSVCell] = []
            while reader.next(into: &cells) { records.append(cells.map { text(of: $0, in: source) }) }
            for diagnostic in reader.diagnostics {
                demand(diagnostic.range.upperBound <= bytes.count, "a finding stands in its table: \(diagnostic)")
            }
            return (records, reader.diagnostics)
        }
    }

    private static func text(of cell: CSVCell, in source: SourceText) -> String {
        demand(cell.range.upperBound <= source.bytes.count, "a cell stands in its table: \(cell)")
        switch cell.text {
        case .verbatim(let range): return source[range]
        case .decoded(let bytes): return String(decoding: bytes, as: UTF8.self)
        }
    }
}
