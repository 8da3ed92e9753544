import Formats
import Reading
import Text

/// A table from elsewhere: the names of its columns, and the rows below them that are not empty.
struct SourceTable {
    let source: SourceText
    private(set) var rows: [Row] = []
    /// The names of the header, as it writes them.
    private(set) var names: [String] = []
    /// How many cells the header has, and how many of them up to its last name.
    private var width = (all: 0, named: 0)
    /// Where each name stands in the header, folded.
    private var columns: [String: [Int]] = [:]
    /// Cells whose quotes could not be made out.
    private(set) var diagnostics: [Diagnostic] = []

    struct Row {
        let cells: [Cell]

        /// The cell below a column; where the row ends before it, an empty one at its end.
        subscript(column: Int) -> Cell {
            if column < cells.count { return cells[column] }
            let end = cells.last?.range.upperBound ?? 0
            return Cell(text: "", range: end..<end, isFaulty: false)
        }
    }

    struct Cell {
        /// Without spaces around it, each line ended by a line feed.
        let text: String
        let range: Range<Int>
        /// Whether its quotes could not be made out, which has its diagnostic.
        let isFaulty: Bool
    }

    init(_ source: SourceText, separator: UInt8) {
        self.source = source
        source.bytes.withUnsafeBufferPointer { bytes in
            var records = CSVRecords(bytes, separator: separator)
            var cells: [CSVCell] = []
            if records.next(into: &cells) { readHeader(cells) }
            while records.next(into: &cells) {
                let row = Row(cells: cells.map(cell))
                if row.cells.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
            }
            diagnostics = records.diagnostics
        }
    }

    /// The columns of a name, compared without case, accents and spacing.
    func columns(named name: String) -> [Int] {
        columns[name.folded] ?? []
    }

    /// What is wrong with how many cells a row has, where the header has others and its quotes are not at fault.
    func misfit(of row: Row) -> Diagnostic? {
        guard let last = row.cells.last, !row.cells.contains(where: \.isFaulty) else { return nil }
        if let surplus = row.cells.dropFirst(width.all).first(where: { !$0.text.isEmpty }) {
            return Fault.cellWithoutColumn.error(at: surplus.range)
        }
        guard row.cells.count < width.named else { return nil }
        let range = row[0].range.lowerBound..<last.range.upperBound
        return Fault.shortRecord(row.cells.count, of: width.all).error(at: range)
    }

    private mutating func readHeader(_ cells: [CSVCell]) {
        width.all = cells.count
        for (index, cell) in cells.enumerated() {
            let name = self.cell(cell).text
            guard !name.isEmpty else { continue }
            names.append(name)
            width.named = index + 1
            columns[name.folded, default: []].append(index)
        }
    }

    private func cell(_ cell: CSVCell) -> Cell {
        let text =
            switch cell.text {
            case .verbatim(let range): source[range]
            case .decoded(let bytes): String(decoding: bytes, as: UTF8.self)
            }
        return Cell(text: text.cellText, range: cell.range, isFaulty: cell.isFaulty)
    }
}

extension Fault {
    /// A diagnostic that leaves its row out, whatever the fault is elsewhere.
    fileprivate func error(at range: Range<Int>) -> Diagnostic {
        var diagnostic = diagnostic(at: range)
        diagnostic.level = .error
        return diagnostic
    }
}

extension StringProtocol {
    /// The text without empty space at its ends and those of its lines, each of which a line feed ends.
    fileprivate var cellText: String {
        let lines = split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        return lines.map { $0.withoutTrailingSpace }.joined(separator: "\n").withoutOuterSpace
    }
}
