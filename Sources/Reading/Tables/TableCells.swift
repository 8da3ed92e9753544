import Formats
import Text

/// The cells of a record, each by the guide of its column.
extension TableReader {
    mutating func read(_ cell: CSVCell, _ column: TableColumn.Read) {
        withBytes(of: cell.text) { reader, bytes in
            guard !bytes.isEmpty else { return }
            reader.builder.setKey(column.key, at: column.range)
            if cell.isFaulty { return reader.builder.addUnreadable(at: cell.range) }
            reader.read(bytes, cell, by: column.guide)
        }
    }

    private mutating func read(_ bytes: Bytes, _ cell: CSVCell, by guide: Int) {
        let record = library.records[guide]
        switch record.shape {
        case .scalar(let units): add(conventions.read(bytes, as: units).helped(by: record), cell)
        case .enumeration(let enumeration): add(bytes, cell, of: enumeration)
        case .choice(let guides): read(bytes, cell, by: choice(of: bytes, guides))
        case .any, .text, .object, .map, .array: builder.add(cell.text, at: cell.range)
        }
    }

    /// The first of several guides that can read a cell, else a text's, else the first.
    private func choice(of bytes: Bytes, _ guides: [Int]) -> Int {
        let fitting = guides.first {
            switch library.records[$0].shape {
            case .scalar(let units): if case .fault = conventions.read(bytes, as: units) { false } else { true }
            case .enumeration(let enumeration): enumeration.names.find(bytes) != nil
            default: false
            }
        }
        let text = guides.first { if case .text = library.records[$0].shape { true } else { false } }
        return fitting ?? text ?? guides[0]
    }

    private mutating func add(_ scalar: TypedScalar, _ cell: CSVCell) {
        switch scalar {
        case .number(let number): builder.add(number, at: cell.range)
        case .boolean(let boolean): builder.add(boolean, at: cell.range)
        case .asWritten: builder.add(cell.text, at: cell.range)
        case .text(let text): builder.add(.decoded(text), at: cell.range)
        case .missing(let fault):
            if let fault { report(fault, at: cell.range) }
            builder.addNull(at: cell.range)
        case .fault(let fault):
            report(fault, at: cell.range)
            builder.addUnreadable(at: cell.range)
        }
    }

    private mutating func add(_ name: Bytes, _ cell: CSVCell, of enumeration: Enumeration) {
        if let index = enumeration.names.find(name) {
            let key = enumeration.values[index].key
            let isKey = key.utf8.elementsEqual(name)
            return builder.add(isKey ? cell.text : .decoded(Array(key.utf8)), at: cell.range)
        }
        let word = String(decoding: name, as: UTF8.self)
        if conventions.isPlaceholder(word) { return add(.missing(.placeholder(word)), cell) }
        let meant = proposes ? enumeration.spellings.nearest(to: word) : nil
        add(.fault(.unknownValue(word, of: enumeration, meant: meant)), cell)
    }
}
