import Reading
import Standards
import Text
import Values

/// Reads what one row of a table gives.
struct RowReading {
    private let row: SourceTable.Row
    private let mapping: Mapping
    private(set) var diagnostics: [Diagnostic] = []

    init(_ row: SourceTable.Row, by mapping: Mapping) {
        self.row = row
        self.mapping = mapping
    }

    var isGood: Bool { diagnostics.allSatisfy { $0.level < .error } && !row.cells.contains(where: \.isFaulty) }

    /// What the row says of a document; nil where it does not say of which.
    mutating func document(_ document: DocumentMapping) -> RowDocument? {
        guard let (path, range) = path(of: document) else { return nil }
        let fields = values(of: document.fields)
        let unfilled = document.fields.filter { field in !fields.contains { $0.path == field.path } }
        return RowDocument(
            path: path, mapping: document, fields: fields, entries: document.entries.map { values(of: $0.fields) },
            unfilled: unfilled.map { ($0.path, fieldCell(of: $0.source)) }, range: range)
    }

    private mutating func path(of document: DocumentMapping) -> (RepositoryPath, Range<Int>)? {
        var captures: [String: String] = [:]
        var range: Range<Int>?
        for (name, source) in document.captures {
            guard let capture = capture(source) else { return nil }
            captures[name] = capture.text
            range = range ?? capture.range
        }
        let place = range ?? row[0].range
        for pattern in document.kind.patterns {
            guard let text = pattern.path(captures), document.kind.captures(of: text) == captures,
                let path = RepositoryPath(text)
            else { continue }
            guard path.isSafeEverywhere else {
                diagnostics.append(Diagnostic(.rowWithUnsafeName, .error, at: place, .unsafeName(path.text)))
                return nil
            }
            return (path, place)
        }
        let names = captures.values.sorted().joined(separator: ", ")
        diagnostics.append(Diagnostic(.rowWithoutName, .error, at: place, .unfitName(names)))
        return nil
    }

    /// The text that a document's path has in one place; nil, and a finding, where the row has none.
    private mutating func capture(_ source: FieldSource) -> (text: String, range: Range<Int>)? {
        let cell = cell(of: source)
        let text = source.isIdentifier ? cell.text.slug : cell.text
        guard text.isEmpty else { return (text, cell.range) }
        let message: Message = cell.text.isEmpty ? .noName : .noIdentifier(cell.text)
        diagnostics.append(Diagnostic(.rowWithoutName, .error, at: cell.range, message))
        return nil
    }

    /// The values that the row gives fields; those it says nothing of are left out.
    private mutating func values(of fields: [FieldMapping]) -> [FieldValue] {
        fields.compactMap { field in
            value(of: field.source, by: field.guide).map {
                FieldValue(path: field.path, value: $0, isKept: field.isKept, cell: fieldCell(of: field.source))
            }
        }
    }

    private mutating func value(of source: FieldSource, by guide: Guide) -> PlainValue? {
        let cell = cell(of: source)
        let folded = cell.text.folded
        guard !cell.text.isEmpty, !cell.isFaulty, !source.missing.contains(folded) else { return nil }
        if source.withheld.contains(folded) { return .withheld(cell.text) }
        if let start = source.start { return day(cell, source, after: start) }
        guard case .array(let item) = guide.shape else { return scalar(cell.text, cell.range, source, by: guide) }
        let texts = source.separator.map { cell.text.split(separator: $0).map { $0.withoutOuterSpace } } ?? [cell.text]
        return .array(texts.compactMap { $0.isEmpty ? nil : scalar($0, cell.range, source, by: item) })
    }

    private mutating func scalar(
        _ text: String, _ range: Range<Int>, _ source: FieldSource, by guide: Guide
    ) -> PlainValue? {
        var text = source.isIdentifier ? text.slug : text
        if let values = source.values {
            guard let value = values[text.folded] else {
                diagnostics.append(Diagnostic(.unmappedValue, .error, at: range, .unmappedValue(text)))
                return nil
            }
            text = value
        } else if mapping.isMonthFirst, case .scalar([.date]) = guide.shape {
            text = text.dayFirst
        }
        guard let value = taken(guide.read(cell: text, by: mapping.conventions), range) else { return nil }
        return scaled(value, source, range)
    }

    /// The day that lies as many days after another as a cell says.
    private mutating func day(_ cell: SourceTable.Cell, _ source: FieldSource, after start: Int) -> PlainValue? {
        let first = row[start]
        let text = mapping.isMonthFirst ? first.text.dayFirst : first.text
        guard !text.isEmpty,
            case .string(let start)? = taken(mapping.conventions.read(cell: text, as: [.date]), first.range),
            let length = taken(mapping.conventions.read(cell: cell.text, as: [.number]), cell.range),
            case .number(let days)? = scaled(length, source, cell.range)
        else { return nil }
        let day = days.rounded(toPlaces: 0).integer.flatMap { days in Day(start)?.adding(days: days) }
        if day == nil {
            diagnostics.append(Diagnostic(.dayOutOfRange, .error, at: cell.range, .dayOutOfRange(cell.text)))
        }
        return day.map { .string($0.text) }
    }

    /// The value with its factor, where it is a number.
    private mutating func scaled(_ value: PlainValue, _ source: FieldSource, _ range: Range<Int>) -> PlainValue? {
        guard let factor = source.factor, case .number(let number) = value else { return value }
        let product = number.multiplied(by: factor)
        if product == nil {
            diagnostics.append(Diagnostic(.valueTooLong, .error, at: range, .productTooLong(number.plainText)))
        }
        return product.map(PlainValue.number)
    }

    private mutating func taken(_ value: CellValue, _ range: Range<Int>) -> PlainValue? {
        switch value {
        case .value(let value): return value
        case .missing(let fault): if let fault { diagnostics.append(fault.diagnostic(at: range)) }
        case .fault(let fault): diagnostics.append(fault.diagnostic(at: range))
        }
        return nil
    }

    private func fieldCell(of source: FieldSource) -> FieldCell {
        FieldCell(range: cell(of: source).range, column: source.column)
    }

    /// The cell a value comes from; for a constant its text, at the first cell that fills it in.
    private func cell(of source: FieldSource) -> SourceTable.Cell {
        switch source.origin {
        case .column(let column): return row[column]
        case .constant(let pieces):
            var text = ""
            var range: Range<Int>?
            for piece in pieces {
                switch piece {
                case .text(let part): text += part
                case .column(let column):
                    text += row[column].text
                    range = range ?? row[column].range
                }
            }
            return SourceTable.Cell(text: text, range: range ?? row[0].range, isFaulty: false)
        }
    }
}

extension StringProtocol {
    /// A day whose month stands first with its day first; other texts as they are.
    fileprivate var dayFirst: String {
        let numbers = split(separator: "/", omittingEmptySubsequences: false)
        return numbers.count == 3 && numbers[0].count <= 2 ? "\(numbers[1])/\(numbers[0])/\(numbers[2])" : String(self)
    }
}

extension RuleID {
    /// A row that does not say which document it is about.
    static let rowWithoutName: RuleID = "import-name-missing"
    /// A row whose document would have a name that some system refuses.
    static let rowWithUnsafeName: RuleID = "import-name-unsafe"
    /// A text that the mapping has no value for.
    static let unmappedValue: RuleID = "import-unknown-value"
    /// A day outside the calendar.
    static let dayOutOfRange: RuleID = "import-day-out-of-range"
}
