import Formats
import Text

/// The header of a table: names or labels of fields.
extension TableReader {
    mutating func readHeader(_ cells: [CSVCell]) {
        additionalKeys.openObject()
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
        guard let guide = object.additional, library.records[guide].fitsCell, let key = additionalKey(cell, name)
        else {
            let known = proposes ? KnownFields(library.names(of: object)) : nil
            let word = String(decoding: name, as: UTF8.self)
            report(.unknownField(word, of: known, meant: known?.meant(by: word)?.field), at: cell.range)
            return .refused
        }
        guard additionalKeys.insert(key, in: records.bytes) else {
            report(.duplicateField(String(decoding: name, as: UTF8.self)), at: cell.range)
            return .refused
        }
        return .read(TableColumn.Read(key: builder.key(key), range: cell.range, guide: guide, field: nil))
    }

    /// What a cell calls a column that no field names, as the form of such names has it; nil where it has not that form.
    private func additionalKey(_ cell: CSVCell, _ name: Bytes) -> TreeBuilder.Bytes? {
        guard let keys = object.additionalKeys else { return cell.text }
        guard case .period = keys.form else { return keys.mayStand(name, conventions) ? cell.text : nil }
        switch conventions.read(name, as: [.period]) {
        case .asWritten: return cell.text
        case .text(let canonical): return .decoded(canonical)
        case .fault, .missing, .number, .boolean: return nil
        }
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
