import Foundation
import Testing
import Text

@Suite struct `An excerpt` {
    private func excerpt(_ text: String, of part: String) throws -> Excerpt {
        let source = SourceText(text)
        let start = try #require(text.range(of: part)).lowerBound.utf16Offset(in: text)
        let offset = text.utf16.prefix(start).reduce(0) { $0 + ($1 < 0x80 ? 1 : 2) }
        return Excerpt(of: offset..<offset + part.utf8.count, in: source, lines: LineMap(source))
    }

    @Test func `shows the line and marks the range in it`() throws {
        let excerpt = try excerpt("a: 1\r\nété: 12 €\r\n", of: "12")
        #expect(excerpt.start == Position(line: 2, column: 6))
        #expect(excerpt.end == Position(line: 2, column: 8))
        #expect(excerpt.line == "été: 12 €")
        #expect(excerpt.parts == ("été: ", "12", " €"))
    }

    @Test func `shows of a long line what is around the range`() throws {
        let words = String(repeating: "été, ", count: 200)
        let excerpt = try excerpt("\(words)FAULT \(words)", of: "FAULT")
        #expect(excerpt.start == Position(line: 1, column: 1001))
        #expect(excerpt.line.utf8.count < 420)
        #expect(excerpt.line.first == "…" && excerpt.line.last == "…")
        #expect(excerpt.parts.marked == "FAULT")
        #expect(excerpt.parts.before.hasSuffix("été, été, "))
        let end = try self.excerpt("\(words)FAULT", of: "FAULT")
        #expect(end.parts == (end.parts.before, "FAULT", ""))
    }

    @Test func `marks the rest of the first line of a longer range`() throws {
        let excerpt = try excerpt("why: one\n  two\n", of: "one\n  two")
        #expect(excerpt.parts == ("why: ", "one", ""))
    }

    @Test func `does not count a byte order mark as a column`() {
        let source = SourceText("\u{FEFF}a: 1")
        #expect(LineMap(source).position(of: 3) == Position(line: 1, column: 1))
    }
}
