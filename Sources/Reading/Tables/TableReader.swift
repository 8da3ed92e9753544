import Formats
import Text

/// Reads the records of a table into a tree.
struct TableReader {
    var records: CSVRecords
    let library: GuideLibrary
    let object: GuideLibrary.ObjectRecord
    let conventions: Conventions
    var builder: TreeBuilder
    var diagnostics: [Diagnostic] = []
    var columns: [TableColumn] = []
    /// The keys of the columns that no field names.
    var additionalKeys = ObjectKeys()
    /// The names of required fields that have no column.
    var missing: [TreeBuilder.Key] = []

    init(
        _ source: SourceText, _ records: CSVRecords, _ library: GuideLibrary, _ object: GuideLibrary.ObjectRecord,
        _ conventions: Conventions
    ) {
        (self.records, self.library, self.object, self.conventions) = (records, library, object, conventions)
        builder = TreeBuilder(source)
    }

    mutating func read() -> (tree: Tree, diagnostics: [Diagnostic]) {
        builder.openArray(at: 0)
        var cells: [CSVCell] = []
        if records.next(into: &cells) {
            readHeader(cells)
            while records.next(into: &cells) {
                guard hasRoom else {
                    diagnostics.append(Fault.tooLong.diagnostic(at: cells[0].range))
                    break
                }
                readRecord(cells)
            }
        } else {
            report(.noHeader, at: 0..<0)
        }
        builder.close(at: records.bytes.count)
        let all = (diagnostics + records.diagnostics).sorted { $0.range.lowerBound < $1.range.lowerBound }
        return (builder.finish(), all)
    }

    /// How many values a table may have: as many as rows of an index tell apart; and after how many faults it is not read on.
    private static let mostNodes = 1 << 20
    private static let mostFaults = 10_000

    private var hasRoom: Bool {
        builder.nextIndex + columns.count + missing.count < Self.mostNodes
            && diagnostics.count + records.diagnostics.count < Self.mostFaults
    }

    mutating func readRecord(_ cells: [CSVCell]) {
        let range = cells[0].range.lowerBound..<cells[cells.count - 1].range.upperBound
        builder.openObject(at: range.lowerBound)
        for (column, cell) in zip(columns, cells) where !cell.range.isEmpty {
            switch column {
            case .read(let column): read(cell, column)
            case .unnamed: report(.cellWithoutColumn, at: cell.range)
            case .refused: break
            }
        }
        for key in missing {
            builder.setKey(key, at: range.lowerBound..<range.lowerBound)
            builder.addUnreadable(at: range.lowerBound..<range.lowerBound)
        }
        builder.close(at: range.upperBound)
        if cells.count < columns.count { report(.shortRecord(cells.count, of: columns.count), at: range) }
        for cell in cells.dropFirst(columns.count) where !cell.range.isEmpty {
            report(.cellWithoutColumn, at: cell.range)
        }
    }

    /// Whether words are still compared with those that may have been meant.
    var proposes: Bool { diagnostics.count < Fault.mostProposals }

    mutating func report(_ fault: Fault, at range: Range<Int>) {
        // One line alone may have a million faults.
        if diagnostics.count < Self.mostFaults { diagnostics.append(fault.diagnostic(at: range)) }
    }

    mutating func withBytes<Result>(
        of text: TreeBuilder.Bytes, _ body: (inout TableReader, Bytes) -> Result
    ) -> Result {
        switch text {
        case .verbatim(let range): body(&self, Bytes(rebasing: records.bytes[range]))
        case .decoded(let bytes): bytes.withUnsafeBufferPointer { body(&self, $0) }
        }
    }
}
