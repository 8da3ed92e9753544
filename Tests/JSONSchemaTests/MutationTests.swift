import Formats
import Foundation
import JSONSchema
import TestSupport
import Testing
import Text

@Suite(.enabled(if: Suite.isThere, "the JSON Schema Test Suite is not at ../shared/suites"))
struct `Schemas that nobody would write` {
    /// Every schema and value of the suite, with one part in another's place, again and again.
    @Test func `are compiled or refused, and end`() throws {
        var random = SplitMix(seed: 42)
        let suite = Suite()
        for file in try suite.files(in: "") {
            let source = try #require(Node(file: file)).tree.source
            var library = SchemaLibrary(resolver: suite.document)
            for round in 0..<3 {
                let mutated = source.mutated(&random)
                for group in JSON.read(mutated, depth: 200).tree.root.children {
                    guard let definition = group["schema"], definition.index % 7 == round % 7 else { continue }
                    let (schema, faults) = library.compile(definition, base: "test:\(round)")
                    #expect(faults.allSatisfy { $0.range.upperBound <= mutated.bytes.count })
                    for test in group["tests"]?.children.map(\.self) ?? [] {
                        guard let data = test["data"] else { continue }
                        for fault in schema?.validate(data, assertsFormats: true, treatsNullAsAbsent: true) ?? [] {
                            #expect(data.range.overlaps(fault.range) || fault.range.isEmpty || data.key != nil)
                        }
                    }
                }
            }
        }
    }
}

extension SourceText {
    /// The text with some of its values replaced by others of it.
    fileprivate func mutated(_ random: inout SplitMix) -> SourceText {
        var text = self
        for _ in 0..<8 {
            let tree = JSON.read(text, depth: 200).tree
            let nodes = (0..<tree.nodeCount).map { Node(tree: tree, index: $0) }
            guard let from = nodes.randomElement(using: &random), let to = nodes.randomElement(using: &random),
                from.range.count < 2000, to.index > 0
            else { continue }
            var bytes = text.bytes
            bytes.replaceSubrange(to.range, with: text.bytes[from.range])
            text = SourceText(name: name, bytes: bytes)
        }
        return text
    }
}
