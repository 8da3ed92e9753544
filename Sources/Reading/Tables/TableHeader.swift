import Formats
import Text

/// The header of a table: names or labels of fields.
extension TableReader {
    mutating func readHeader(_ cells: [CSVCell]) {
        for cell in cells { columns.append(column(cell)) }
        let end = cells.last?.range.upperBound ?? 0
        for (index, field) in object.fields.enumerated() where field.isRequired {
            guard !isRead(index) else { continue }
            missing.append(builder.key(.decoded(field.bytes)))
            report(.missingColumn(field.name), at: end..<end)
        }
    }

    /// The column below a header's cell, with a finding where it is refused.
    private mutating func column(_ cell: CSVCell) -> TableColumn {
        withBytes(of: cell.text) { reader, name in
            guard !name.isEmpty, !cell.isFaulty else { return cell.isFaulty ? .refused : .unnamed }
            guard let field = reader.object.names.find(name) else { return reader.additionalColumn(cell, name) }
            guard !reader.isRead(field) else {
                reader.report(.duplicateField(String(decoding: name, as: UTF8.self)), at: cell.range)
                return .refused
            }
            let record = reader.object.fields[field]
            guard reader.library.records[record.guide].fitsCell else {
                reader.report(.columnOfCollections(record.name), at: cell.range)
                return .refused
            }
            let isName = record.bytes.elementsEqual(name)
            let key = reader.builder.key(isName ? cell.text : .decoded(record.bytes))
            let column = TableColumn.Read(key: key, range: cell.range, guide: record.guide, field: field)
            return .read(column)
        }
    }

    private mutating func additionalColumn(_ cell: CSVCell, _ name: Bytes) -> TableColumn {
        guard let guide = object.additional, library.records[guide].fitsCell else {
            let known = proposes ? KnownFields(library.names(of: object)) : nil
            report(.unknownField(String(decoding: name, as: UTF8.self), of: known), at: cell.range)
            return .refused
        }
        return .read(TableColumn.Read(key: builder.key(cell.text), range: cell.range, guide: guide, field: nil))
    }

    private func isRead(_ field: Int) -> Bool {
        columns.contains { if case .read(let column) = $0 { column.field == field } else { false } }
    }
}

extension GuideLibrary.Record {
    /// Whether the value is one that a cell can hold.
    fileprivate var fitsCell: Bool {
        switch shape {
        case .any, .text, .scalar, .enumeration, .choice: true
        case .object, .map, .array: false
        }
    }
}
