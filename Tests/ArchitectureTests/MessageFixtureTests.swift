import Foundation
import Testing

/// The folder of the package, found from this file.
private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

private func files(below folder: String, _ endings: Set<String>) -> [URL] {
    let files = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { endings.contains($0.pathExtension) }
}

/// A text with every run of blanks as one space and without backslashes, so that literals and what they print compare.
private func plain(_ text: String) -> String {
    text.filter { $0 != "\\" }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// The English of a message in source code, without what it fills in.
private struct EnglishText {
    let place: String
    /// What stands between its interpolations.
    var pieces: [String] = []

    /// Its longest piece, which is what tells it from others.
    var mark: String { pieces.map(plain).max { $0.count < $1.count } ?? "" }

    /// The English of every message that a file of source code makes.
    static func all(in file: URL) throws -> [EnglishText] {
        let source = try String(contentsOf: file, encoding: .utf8)
        return source.matches(of: /(?:[^.]|^)\bMessage\(\s*en:\s*(?=")/).map { match in
            let line = source[..<match.range.upperBound].count { $0.isNewline } + 1
            var text = EnglishText(place: "\(file.lastPathComponent):\(line)")
            text.read(source[match.range.upperBound...])
            return text
        }
    }

    /// Reads a string literal from its opening quote on.
    private mutating func read(_ source: Substring) {
        let quote = source.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
        var rest = source.dropFirst(quote.count)
        var piece = ""
        while !rest.isEmpty, !rest.hasPrefix(quote) {
            if rest.hasPrefix("\\(") {
                pieces.append(piece)
                piece = ""
                rest = Self.afterInterpolation(rest.dropFirst(2))
            } else {
                let width = rest.first == "\\" ? 2 : 1
                piece += rest.prefix(width)
                rest = rest.dropFirst(width)
            }
        }
        pieces.append(piece)
    }

    /// What follows the parenthesis that closes an interpolation.
    private static func afterInterpolation(_ source: Substring) -> Substring {
        var depth = 1
        var rest = source
        while depth > 0, let character = rest.popFirst() {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
        }
        return rest
    }
}

@Test func `every message is shown by a test or a page that is run`() throws {
    let pages = ["README.md", "docs/errors.md", "docs/formats.md", "docs/refusals.md"].map { root.appending(path: $0) }
    let shown = try (pages + files(below: "docs/guide", ["md"]) + files(below: "Tests", ["swift", "txt", "json"]))
        .map { plain(try String(contentsOf: $0, encoding: .utf8)) }
    let messages = try files(below: "Sources", ["swift"]).flatMap(EnglishText.all)
    #expect(messages.count > 250)
    for message in messages {
        #expect(
            shown.contains { $0.contains(message.mark) },
            "\(message.place): no test or page shows \"\(message.mark)\"")
    }
}
