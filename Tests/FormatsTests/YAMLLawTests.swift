import Formats
import TestSupport
import Testing
import Text
import Yams

/// Law 1: what strict YAML reads is read with the same values. Yams is the outside oracle.
@Suite struct `Reading what Yams reads` {
    /// Pieces that documents are made of; where they meet, YAML is hardest.
    private static let pieces = [
        "a", "b", "c: ", "d:", "- ", "-", "\n", "\n", "\n  ", "\n  ", "\n    ", " ", "  ", "\"", "'", "[", "]", "{",
        "}",
        ", ", ",", ": ", ":", "# x", " # x", "#", "|\n", ">\n", "|-\n", ">+\n", "1", "1.5", "~", "true", "null", "x y",
        "\\n",
        "''", "\"\"", "...", "---\n", "é", "- a\n", "k: v\n", "  k: v\n", "  - v\n", "? ", "%", "@", "1e3", "0x1F",
        "007",
    ]

    @Test(arguments: 0..<40)
    func `gives equal values wherever both read a document`(seed: Int) {
        var generator = SplitMix(seed: UInt64(seed))
        for _ in 0..<1500 {
            let count = Int.random(in: 1...12, using: &generator)
            check((0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined() + "\n")
        }
    }

    private func check(_ text: String) {
        let (tree, diagnostics) = YAML.read(SourceText(text))
        guard !diagnostics.contains(where: { $0.level == .error }), let node = try? Yams.compose(yaml: text),
            !node.isBlockScalar
        else { return }
        #expect(tree.root.canonical == node.canonical, "\(text.debugDescription)")
    }

    @Test(arguments: 0..<10)
    func `reads all that Yams writes`(seed: Int) throws {
        var generator = SplitMix(seed: UInt64(seed) + 1000)
        for _ in 0..<300 {
            let node = Self.value(depth: 3, &generator)
            let text = try Yams.serialize(node: node)
            let (tree, diagnostics) = YAML.read(SourceText(text))
            #expect(diagnostics.isEmpty, "\(text)")
            #expect(tree.root.canonical == node.canonical, "\(text)")
        }
    }

    private static let texts = [
        "a", "a b", "a: b", "- a", "#x", "a #b", "\"q\"", "it's", "a\nb", "a\n\nb\n", " a", "a ", "", "x\ty", "é😀",
        "[x]", "yes",
        "1.10", "> 80 %", "a:\n- b", "\n a", "long " + String(repeating: "words and words ", count: 12),
    ]

    private static func value(depth: Int, _ generator: inout SplitMix) -> Yams.Node {
        switch Int.random(in: 0..<(depth > 0 ? 7 : 4), using: &generator) {
        case 0: return Yams.Node(["12", "-1.5", "true", "null", "0o17"].randomElement(using: &generator) ?? "")
        case 1...3:
            let style: Yams.Node.Scalar.Style =
                [.doubleQuoted, .singleQuoted, .literal].randomElement(using: &generator) ?? .plain
            return .scalar(.init(texts.randomElement(using: &generator) ?? "", Tag(.str), style))
        case 4:
            return .sequence(
                .init((0..<3).map { _ in value(depth: depth - 1, &generator) }, .implicit, style(&generator)))
        default:
            let pairs = ["k", "x y", "Zoé"].map { (Yams.Node($0), value(depth: depth - 1, &generator)) }
            return .mapping(.init(pairs, .implicit, generator.next() % 4 == 0 ? .flow : .block))
        }
    }

    private static func style(_ generator: inout SplitMix) -> Yams.Node.Sequence.Style {
        generator.next() % 4 == 0 ? .flow : .block
    }
}

extension Yams.Node {
    /// libyaml wants the text of a block scalar indented even where it is the whole document, which YAML does not.
    var isBlockScalar: Bool {
        scalar?.style == .literal || scalar?.style == .folded
    }

    /// The value as ``Text/Node/canonical`` has it: plain scalars by the core schema.
    var canonical: String {
        switch self {
        case .scalar(let scalar) where scalar.style == .plain || scalar.style == .any: Self.plain(scalar.string)
        case .scalar(let scalar): scalar.string.debugDescription
        case .sequence(let sequence): "[\(sequence.map(\.canonical).joined(separator: ", "))]"
        case .mapping(let mapping): canonicalObject(mapping.map { ($0.key.scalar?.string ?? "?", $0.value.canonical) })
        case .alias: "alias"
        }
    }

    private static func plain(_ text: String) -> String {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            switch CoreScalar(bytes) {
            case .null: "null"
            case .boolean(let value): "\(value)"
            case .number(let number): canonicalNumber(number)
            case .text, .notFinite, .numberTooLong: text.debugDescription
            }
        }
    }
}
