package import Values

/// Writes a table in CSV (RFC 4180, lines ended by LF as Git keeps them); the same records always give the same bytes.
package struct CSVWriter {
    package private(set) var bytes: [UInt8] = []
    private let separator: UInt8

    package enum Cell: Hashable, Sendable {
        case text(String)
        case number(Decimal)
        /// Nothing, unlike an empty text, which is written as `""`.
        case missing
    }

    package init(separator: UInt8 = .comma) {
        self.separator = separator
    }

    /// Adds a record; one of a single missing cell is written as `""`, since an empty line is none.
    package mutating func append(_ cells: some Collection<Cell>) {
        var isFirst = true
        for cell in cells {
            if !isFirst { bytes.append(separator) }
            isFirst = false
            switch cell {
            case .text(let text): append(text)
            case .number(let number): bytes.append(contentsOf: number.plainBytes)
            case .missing: if cells.count == 1 { append("") }
            }
        }
        bytes.append(.lineFeed)
    }

    private mutating func append(_ text: String) {
        guard needsQuotes(text) else { return bytes.append(contentsOf: text.utf8) }
        bytes.append(.quote)
        for byte in text.utf8 {
            if byte == .quote { bytes.append(.quote) }
            bytes.append(byte)
        }
        bytes.append(.quote)
    }

    /// Whether a text is empty, has spaces at its ends, a mark of CSV, or begins with what could be a byte order mark.
    private func needsQuotes(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last else { return true }
        return first.isBlank || last.isBlank || first == 0xEF
            || text.utf8.contains { $0 == separator || $0 == .quote || $0.isLineBreak }
    }
}
