import Formats
import Foundation
import Reading
import TestSupport
import Testing
import Text
import YAMLOracle

@Suite struct `Writing JSON` {
    @Test func `is pretty, in the document's order, with exact numbers`() {
        let tree = Formats.JSON.read(
            SourceText(#"{"b": [1.50, 1e3, {}, []], "a": "x\n\"\\\u0001", "c": {"d": null, "e": true}}"#)
        ).tree
        let wanted = #"""
            {
              "b": [
                1.5,
                1000,
                {},
                []
              ],
              "a": "x\n\"\\\u0001",
              "c": {
                "d": null,
                "e": true
              }
            }

            """#
        #expect(JSONWriter.write(tree.root) == wanted)
    }

    @Test func `escapes what a terminal would obey, and only that`() {
        let text = "\u{1B}\u{7F}\u{9B}\u{202E}\u{2066}\u{200B}\u{FEFF}\u{E0001} é ☔ \u{200D}"
        #expect(
            JSONWriter.write(Tree.of(.string(text)).root)
                == "\"\\u001b\\u007f\\u009b\\u202e\\u2066\\u200b\\ufeff\\udb40\\udc01 é ☔ \u{200D}\"\n")
    }

    @Test(arguments: 0..<20)
    func `is read back the same, by greffe and by Foundation`(seed: Int) throws {
        var values = NastyValues(random: SplitMix(seed: UInt64(seed)))
        for _ in 0..<50 {
            let tree = Formats.JSON.read(SourceText(values.json(depth: 4))).tree
            let written = JSONWriter.write(tree.root)
            let (again, diagnostics) = Formats.JSON.read(SourceText(written))
            #expect(diagnostics.isEmpty)
            #expect(again.root.oneLine == tree.root.oneLine)
            _ = try JSONSerialization.jsonObject(with: Data(written.utf8), options: .fragmentsAllowed)
        }
    }
}
