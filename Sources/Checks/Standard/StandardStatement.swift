import Standards
import Text

/// A statement of a standard, in the file that holds it.
struct StandardStatement {
    let name: String
    let sql: String
    let source: SourceText
    /// The bytes of the statement in its file.
    let range: Range<Int>
    let tokens: [SQLToken]

    init(_ query: Standard.NamedQuery) {
        (name, sql, source) = (query.name, query.sql, query.source)
        range = 0..<query.source.bytes.count
        tokens = SQLToken.all(of: sql)
    }

    init(_ rule: Rule) {
        (name, sql, source, range) = (rule.id.name, rule.sql, rule.source, rule.sqlRange)
        tokens = SQLToken.all(of: sql)
    }

    /// The bytes of a token in the file; the whole statement where the file writes it otherwise.
    func place(of token: SQLToken) -> Range<Int> {
        guard range.count < source.bytes.count else { return token.range }
        let (own, written) = (LineMap(SourceText(sql)), LineMap(source))
        let line = own.position(of: token.range.lowerBound).line
        let rest = own.range(ofLine: line).upperBound - token.range.upperBound
        // A block of text begins on the line below its sign, any other where it stands.
        let first = written.position(of: range.lowerBound).line
        for line in [first + line, first + line - 1] where line <= written.lineCount {
            let end = written.range(ofLine: line).upperBound - rest
            let place = max(end - token.range.count, 0)..<max(end, 0)
            if source[place].lowercased() == token.text.lowercased() { return place }
        }
        return range
    }

    /// The token that SQLite's words name, such as a column that there is not.
    func token(namedIn words: String) -> SQLToken? {
        let after = words.split(separator: ": ").last.map(String.init) ?? words
        let name = after.split(separator: ".").last.map { $0.lowercased() } ?? after
        let quoted = words.split(separator: "\"").dropFirst().first.map { $0.lowercased() }
        return tokens.first { $0.text.lowercased() == name || $0.text.lowercased() == quoted }
    }

    /// Whether it names a table or view.
    func names(_ names: Set<String>) -> Bool { tokens.contains { $0.kind == .word && names.contains($0.text) } }
}
