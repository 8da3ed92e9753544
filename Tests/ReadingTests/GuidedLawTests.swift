import Formats
import Reading
import TestSupport
import Testing
import Text

/// Law 1: what YAML reads without a guide is read with the same values by one, except where the guide asks for more.
@Suite struct `Reading text by a guide` {
    private static let pieces = [
        "a", "b", "c: ", "- ", "-", "\n", "\n", "\n  ", "\n  ", "\n    ", " ", "  ", "\"", "'", "[", "]", "{", "}",
        ", ",
        ",", ":", " # x", "|\n  ", ">\n  ", "|-\n  ", "1", "1.5", "~", "true", "x y", "''", "\"\"", "é", "\\n", "\"x\"",
    ]

    private let guide = Guide(
        schema: JSON.read(
            SourceText(
                """
                {"properties": {"k": {"type": "string"}, "l": {"items": {"type": "string"}}, "n": {"type": "number"}}}
                """)
        ).tree.root)

    @Test(arguments: 0..<20)
    func `gives the same texts wherever YAML reads texts`(seed: Int) {
        var generator = SplitMix(seed: UInt64(seed))
        for _ in 0..<1500 {
            let count = Int.random(in: 1...8, using: &generator)
            let value = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
            check("k: \(value)\n")
            check("l:\n- \(value)\n")
        }
    }

    private func check(_ text: String) {
        let plain = YAML.read(SourceText(text))
        let guided = guide.read(SourceText(text))
        guard !plain.diagnostics.contains(where: { $0.level == .error }) else { return }
        let expected = [plain.tree.root["k"]?.string] + (plain.tree.root["l"].map(strings) ?? [])
        let actual = [guided.tree.root["k"]?.string] + (guided.tree.root["l"].map(strings) ?? [])
        guard expected.dropFirst().allSatisfy({ $0 != nil }), plain.tree.root["k"]?.string != nil || expected.count > 1
        else { return }
        #expect(actual == expected, "\(text.debugDescription)")
        #expect(!guided.diagnostics.contains { $0.level == .error }, "\(text.debugDescription)")
    }

    /// The texts of a list; nil for what is none.
    private func strings(_ node: Node) -> [String?] {
        node.children.map(\.string)
    }

    @Test(arguments: [
        "12", "-12", "+12", "0", "007", "1.5", "-0.25", "1e3", "1.5e-3", "0x1F", "0o17", ".5", "1.", "1.450",
        "1234.567",
        "99999999999999999999", "0.1", "12 # twelve",
    ])
    func `gives the same number, or a finding`(text: String) {
        let source = SourceText("n: \(text)\n")
        let guided = guide.read(source).tree.root["n"]
        #expect(guided?.kind == .unreadable || guided?.number == YAML.read(source).tree.root["n"]?.number)
    }
}
