import Foundation
import Testing
import Text

@Suite struct `Decoding bytes` {
    private func failure(_ bytes: [UInt8], limit: Int = Decoding.sizeLimit) throws -> (Diagnostic, SourceText) {
        guard case .failure(let diagnostic, let shown) = Decoding(name: "a.yaml", bytes: bytes, sizeLimit: limit) else {
            throw Unexpected()
        }
        return (diagnostic, shown)
    }

    private struct Unexpected: Error {}

    @Test(arguments: ["", "a: 1\r\nb: é\r\n", "\u{FEFF}a: 😀\n", "\u{1}"])
    func `takes UTF-8 as it stands`(text: String) throws {
        guard case .text(let source) = Decoding(name: "a.yaml", bytes: Array(text.utf8)) else { throw Unexpected() }
        #expect(source == SourceText(name: "a.yaml", text))
    }

    @Test func `names the first byte of Windows-1252 and where it stands`() throws {
        let (diagnostic, shown) = try failure(Array("a: 1\nb: ".utf8) + [0xE9, 0x74, 0xE9, 0x20, 0x80])
        #expect(diagnostic.rule == .notUTF8)
        #expect(shown[diagnostic.range] == "é")
        #expect(shown[8..<shown.bytes.count] == "été €")
        #expect(LineMap(shown).position(of: diagnostic.range.lowerBound) == Position(line: 2, column: 4))
        #expect(
            diagnostic.message.text(in: .english)
                == "the byte E9 is no UTF-8; it is \"é\" in Windows-1252, which the file seems to be in")
        #expect(
            diagnostic.message.text(in: .french)
                == "l'octet E9 n'est pas de l'UTF-8 ; c'est « é » en Windows-1252, encodage probable du fichier")
        #expect(diagnostic.help?.text(in: .english).contains("iconv -f WINDOWS-1252") == true)
    }

    @Test func `names a byte that no encoding explains`() throws {
        let (diagnostic, shown) = try failure([0x61, 0x81])
        #expect(diagnostic.message.text(in: .english) == "the byte 81 is no UTF-8")
        #expect(diagnostic.message.text(in: .french) == "l'octet 81 n'est pas de l'UTF-8")
        #expect(diagnostic.range == 1..<4)
        #expect(shown.bytes.count == 4)
    }

    @Test(arguments: [
        [0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61], [0x61, 0, 0x3A, 0, 0x20, 0], [0, 0x61, 0, 0x3A],
    ])
    func `names UTF-16, marked or not`(bytes: [UInt8]) throws {
        let (diagnostic, _) = try failure(bytes)
        #expect(diagnostic.rule == .notUTF8)
        #expect(diagnostic.message.text(in: .english) == "the file is in UTF-16")
        #expect(diagnostic.message.text(in: .french) == "le fichier est en UTF-16")
        #expect(diagnostic.help?.text(in: .english).contains("iconv -f UTF-16") == true)
    }

    @Test func `names what is no text`() throws {
        let (zip, _) = try failure([0x50, 0x4B, 3, 4, 0])
        #expect(zip.message.text(in: .english) == "the file is an archive, such as office documents are, and no text")
        #expect(zip.help?.text(in: .french) == "l'exporter en texte : CSV pour une feuille de calcul")
        let (binary, _) = try failure(Array("ab".utf8) + [0, 0x63])
        #expect(binary.rule == .notText)
        #expect(binary.message.text(in: .english) == "the file is no text: byte 3 is zero")
        #expect(binary.message.text(in: .french) == "le fichier n'est pas un texte : l'octet 3 est nul")
    }

    @Test func `refuses what is too large`() throws {
        let (diagnostic, _) = try failure(Array(repeating: 0x61, count: (1 << 20) + 1), limit: 1 << 20)
        #expect(diagnostic.message.text(in: .english) == "the file is larger than 1 MiB and is not read")
        #expect(diagnostic.message.text(in: .french) == "le fichier dépasse 1 Mio et n'est pas lu")
        #expect(diagnostic.help?.text(in: .english) == "split it into smaller files")
    }

    @Test func `decodes Windows-1252 as Foundation does, and Latin-1`() throws {
        let bytes = (1...255).map { UInt8($0) }.filter { ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }
        guard case .text(let source) = Decoding(name: "a.csv", bytes: bytes, encoding: .windows1252) else {
            throw Unexpected()
        }
        #expect(source[0..<source.bytes.count] == String(bytes: bytes, encoding: .windowsCP1252))
        guard case .text(let latin) = Decoding(name: "a.csv", bytes: bytes, encoding: .latin1) else {
            throw Unexpected()
        }
        #expect(latin[0..<latin.bytes.count] == String(bytes: bytes, encoding: .isoLatin1))
        #expect(Encoding(named: "CP1252") == .windows1252)
        #expect(Encoding(named: "utf-7") == nil)
    }

    @Test(arguments: [
        (Encoding.windows1252, "Windows-1252", "Ã©tÃ©", "Ã©"), (.latin1, "Latin-1", "Ã©tÃ©", "Ã©"),
        (.windows1252, "Windows-1252", "ï»¿a", "ï»¿"),
    ])
    func `tells UTF-8 that is read as another encoding`(
        encoding: Encoding, name: String, misread: String, marked: String
    ) throws {
        let meant = misread == "ï»¿a" ? "\u{FEFF}a" : "été"
        guard
            case .failure(let diagnostic, let shown) = Decoding(
                name: "a.csv", bytes: Array("a;b\n\(meant)\n".utf8), encoding: encoding)
        else { throw Unexpected() }
        #expect(shown[0..<shown.bytes.count] == "a;b\n\(misread)\n")
        #expect(shown[diagnostic.range] == marked)
        #expect(LineMap(shown).position(of: diagnostic.range.lowerBound) == Position(line: 2, column: 1))
        #expect(diagnostic.message.text(in: .english) == "this looks like UTF-8 read as \(name)")
        #expect(diagnostic.message.text(in: .french) == "ceci ressemble à de l'UTF-8 lu comme du \(name)")
        #expect(diagnostic.help?.text(in: .english) == "where the encoding is declared, write utf-8")
    }

    @Test(arguments: [[UInt8](), [0x61], [0xE9, 0x74, 0xE9], [0xC3, 0xA9, 0x20, 0xE9], [0xE9, 0x80]])
    func `takes what is no UTF-8, or ASCII alone, in the encoding that is declared`(bytes: [UInt8]) throws {
        guard case .text = Decoding(name: "a.csv", bytes: bytes, encoding: .windows1252) else { throw Unexpected() }
    }

    /// Overlong forms, surrogates, what is beyond Unicode, and cut characters.
    @Test(arguments: [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80]])
    func `refuses malformed UTF-8`(bytes: [UInt8]) throws {
        #expect(try failure(Array("é".utf8) + bytes).0.range.lowerBound == 4)
    }
}
