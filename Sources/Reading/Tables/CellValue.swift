package import Text

/// What the text of one cell was read as.
package enum CellValue: Sendable {
    case value(PlainValue)
    /// No value; with a warning where a word said that it is not known yet.
    case missing(Fault?)
    case fault(Fault)
}

extension Conventions {
    /// Reads the text of a cell, without spaces around it, in one of several units.
    package func read(cell text: String, as units: [Unit]) -> CellValue {
        var text = text
        switch text.withUTF8({ read($0, as: units) }) {
        case .number(let number): return .value(.number(number))
        case .boolean(let boolean): return .value(.boolean(boolean))
        case .asWritten: return .value(.string(text))
        case .text(let canonical): return .value(.string(String(decoding: canonical, as: UTF8.self)))
        case .missing(let fault): return .missing(fault)
        case .fault(let fault): return .fault(fault)
        }
    }

    private func read(cell text: String, of enumeration: Enumeration) -> CellValue {
        if let index = enumeration.names.find(text) { return .value(.string(enumeration.values[index].key)) }
        if isPlaceholder(text) { return .missing(.placeholder(text)) }
        return .fault(.unknownValue(text, of: enumeration, meant: enumeration.spellings.nearest(to: text)))
    }

    fileprivate func read(cell text: String, by guide: Guide) -> CellValue {
        switch guide.shape {
        case .scalar(let units): return read(cell: text, as: units)
        case .enumeration(let enumeration): return read(cell: text, of: enumeration)
        case .choice(let guides):
            let values = guides.lazy.map { read(cell: text, by: $0) }
            return values.first { if case .fault = $0 { false } else { true } } ?? .value(.string(text))
        case .any, .text, .object, .map, .array: return .value(.string(text))
        }
    }
}

extension Guide {
    /// Reads the text of a cell, without spaces around it; what no cell can hold stays a text, for the schema to refuse.
    package func read(cell text: String, by conventions: Conventions) -> CellValue {
        text.isEmpty ? .missing(nil) : conventions.read(cell: text, by: self)
    }
}
