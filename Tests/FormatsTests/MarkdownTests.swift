import TestSupport
import Testing
import Text

@testable import Formats

@Suite struct `Reading the blocks of Markdown` {
    /// The blocks of a text, one a line, each with its bytes.
    private func blocks(of text: String) throws -> [String] {
        try SourceText(text).bytes.withUnsafeBufferPointer { bytes in
            try MarkdownDocument(bytes).blocks.flatMap { lines(of: $0, in: bytes, depth: 0) }
        }
    }

    private func lines(of block: MarkdownBlock, in bytes: Bytes, depth: Int) -> [String] {
        let name =
            switch block.kind {
            case .heading(let level, let title):
                "heading \(level) \(bytes.string(title).replacing("\r\n", with: "⏎").replacing("\n", with: "⏎"))"
            case .item(let content): "item \(content - block.range.lowerBound)"
            default: "\(block.kind)"
            }
        let text = bytes.string(block.range).replacing("\r\n", with: "⏎").replacing("\n", with: "⏎")
        return [String(repeating: "  ", count: depth) + "\(name) | \(text)"]
            + block.children.flatMap { lines(of: $0, in: bytes, depth: depth + 1) }
    }

    @Test func `gives each block the bytes it stands in, whatever ends the lines`() throws {
        let text =
            "# A #\n\nB\n-\nC\nD\n===\n\n- a\nlazy\n\n  b\n\t- c\n\n\n```\n- d\n```\n<!-- e\n\nf -->\ng\n> h\n\n[i]: j\n* * *\n"
        for end in ["\n", "\r\n", "\r"] {
            let lines = try blocks(of: text.replacing("\n", with: end)).map { $0.replacing("\r", with: "⏎") }
            #expect(
                lines == [
                    "heading 1 A | # A #", "heading 2 B | B⏎-", "heading 1 C⏎D | C⏎D⏎===", "list | - a⏎lazy⏎⏎  b⏎\t- c",
                    "  item 2 | - a⏎lazy⏎⏎  b⏎\t- c", "    paragraph | a⏎lazy", "    paragraph | b", "    list | - c",
                    "      item 2 | - c", "        paragraph | c", "other | ```⏎- d⏎```", "html | <!-- e⏎⏎f -->",
                    "paragraph | g", "other | > h", "paragraph | [i]: j", "other | * * *",
                ])
        }
    }

    @Test func `ends a fence with the item that it stands in`() throws {
        #expect(
            try blocks(of: "- ~~~\n* a\nb\n- c\n  ```\n  d\n\ne\n") == [
                "list | - ~~~", "  item 2 | - ~~~", "    other | ~~~", "list | * a⏎b", "  item 2 | * a⏎b",
                "    paragraph | a⏎b", "list | - c⏎  ```⏎  d", "  item 2 | - c⏎  ```⏎  d", "    paragraph | c",
                "    other | ```⏎  d", "paragraph | e",
            ])
    }

    /// What is masked before cmark sees it is no structure: it finds the same blocks in the text as it is.
    @Test(arguments: 0..<20)
    func `is not changed by what stands within lines`(seed: Int) throws {
        let pieces = [
            "- ", "* ", "+ ", "1. ", "10) ", "> ", "# ", "## ", "\n", "\n", "\n", "\n\n", "  ", "    ", "\t", "a",
            "*b*",
            "_c_", "`d`", "```", "~~~", "***", "---", "- - -", "===", "[e]", "é", "\\", "\\- ", "<!--", "-->", "\r\n",
            "&amp;", "**", "<div>", "</pre>", "<pre>", "!", "\"",
        ]
        var generator = SplitMix(seed: UInt64(seed))
        for _ in 0..<2000 {
            let count = Int.random(in: 1...24, using: &generator)
            let text = "a\n" + (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            try SourceText(text).bytes.withUnsafeBufferPointer { bytes in
                let document = try MarkdownDocument(bytes)
                let plain = BlockParser(bytes: bytes, lines: document.lines).blocks(of: Array(bytes))
                let expected = plain.flatMap { lines(of: $0, in: bytes, depth: 0) }
                let found = document.blocks.flatMap { lines(of: $0, in: bytes, depth: 0) }
                #expect(found == expected, "\(text.debugDescription)")
            }
        }
    }

    @Test(arguments: [
        ("---\na: 1\n---\nb", "a: 1\n", 13), ("\u{FEFF}--- \r\na\r\n...\r\nb", "a\r\n", 17), ("---\n---", "", 7),
        ("----\na\n---\n", "", 0), ("a\n---\n", "", 0), (" ---\na\n---\n", "", 0),
    ])
    func `finds the front matter between its markers`(text: String, expected: String, end: Int) throws {
        try SourceText(text).bytes.withUnsafeBufferPointer { bytes in
            let frontMatter = try FrontMatter(bytes)
            #expect(bytes.string(frontMatter.range) == expected)
            #expect(frontMatter.end == end)
        }
    }

    @Test(arguments: ["- ", "> ", "1. ", "* - > + 2) ", "\t- "])
    func `refuses what is nested deeper than anyone reads, before cmark has to`(piece: String) {
        for text in [
            String(repeating: piece, count: 70_000) + "a",
            (0..<400).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined()
                + String(repeating: "\n", count: 300_000),
        ] {
            SourceText(text).bytes.withUnsafeBufferPointer { bytes in
                do throws(MarkdownFault) {
                    _ = try MarkdownDocument(bytes)
                    Issue.record("a refusal is wanted")
                } catch {
                    #expect(error.diagnostic.rule == "nested-too-deep")
                }
            }
        }
    }

    @Test func `takes many rulers, and quotations that go on, for no depth`() throws {
        let rulers = String(repeating: "- ", count: 200) + "\n" + String(repeating: "> quoted\n> - a\n", count: 200)
        #expect(try blocks(of: rulers).count == 2)
    }

    /// Each of these takes cmark, or a reader that looks ahead, more than linear time.
    @Test(arguments: [
        "<!--", "<![CDATA[", "<?", "<a href='", "[a](", "![", "`", "*a **b ", "\\", "&", "[a]: b\n", "a\n\n", "-\n",
        "<!-- -->",
        "<!-- a\n", "|", "> a\nb\n", "<a\n", "# a\n", "\t", "- a\n\n  b\n", "```\n", "1. a\n", "<div>\n",
    ])
    func `takes no more time than it has bytes`(piece: String) throws {
        for start in ["", "a ", "- ", "> ", "<!-- -->"] {
            _ = try blocks(of: start + String(repeating: piece, count: 100_000 / piece.utf8.count))
        }
    }
}
