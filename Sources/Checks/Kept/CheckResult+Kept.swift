import Formats
import Reading
import Standards
import Text
import Values

extension CheckResult {
    var kept: [UInt8] {
        PlainValue.object([
            "documents": .integer(documentCount), "language": language.map { .string($0.tag) },
            "findings": .array(findings.map(\.kept)),
            "blocking": .object(
                blocking.map { step, places in
                    PlainValue.Member(key: step.rawValue, value: .array(places.map { .integer($0) }))
                }),
        ]).json
    }

    /// Nil where these bytes are none of ours, or damaged.
    init?(kept bytes: [UInt8]) {
        let (tree, faults) = JSON.read(SourceText(name: "", bytes: bytes))
        guard faults.isEmpty, let documents = tree.root["documents"]?.number?.integer,
            let nodes = tree.root["findings"]?.children, let steps = tree.root["blocking"]
        else { return nil }
        var findings: [Finding] = []
        for node in nodes {
            guard let finding = Finding(kept: node) else { return nil }
            findings.append(finding)
        }
        var blocking: [Blockable: [Int]] = [:]
        for step in Blockable.allCases {
            let places = steps[step.rawValue]?.children.compactMap { $0.number?.integer } ?? []
            guard places.allSatisfy(findings.indices.contains) else { return nil }
            blocking[step] = places
        }
        self.init(
            findings: findings, documentCount: documents,
            language: tree.root["language"]?.string.map { Language($0) }, blocking: blocking)
    }
}

extension PlainValue {
    /// The value as JSON.
    var json: [UInt8] { Array(JSONWriter.write(Tree.of(self).root).utf8) }
}
