import Formats
import Reading
import TestSupport
import Testing
import Text

/// Documents that nobody means: reading ends, in time, with findings that can be shown.
@Suite struct `Reading what nobody means` {
    private static let documents: [(path: String, guide: String)] = [
        ("projects/refonte-sirh/status/2026-10.yaml", "status"),
        ("projects/refonte-sirh/status/2026-11.yaml", "status"),
        ("projects/refonte-sirh/project.yaml", "project"), ("projects/refonte-sirh/gates.yaml", "gates"),
        ("projects/refonte-sirh/actions.yaml", "actions"), ("people/cmartin.yaml", "person"),
    ]

    private static let insertions = [
        "\n", "\n  ", "\t", " ", ":", ": ", "- ", "\"", "'", "[", "]", "{", "}", ",", "#", " # ", "|", ">", "\r",
        "\r\n", "&",
        "é", "\u{A0}", "---\n", "...\n", "<<<<<<< x\n", "=======\n", "~", "\\", "\u{FEFF}", "•",
    ]

    @Test(arguments: documents.indices)
    func `never fails on documents with faults put in`(document: Int) throws {
        let (path, schema) = Self.documents[document]
        let text = try Fixtures.text("as-typed/\(path)")
        let guide = try Fixtures.guide("as-typed/schema/\(schema).schema.json")
        var generator = SplitMix(seed: UInt64(document))
        for _ in 0..<5000 {
            let source = SourceText(mutated(text, &generator))
            check(guide.read(source, by: Fixtures.conventions), source)
            if generator.next() % 4 == 0 { check(YAML.read(source), source) }
        }
    }

    private func mutated(_ text: String, _ generator: inout SplitMix) -> String {
        var scalars = Array(text.unicodeScalars)
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !scalars.isEmpty {
            let place = Int.random(in: 0..<scalars.count, using: &generator)
            switch generator.next() % 4 {
            case 0: scalars.remove(at: place)
            case 1: scalars.removeSubrange(place..<min(place + 8, scalars.count))
            case 2: scalars.swapAt(place, Int.random(in: 0..<scalars.count, using: &generator))
            default:
                scalars.insert(
                    contentsOf: (Self.insertions.randomElement(using: &generator) ?? "").unicodeScalars, at: place)
            }
        }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result)
    }

    private func check(_ reading: (tree: Tree, diagnostics: [Diagnostic]), _ source: SourceText) {
        let whole = 0..<source.bytes.count
        let isSound = { (range: Range<Int>) in range.lowerBound >= 0 && range.upperBound <= whole.upperBound }
        var faults = reading.diagnostics.filter { !isSound($0.range) }.map(\.rule.name)
        faults += reading.tree.comments.filter { !isSound($0.range) || $0.node >= reading.tree.nodeCount }.map {
            "\($0)"
        }
        faults += misplaced(reading.tree.root)
        #expect(faults.isEmpty, "\(String(decoding: source.bytes, as: UTF8.self).debugDescription)")
    }

    /// The nodes that don't stand within their parents.
    private func misplaced(_ node: Node) -> [String] {
        node.children.flatMap { child in
            let isWithin =
                child.range.lowerBound >= node.range.lowerBound && child.range.upperBound <= node.range.upperBound
            return (isWithin ? [] : ["\(child.key ?? "") \(child.range) in \(node.range)"]) + misplaced(child)
        }
    }

    @Test(arguments: [
        "[", "{", "{rag: ", "- ", "\"", "'", "a: ", "why: ", ", ", "x, \"", "•", "#", "& ", "why: x\n  owner: y\n",
    ])
    func `takes no more time than it has bytes`(piece: String) throws {
        let guide = try Fixtures.guide("cases.schema.json")
        for field in [
            "", "why: ", "tags: ", "tags: [", "schedule: {why: ", "ids: {", "nums: ", "free:\n  ", "achieved:\n  - ",
        ] {
            let source = SourceText(field + String(repeating: piece, count: 3000))
            check(guide.read(source), source)
        }
    }
}
