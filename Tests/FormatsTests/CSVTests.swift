import Formats
import Testing
import Text
import Values

@Suite struct `CSV records` {
    /// The cells of each record, faulty ones marked, and the faults.
    private func read(_ text: String, separator: Character = ",") -> (records: [[String]], diagnostics: [Diagnostic]) {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            var reader = CSVRecords(buffer, separator: separator.utf8.first ?? .comma)
            var cells: [CSVCell] = []
            var records: [[String]] = []
            while reader.next(into: &cells) {
                records.append(
                    cells.map { cell in
                        let text: [UInt8] =
                            switch cell.text {
                            case .verbatim(let range): Array(bytes[range])
                            case .decoded(let bytes): bytes
                            }
                        return (cell.isFaulty ? "!" : "") + String(decoding: text, as: UTF8.self)
                    })
            }
            return (records, reader.diagnostics)
        }
    }

    @Test(arguments: [
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
        ("a\r1\r", [["a"], ["1"]]), ("a,b,\n,,\n", [["a", "b", ""], ["", "", ""]]), ("", []), ("\n\n", []),
        ("\u{FEFF}a\n\n\nb\n", [["a"], ["b"]]), (" a , b c \n", [["a", "b c"]]),
        ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]), ("\"a\nb\",c\n", [["a\nb", "c"]]),
        ("\"\",x\n", [["", "x"]]), ("a\"b,12\" disk\n", [["a\"b", "12\" disk"]]), (" \"a\" ,b", [["a", "b"]]),
        ("\"a\r\n\r\nb\"", [["a\r\n\r\nb"]]), (",", [["", ""]]), ("\"\"\"\"", [["\""]]),
    ])
    func `are read as RFC 4180 has them`(text: String, wanted: [[String]]) {
        let (records, diagnostics) = read(text)
        #expect(records == wanted)
        #expect(diagnostics.isEmpty)
    }

    @Test func `take any separator`() {
        #expect(read("a;b,c\n", separator: ";").records == [["a", "b,c"]])
        #expect(read("a\tb c\t\n", separator: "\t").records == [["a", "b c", ""]])
    }

    @Test func `do not lose the table to a quote that is never closed`() {
        let (records, diagnostics) = read("a,b\n\"x,1\ny,2\n\"z\",3\n")
        #expect(records == [["a", "b"], ["!\"x", "1"], ["y", "2"], ["z", "3"]])
        #expect(diagnostics.map(\.range) == [4..<5])
        #expect(diagnostics[0].message.text(in: .english) == "this quote is never closed before a separator")
        #expect(diagnostics[0].message.text(in: .french) == "ce guillemet n'est jamais refermé devant un séparateur")
        #expect(read("a\n\"x\n").records == [["a"], ["!\"x"]])
    }

    @Test func `name text after a closing quote`() {
        let (records, diagnostics) = read("\"a\"b,c\n")
        #expect(records == [["!\"a\"b", "c"]])
        #expect(diagnostics.map(\.range) == [3..<4])
        #expect(diagnostics[0].message.text(in: .english) == "text follows the quote that closes this cell")
        #expect(diagnostics[0].message.text(in: .french) == "du texte suit le guillemet qui ferme cette cellule")
    }

    private static let texts = [
        "", "a", " a", "a ", "a,b", "a;b", "\"", "a\"b", "a\nb", "a\r\nb", "\r", "é", "\u{FEFF}a", "\t", "1.5", ",",
        "\"\"", "\n",
    ]

    @Test(arguments: [UInt8.comma, UInt8(ascii: ";"), .tab])
    func `come back as they were written`(separator: UInt8) {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let width = Int.random(in: 1...4, using: &random)
            let table = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                (0..<width).map { _ in Self.texts.randomElement(using: &random) ?? "" }
            }
            var writer = CSVWriter(separator: separator)
            for record in table { writer.append(record.map(CSVWriter.Cell.text)) }
            let (records, diagnostics) = read(
                String(decoding: writer.bytes, as: UTF8.self), separator: Character(Unicode.Scalar(separator)))
            #expect(records == table)
            #expect(diagnostics.isEmpty)
        }
    }

    @Test func `are written with quotes only where they are needed`() {
        var writer = CSVWriter()
        writer.append([.text("id"), .text("a b"), .text("x, y"), .text("\"q\""), .text("")])
        writer.append([.number(1200), .number(Decimal(significand: 15, exponent: -1)), .missing, .missing, .missing])
        writer.append([.missing])
        #expect(
            String(decoding: writer.bytes, as: UTF8.self) == "id,a b,\"x, y\",\"\"\"q\"\"\",\"\"\n1200,1.5,,,\n\"\"\n")
    }

    /// Quotes in every pattern: reading ends, and takes every byte into a cell or a separator.
    @Test func `survive any bytes`() {
        var random = SystemRandomNumberGenerator()
        let signs = Array("\"\"\",,\n\ra ;".utf8)
        for _ in 0..<3_000 {
            let bytes = (0..<40).map { _ in signs.randomElement(using: &random) ?? 0 }
            _ = read(String(decoding: bytes, as: UTF8.self))
        }
        #expect(read(String(repeating: "\"\n", count: 100_000)).records.count > 1)
    }
}
