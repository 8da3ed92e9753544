import JSONSchema
import Testing

/// Patterns that need no library are matched as the library matches them.
@Suite struct `Simple patterns` {
    @Test(arguments: [
        "[a-z][a-z0-9_]*", "[A-Za-z0-9][A-Za-z0-9_.-]*", "[0-9]{4}-[0-9]{2}", "-?[0-9]+ d", "[a-c]{2,3}x?", "a*b+",
        "[1-9][0-9]*", "a{2}b{0,1}", "[.\\-/]\\.?", "[-a]+", "a?a", "[ab]*b", "a+?", "a{0}", "[0-9]*-?[0-9]",
    ])
    func `are matched as PCRE2 matches them in a group`(pattern: String) throws {
        let simple = try #require(TextPattern("^\(pattern)$"))
        let whole = try #require(TextPattern("^(?:\(pattern))$"))
        for text in Self.texts {
            #expect(text.isMatch(for: simple) == text.isMatch(for: whole), "\(pattern) in \(text)")
        }
    }

    /// For the quantifier that each might begin, nobody looks through all that follow.
    @Test func `may hold thousands of braces that begin no quantifier`() throws {
        let braces = String(repeating: "{", count: 20_000)
        #expect(braces.isMatch(for: try #require(TextPattern("^(?:\(braces))$"))))
        #expect("{1,2,3}{}{,2}".isMatch(for: try #require(TextPattern("^(?:{1,2,3}{}{,2})$"))))
    }

    /// Every text of up to four of some characters.
    private static let texts: [String] = {
        let letters = ["a", "b", "x", "1", "0", "-", ".", " ", "d", "é"]
        var texts = [""]
        var last = [""]
        for _ in 0..<4 {
            last = last.flatMap { text in letters.map { text + $0 } }
            texts += last
        }
        return texts + ["2026-10", "2026-1x", "12 d", "abcdefghij_0", "a\n", "1\n"]
    }()
}

extension String {
    fileprivate func isMatch(for pattern: TextPattern) -> Bool {
        var text = self
        return text.withUTF8 { pattern.matches($0) }
    }
}
