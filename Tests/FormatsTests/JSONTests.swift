import Formats
import Testing
import Text
import Values

@Suite struct `Reading JSON` {
    @Test func `gives values with the bytes they stand in`() throws {
        let root = try read(#" {"a": [1, -0.50, 2e3], "b\n": "é\u00e9\ud83d\ude00", "c": true, "d": null} "#)
        let list = try #require(root["a"])
        #expect(list.range == 7..<22)
        #expect(list.children.map(\.number) == [1, Decimal(significand: -5, exponent: -1), 2000])
        #expect(root["b\n"]?.string == "éé😀")
        #expect(root["c"]?.boolean == true)
        #expect(root["c"]?.keyRange.map { root.tree.source[$0] } == #""c""#)
        #expect(root["d"]?.isNull == true)
    }

    @Test(arguments: ["0", "-0", "[]", "{}", "\u{FEFF}[]", #""""#, "[[],{}]", #"{"":0}"#, "\"\u{7F}\""])
    func `takes what the RFC takes`(text: String) throws {
        _ = try read(text)
    }

    @Test func `keeps numbers exactly up to 38 digits`() throws {
        let digits = "12345678901234567890123456789012345678"
        #expect(try read(digits).number == Decimal(significand: #require(Int128(digits))))
        #expect(try read("0.00000000000000000000000000000000000000000001").number?.exponent == -44)
        #expect(try read("1" + String(repeating: "0", count: 50)).number == Decimal(significand: 1, exponent: 50))
        #expect(try read("1.0000000000000000000000000000000000000000000").number == 1)
    }

    @Test(arguments: JSONFaultExample.all)
    func `says what is wrong at its exact bytes`(example: JSONFaultExample) {
        let (text, range) = example.unmarked
        let (tree, diagnostics) = JSON.read(SourceText(text), depth: 3)
        #expect(diagnostics.map(\.range) == [range])
        #expect(diagnostics.map { $0.message.text(in: .english) } == [example.english])
        #expect(diagnostics.map { $0.message.text(in: .french) } == [example.french])
        #expect(tree.nodeCount > 0)
    }

    @Test func `tells every fault that leaves the rest readable`() {
        let (tree, diagnostics) = JSON.read(SourceText(#"{"a": 01, "b": "\x", "a": [2, {"c": 1}], "d": nul, "e": 5,}"#))
        #expect(diagnostics.count == 5)
        #expect(tree.root.children.map(\.kind) == [.unreadable, .unreadable, .unreadable, .number])
        #expect(tree.root["e"]?.number == 5)
    }

    @Test func `notices a duplicate among many keys, however it is escaped`() {
        let members = (0..<1000).map { "\"k\($0)\": \($0)" }.joined(separator: ", ")
        #expect(JSON.read(SourceText("{\(members)}")).diagnostics.isEmpty)
        let (_, diagnostics) = JSON.read(SourceText("{\(members), \"\\u006b999\": 1}"))
        #expect(diagnostics.map(\.rule) == ["duplicate-key"])
    }

    @Test func `refuses what is too deep without running out of stack`() {
        let text = String(repeating: "[", count: 1_000_000)
        #expect(JSON.read(SourceText(text)).diagnostics.map(\.range) == [64..<65])
        #expect(JSON.read(SourceText(text), depth: 2_000_000).diagnostics.map(\.range) == [999_999..<1_000_000])
    }

    @Test func `reads any cut or changed text to its end`() {
        let text = Array(#"{"a": [1, -0.5e+3, "é\u00e9\n"], "b": {"c": true, "d": null}}"#.utf8)
        for place in text.indices {
            _ = JSON.read(SourceText(String(decoding: text[..<place], as: UTF8.self)))
            for byte in #"{}[]",:\u0e-. x"#.utf8 {
                var changed = text
                changed[place] = byte
                let source = SourceText(String(decoding: changed, as: UTF8.self))
                let (tree, diagnostics) = JSON.read(source)
                #expect(tree.root.kind != .unreadable || !diagnostics.isEmpty)
                #expect(diagnostics.allSatisfy { $0.range.upperBound <= source.bytes.count })
            }
        }
    }

    private func read(_ text: String) throws -> Node {
        let (tree, diagnostics) = JSON.read(SourceText(text))
        try #require(diagnostics.isEmpty)
        return tree.root
    }
}
